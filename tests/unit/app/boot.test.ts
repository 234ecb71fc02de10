import { readFile } from "node:fs/promises";
import { runInNewContext } from "node:vm";
import { describe, expect, test, vi } from "vitest";
import { createExplorerStore, type ExplorerActions } from "#store/explorer-store.ts";
import { STORAGE_KEY } from "#store/persistence.ts";
import { fakeStorage, forbiddenStorage } from "../fixtures/fake-storage.ts";

const script = await readFile("src/app/boot.js", "utf8");

/** A browser in which boot.js has run, with what happens later held back until it is let go. */
function booted(localStorage: Storage, search = "") {
  const dataset: Record<string, string> = {};
  const later: (() => void)[] = [];
  const again: { onclick?: () => void } = {};
  const notice = { hidden: true, querySelector: () => again };
  /** Taken away once the app has started. */
  let kept: typeof notice | null = notice;
  const reload = vi.fn();
  const listeners: { type: string; listener: (event: { target: { tagName?: string } }) => void }[] = [];
  runInNewContext(script, {
    document: { documentElement: { dataset }, getElementById: () => kept },
    location: { search, reload },
    localStorage,
    setTimeout: (callback: () => void) => later.push(callback),
    addEventListener: (type: string, listener: (typeof listeners)[number]["listener"]) =>
      listeners.push({ type, listener }),
  });
  return {
    dataset,
    notice,
    /** What the reader asks for with the notice's button. */
    again: () => again.onclick?.(),
    reload,
    start: () => {
      kept = null;
    },
    waiting: () => later.length,
    wait: () => {
      for (const callback of later) callback();
    },
    /** An event of an element, or of the window itself. */
    fail: (tagName: string | null, type = "error") => {
      const event = { target: tagName === null ? {} : { tagName } };
      for (const entry of listeners) if (entry.type === type) entry.listener(event);
    },
  };
}

/** The attributes of the page's root element once boot.js has run. */
function boot(localStorage: Storage, search = "") {
  return booted(localStorage, search).dataset;
}

/** Storage as the store itself leaves it. */
function stored(act: (actions: ExplorerActions) => void): Storage {
  const storage = fakeStorage();
  vi.stubGlobal("localStorage", storage);
  act(createExplorerStore().getState());
  vi.unstubAllGlobals();
  return storage;
}

const storedTheme = (theme: "system" | "light" | "dark") => stored((to) => to.setTheme(theme));

const LEVEL = stored((to) => to.setLevel("sql", "used"));

describe("before the first paint", () => {
  test.each(["light", "dark"] as const)("the kept theme %s is set", (theme) => {
    expect(boot(storedTheme(theme))).toEqual({ scripted: "", theme });
  });

  test("the system's theme stays when it was chosen, or nothing was", () => {
    expect(boot(storedTheme("system"))).toEqual({ scripted: "" });
    expect(boot(fakeStorage())).toEqual({ scripted: "" });
  });

  test("a query marks the page as not yet what its address says", () => {
    expect(boot(fakeStorage(), "?skills=sql")).toEqual({ scripted: "", pending: "" });
  });

  test.each<[string, (to: ExplorerActions) => void]>([
    ["a skill", (to) => to.setLevel("sql", "used")],
    ["a proof", (to) => to.setProof("sql", true)],
    ["a task that was done", (to) => to.setTask("catch-the-bug", true)],
    ["code that was edited", (to) => to.setEdit("data-engineer/task/start.py", "")],
    ["a role on the shortlist", (to) => to.toggleShortlist("data-engineer")],
  ])("%s that was kept marks the page as not yet what the reader told", (_what, act) => {
    expect(boot(stored(act))).toEqual({ scripted: "", told: "" });
    expect(boot(stored(act), "?skills=sql")).toEqual({ scripted: "", told: "", pending: "" });
  });

  test("what was kept of anything else, or taken back, does not", () => {
    const others = stored((to) => {
      to.setTheme("dark");
      to.setPlace("CA");
      to.setHours("data-engineer", { work: 45, onCall: 0 });
    });
    expect(boot(others)).toEqual({ scripted: "", theme: "dark" });
    const takenBack = stored((to) => {
      to.setLevel("sql", "used");
      to.setLevel("sql", null);
      to.setEdit("data-engineer/task/start.py", "1");
      to.setEdit("data-engineer/task/start.py", null);
    });
    expect(boot(takenBack)).toEqual({ scripted: "" });
  });

  test.each([
    ["its address says", fakeStorage(), "?skills=sql", "pending"],
    ["the reader told", LEVEL, "", "told"],
  ])(
    "a page whose app does not start is shown as it was prerendered, not as %s",
    (_what, storage, query, mark) => {
      const failed = booted(storage, query);
      failed.fail("IMG");
      expect(failed.dataset).toHaveProperty(mark);
      failed.fail("SCRIPT");
      expect(failed.dataset).toEqual({});

      for (const type of ["error", "unhandledrejection"]) {
        const broken = booted(storage, query);
        broken.fail(null, type);
        expect(broken.dataset).toEqual({});
      }

      const slow = booted(storage, query);
      expect(slow.dataset).toHaveProperty(mark);
      slow.wait();
      expect(slow.dataset).toEqual({ scripted: "" });
    },
  );

  test("a page that hides nothing waits for nothing", () => {
    expect(booted(storedTheme("dark")).waiting()).toBe(0);
    expect(booted(LEVEL).waiting()).toBe(1);
  });

  test.each([
    ["a script that does not arrive", "SCRIPT", "error"],
    ["what a script throws", null, "error"],
    ["a catalogue that does not arrive", null, "unhandledrejection"],
    ["a page’s data that do not arrive", null, "not-started"],
  ])("%s is told until the app has started, and the page is left as without scripts", (_what, tag, type) => {
    const failed = booted(storedTheme("dark"));
    failed.fail("IMG");
    expect(failed.notice.hidden).toBe(true);
    failed.fail(tag, type);
    expect(failed.notice.hidden).toBe(false);
    expect(failed.dataset).toEqual({ theme: "dark" });
    expect(failed.reload).not.toHaveBeenCalled();
    failed.again();
    expect(failed.reload).toHaveBeenCalledOnce();

    const started = booted(storedTheme("dark"));
    started.start();
    started.fail(tag, type);
    expect(started.notice.hidden).toBe(true);
    expect(started.dataset).toEqual({ scripted: "", theme: "dark" });
  });

  test.each([
    "",
    "{",
    "null",
    "7",
    "[]",
    '{"state":null}',
    '{"state":7}',
    '{"state":{"theme":"sepia"}}',
    '{"state":{"known":{},"done":[],"shortlist":[]}}',
    '{"state":{"known":{},"done":[],"shortlist":[],"tasks":[],"edits":{}}}',
    '{"state":{"known":7,"done":null,"shortlist":true}}',
  ])("storage that holds %j changes nothing", (text) => {
    expect(boot(fakeStorage({ [STORAGE_KEY]: text }))).toEqual({ scripted: "" });
  });

  test("storage that is forbidden changes nothing", () => {
    expect(boot(forbiddenStorage())).toEqual({ scripted: "" });
  });
});
