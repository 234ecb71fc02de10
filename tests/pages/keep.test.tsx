import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { keptIn } from "#store/explorer-store.ts";
import { NOTHING_KEPT } from "#store/persistence.ts";
import { forbiddenStorage } from "../unit/fixtures/fake-storage.ts";
import { present } from "../unit/fixtures/present.ts";
import { catchDownloads, changesIn, fileOf, isLive, keep, notice, openKeep, preview } from "./keep-parts.ts";
import { announced, isUnavailable } from "./render-page.tsx";

describe("while nothing is kept", () => {
  test("there is nothing to save and nothing to forget", async () => {
    const saved = catchDownloads();
    const { press } = await openKeep();
    expect(keep().getByText(/^Kept now: nothing\./)).toBeTruthy();
    for (const name of ["Save as a file", "Forget everything…"]) {
      expect(isUnavailable(keep().getByRole("button", { name }))).toBe(true);
      await press(name);
    }
    expect(saved).toEqual([]);
    expect(keep().queryByRole("group", { name: /^Forget/ })).toBeNull();
  });
});

describe("what is kept", () => {
  test("is counted, and said to stay in this browser, without the reader’s own pay", async () => {
    const { store } = await openKeep("/my-skills?compare=data-engineer,data-scientist");
    store.getState().addSkills(["sql", "git"], "used");
    store.getState().setProof("linux", true);
    store.getState().toggleShortlist("data-engineer");
    store.getState().setTheme("dark");
    store.getState().setOwn({ amount: 123_456, per: "year" });
    expect(
      await keep().findByText(
        /^Kept now: 3 skills, 1 weekend proof, 1 role on the shortlist, 2 in the comparison and the theme\. All of it is in this browser only\. Your own pay figure is never kept\.$/,
      ),
    ).toBeTruthy();
  });

  test("is said once on the page to last only until the reader leaves, where storage is forbidden", async () => {
    vi.stubGlobal("localStorage", forbiddenStorage());
    try {
      await openKeep();
      expect(await screen.findAllByText(/keeps nothing for this site/)).toHaveLength(1);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test("is counted apart where it is not in the dataset", async () => {
    const { store } = await openKeep();
    store.getState().addSkills(["sql", "cobol"], "used");
    store.getState().setProof("fortran", true);
    store.getState().toggleShortlist("nobody");
    expect(
      await keep().findByText(
        /^Kept now: 1 skill \(and 2 not in this dataset\), 1 weekend proof not in this dataset and 1 role on the shortlist not in this dataset\. /,
      ),
    ).toBeTruthy();
  });

  test("is saved as a file that brings it all back into another browser", async () => {
    const saved = catchDownloads();
    const first = await openKeep("/my-skills?compare=data-engineer");
    first.store.getState().setLevel("sql", "comfortable");
    first.store.getState().setProof("docker", true);
    first.store.getState().toggleShortlist("data-scientist");
    first.store.getState().setHours("data-engineer", { work: 45, onCall: 10 });
    first.store.getState().setPlace("CA");
    first.store.getState().setTheme("light");
    first.store.getState().setOwn({ amount: 123_456, per: "year" });
    const kept = keptIn(first.store.getState());
    await first.press("Save as a file");
    const { name, text } = present(saved[0]);
    expect(name).toMatch(/^python-career-explorer-\d{4}-\d\d-\d\d\.json$/);
    expect(announced()).toBe(`Saved as ${name}`);
    expect(await text).not.toContain("123");

    first.store.getState().replaceKept("reset", { ...NOTHING_KEPT, picks: [] });
    first.store.getState().forgetUndo();
    await first.openFile(await text);
    await first.user.click((await preview()).getByRole("button", { name: "Apply" }));
    expect(keptIn(first.store.getState())).toEqual(kept);
  });
});

describe("a file that is opened", () => {
  const FILE = {
    known: { sql: "comfortable", docker: "used", cobol: "used", airflow: "expert" },
    done: ["linux", 7],
    shortlist: ["data-scientist", "nobody"],
    picks: ["data-engineer", "nobody"],
    hours: { "data-engineer": { work: 45, onCall: 10 }, "data-scientist": { work: 30, onCall: 0 } },
    theme: "dark",
    home: "CA",
  };

  async function opened() {
    const page = await openKeep("/my-skills?compare=data-scientist");
    const { setLevel, setProof, toggleShortlist } = page.store.getState();
    setLevel("sql", "used");
    setLevel("git", "comfortable");
    setProof("git", true);
    toggleShortlist("data-engineer");
    const before = keptIn(page.store.getState());
    await page.openFile(fileOf(FILE));
    return { ...page, before, shown: await preview() };
  }

  test("shows what it would add before anything changes", async () => {
    const { store, before, shown } = await opened();
    expect(changesIn(shown)).toEqual({
      "Skills added 2": "Docker (used it), cobol (used it)",
      "Levels changed": "SQL (used it → comfortable)",
      "Weekend proofs added": "Linux",
      "Shortlist, added 2": "Data Scientist, nobody",
      "Comparison, added": "Data Engineer",
      "Hours added 2": "Data Engineer (45 hours a week, 10 on call), Data Scientist (30 hours a week)",
      Place: "United States → California",
      Theme: "System → Dark",
    });
    expect(keptIn(store.getState())).toEqual(before);
    expect(shown.getByRole("heading")).toBe(document.activeElement);
  });

  test("names what of it is no good or not shown, and what it would take away in the place of what is there", async () => {
    const { shown, user } = await opened();
    const words = shown.getAllByRole("listitem").map((item) => item.textContent);
    expect(words).toEqual([
      "known.airflow is “expert”, where there should be “used” or “comfortable”.",
      "done[1] is 7, where there should be an id: lowercase letters and digits in words joined by hyphens, 80 characters at the most.",
    ]);
    expect(shown.getByText("2 entries could not be used.")).toBeTruthy();
    const notes = shown.getAllByRole("paragraph").map((paragraph) => paragraph.textContent);
    expect(notes).toContain("Not in this dataset: 1 skill (cobol), 1 role (nobody). Kept, and not shown.");
    expect(notes).toContain("Left out of the comparison: nobody, not in this dataset.");

    await user.click(shown.getByRole("radio", { name: "Replace what I have" }));
    expect(changesIn(shown)).toMatchObject({
      "Skills removed": "Git (comfortable)",
      "Weekend proofs removed": "Git",
      "Shortlist, removed": "Data Engineer",
      "Comparison, removed": "Data Scientist",
    });
    expect(announced()).toBe("15 changes");
  });

  test("is taken over as shown, and given back by Undo", async () => {
    const { user, store, before, shown, address } = await opened();
    await user.click(shown.getByRole("button", { name: "Apply" }));
    expect(keptIn(store.getState())).toEqual({
      ...NOTHING_KEPT,
      ...{ theme: "dark", home: "CA" },
      hours: FILE.hours,
      known: { sql: "comfortable", git: "comfortable", docker: "used", cobol: "used" },
      done: ["git", "linux"],
      shortlist: ["data-engineer", "data-scientist", "nobody"],
      picks: ["data-scientist", "data-engineer"],
    });
    expect(announced()).toBe("“mine.json” was taken over. Undo is offered.");
    await waitFor(() => expect(address()).toBe("/my-skills?compare=data-scientist,data-engineer&place=CA"));
    const told = await notice("The file was taken over");
    await waitFor(() => expect(document.activeElement).toBe(told.parentElement));
    expect(keep().queryByRole("button", { name: "Apply" })).toBeNull();

    await user.click(within(told).getByRole("button", { name: "Undo" }));
    expect(keptIn(store.getState())).toEqual(before);
    expect(announced()).toBe("Undone: everything is as it was before");
    expect(document.activeElement).toBe(keep().getByLabelText("Open a file…"));
    expect(keep().queryByText("The file was taken over")).toBeNull();
  });

  test("is left alone by Cancel and by Escape, which give the focus back", async () => {
    const { user, store, before, shown, field, openFile } = await opened();
    await user.click(shown.getByRole("button", { name: "Cancel" }));
    expect(document.activeElement).toBe(field);
    await openFile(fileOf({ known: { rust: "used" } }), "other.json");
    expect(changesIn(await preview("other.json"))).toEqual({ "Skills added": "rust (used it)" });
    await openFile(fileOf(FILE));
    await preview();
    await user.keyboard("{Escape}");
    expect(keep().queryByRole("button", { name: "Apply" })).toBeNull();
    expect(document.activeElement).toBe(field);
    expect(keptIn(store.getState())).toEqual(before);
  });

  test("that says nothing new says so, and cannot be applied", async () => {
    const { store, user, openFile } = await openKeep();
    store.getState().setLevel("sql", "comfortable");
    await openFile(fileOf({ known: { sql: "used" } }));
    const shown = await preview();
    expect(shown.getByText("Nothing would change: you have all of this already.")).toBeTruthy();
    const apply = shown.getByRole("button", { name: "Apply" });
    expect(isUnavailable(apply)).toBe(true);
    await user.click(apply);
    expect(store.getState().undo).toBeNull();
  });
});

/** Files of which nothing can be used, and what is said of them. */
const BAD: readonly [text: string | Uint8Array<ArrayBuffer>, words: RegExp][] = [
  ["", /^This file was not saved by this site, or was changed since\. It is empty\./],
  [fileOf({ done: ["sql"] }).slice(0, -5), /, or was changed since\. It is not valid JSON/],
  ['{"format":"other"}', /^This file was not saved by this site\. It is valid JSON, but no file of this app/],
  [
    fileOf({}).replace('"version":1', '"version":9'),
    /^A later version of this app wrote it: it has version 9, and this one reads up to 1/,
  ],
  [
    fileOf({}).replace("{}", "null"),
    /, or was changed since\. Its “kept” is null, where there should be what was kept/,
  ],
  [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]),
    /, or was changed since\. It is not a text in UTF-8/,
  ],
  ["x".repeat(1_048_576), /, or was changed since\. It has 1,048,576 bytes; at the most 1,000,000 are read/],
];

describe("a file that cannot be used", () => {
  test("says why, whatever it is, and changes nothing", async () => {
    const { store, openFile, user, field } = await openKeep();
    store.getState().setLevel("sql", "used");
    const before = keptIn(store.getState());
    for (const [index, [text, words]] of BAD.entries()) {
      await openFile(text, `bad-${index}.json`);
      const title = `“bad-${index}.json” cannot be used`;
      const message = await notice(title);
      const sentence = within(message).getAllByRole("paragraph")[1]?.textContent;
      expect(isLive(message)).toBe(false);
      expect(message.dataset.tone).toBe("problem");
      expect(sentence).toMatch(words);
      expect(sentence).toMatch(/ Nothing was changed\.$/);
      expect(announced()).toBe(`${title}. ${sentence?.replace(" Nothing was changed.", "")}`);
    }
    expect(keptIn(store.getState())).toEqual(before);
    expect(keep().queryByRole("button", { name: "Apply" })).toBeNull();
    await user.click(keep().getByRole("button", { name: "Dismiss this message" }));
    expect(document.activeElement).toBe(field);
    expect(keep().queryByText(/cannot be used/)).toBeNull();
  });

  test("shows markup in its name and its entries as the text it is", async () => {
    const { openFile } = await openKeep();
    const markup = "<img src=x onerror=alert(1)>";
    await openFile(fileOf({ done: [markup] }), `${markup}.json`);
    const shown = await preview(`${markup}.json`);
    expect(shown.getByRole("listitem").textContent).toContain(`“${markup}”`);
    expect(document.querySelector("main img[src=x]")).toBeNull();
  });
});
