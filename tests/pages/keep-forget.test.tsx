import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { keptIn } from "#store/explorer-store.ts";
import { NOTHING_KEPT, STORAGE_KEY } from "#store/persistence.ts";
import { isLive, keep, notice, openKeep } from "./keep-parts.ts";
import { announced } from "./render-page.tsx";

describe("forgetting everything", () => {
  async function asked() {
    const page = await openKeep("/my-skills?compare=data-engineer");
    page.store.getState().addSkills(["sql", "git"], "used");
    page.store.getState().setTheme("dark");
    const before = keptIn(page.store.getState());
    await page.press("Forget everything…");
    return {
      ...page,
      before,
      group: await keep().findByRole("group", {
        name: /^Forget 2 skills, 1 in the comparison and the theme\?/,
      }),
    };
  }

  test("is asked about first, and let be by Cancel and by Escape, which give the focus back", async () => {
    const { user, store, before, group, press } = await asked();
    expect(document.activeElement).toBe(group);
    const opener = keep().getByRole("button", { name: "Forget everything…" });
    await user.click(within(group).getByRole("button", { name: "Cancel" }));
    expect(document.activeElement).toBe(opener);
    await press("Forget everything…");
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(opener);
    expect(keep().queryByRole("group", { name: /^Forget/ })).toBeNull();
    expect(keptIn(store.getState())).toEqual(before);
  });

  test("empties the store, the storage and the address, and can be taken back", async () => {
    const { user, store, before, group, address } = await asked();
    await user.click(within(group).getByRole("button", { name: "Forget all of it" }));
    expect(keptIn(store.getState())).toEqual({ ...NOTHING_KEPT, picks: [] });
    expect(JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "").state).toEqual(NOTHING_KEPT);
    await waitFor(() => expect(address()).toBe("/my-skills"));
    expect(announced()).toBe("Everything was forgotten. Undo is offered.");
    const told = await notice("Everything was forgotten");
    expect(isLive(told)).toBe(false);
    expect(told.dataset.tone).toBe("neutral");
    await user.click(within(told).getByRole("button", { name: "Undo" }));
    expect(keptIn(store.getState())).toEqual(before);
  });
});

describe("the undo", () => {
  test("outlasts the page, and is offered on the summary too", async () => {
    const { store, travel, user } = await openKeep();
    store.getState().setLevel("sql", "used");
    store.getState().replaceKept("reset", { ...NOTHING_KEPT, picks: [] });
    await notice("Everything was forgotten");
    await travel("/sources");
    await travel("/my-skills/summary");
    const told = await notice("Everything was forgotten");
    await user.click(within(told).getByRole("button", { name: "Undo" }));
    expect(store.getState().known).toEqual({ sql: "used" });
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  test("is gone once it is dismissed", async () => {
    const { store, user } = await openKeep();
    store.getState().replaceKept("import", { ...NOTHING_KEPT, done: ["sql"], picks: [] });
    const told = await notice("The file was taken over");
    await user.click(within(told).getByRole("button", { name: "Dismiss this message" }));
    expect(store.getState()).toMatchObject({ undo: null, done: ["sql"] });
  });
});
