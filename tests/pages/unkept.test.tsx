import { screen, waitFor, within } from "@testing-library/react";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { STORAGE_KEY } from "#store/persistence.ts";
import { renderPage } from "./render-page.tsx";

const TITLE = "What you change is not being kept";
const notice = () => screen.queryByRole("status", { name: TITLE });

/** Storage that answers each write with that error, until it is let go. */
function refusing(name: string) {
  return vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("refused", name);
  });
}

// jsdom does not scroll.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterAll(() => {
  Reflect.deleteProperty(Element.prototype, "scrollIntoView");
});

describe("a change that the browser does not keep", () => {
  it.each([
    ["QuotaExceededError", "This browser has no room left for this site"],
    ["SecurityError", "This browser keeps nothing for this site"],
  ])("because of a %s is said, with the reason and what still works", async (name, reason) => {
    const { store, user, address } = await renderPage("/roles/data-engineer?unit=hour");
    expect(notice()).toBeNull();
    refusing(name);
    store.getState().toggleShortlist("data-engineer");
    const said = await screen.findByRole("status", { name: TITLE });
    expect(said.textContent).toContain(`${reason}: what you change lasts until you leave or reload it.`);
    await user.click(within(said).getByRole("link", { name: "save what you have" }));
    await waitFor(() => expect(address()).toBe("/my-skills?unit=hour"));
    const save = await screen.findByRole("button", { name: "Save as a file" });
    expect(save.getAttribute("aria-disabled")).not.toBe("true");
    expect(store.getState().shortlist).toEqual(["data-engineer"]);
  });

  it("is said once: dismissed, it does not come back with the next change", async () => {
    const { store, user } = await renderPage("/sources");
    refusing("QuotaExceededError");
    store.getState().setLevel("sql", "used");
    const said = await screen.findByRole("status", { name: TITLE });
    await user.click(within(said).getByRole("button", { name: "Dismiss this message" }));
    expect(notice()).toBeNull();
    expect(document.activeElement?.id).toBe("main");
    store.getState().setLevel("docker", "used");
    expect(store.getState().unkept).toBe("full");
    await waitFor(() => expect(notice()).toBeNull());
  });

  it("is kept with the next one for which there is room, and the message goes", async () => {
    const { store } = await renderPage("/sources");
    const write = refusing("QuotaExceededError");
    store.getState().setLevel("sql", "used");
    await screen.findByRole("status", { name: TITLE });
    write.mockRestore();
    store.getState().setTheme("dark");
    await waitFor(() => expect(notice()).toBeNull());
    expect(JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "null").state).toMatchObject({
      theme: "dark",
      known: { sql: "used" },
    });
  });

  it("is said beside the code that was changed too", async () => {
    const { store } = await renderPage("/roles/data-engineer");
    refusing("QuotaExceededError");
    store.getState().setEdit("data-engineer/task/start.py", "print(1)\n");
    expect(
      await screen.findByText(
        "This browser has no room left for this site: your version lasts until you leave or reload it.",
      ),
    ).toBeTruthy();
  });
});

it("of what is kept nothing is said", async () => {
  const { store } = await renderPage("/sources");
  store.getState().setLevel("sql", "used");
  expect(store.getState().unkept).toBeNull();
  expect(notice()).toBeNull();
});
