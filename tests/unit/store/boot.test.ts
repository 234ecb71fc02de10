import { readFile } from "node:fs/promises";
import { runInNewContext } from "node:vm";
import { describe, expect, test, vi } from "vitest";
import { createExplorerStore } from "#store/explorer-store.ts";
import { STORAGE_KEY } from "#store/persistence.ts";
import { fakeStorage, forbiddenStorage } from "../fixtures/fake-storage.ts";

const script = await readFile("public/boot.js", "utf8");

/** A browser in which public/boot.js has run, with what happens later held back until it is let go. */
function booted(localStorage: Storage, search = "") {
  const dataset: Record<string, string> = {};
  const later: (() => void)[] = [];
  const listeners: ((event: { target: { tagName: string } | null }) => void)[] = [];
  runInNewContext(script, {
    document: { documentElement: { dataset } },
    location: { search },
    localStorage,
    setTimeout: (callback: () => void) => later.push(callback),
    addEventListener: (_type: string, listener: (typeof listeners)[number]) => listeners.push(listener),
  });
  return {
    dataset,
    wait: () => {
      for (const callback of later) callback();
    },
    fail: (tagName: string) => {
      for (const listener of listeners) listener({ target: { tagName } });
    },
  };
}

/** The attributes of the page's root element once public/boot.js has run. */
function boot(localStorage: Storage, search = "") {
  return booted(localStorage, search).dataset;
}

/** Storage as the store itself leaves it. */
function storedTheme(theme: "system" | "light" | "dark"): Storage {
  const storage = fakeStorage();
  vi.stubGlobal("localStorage", storage);
  createExplorerStore().getState().setTheme(theme);
  vi.unstubAllGlobals();
  return storage;
}

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

  test("a page whose app does not start is shown as it was prerendered", () => {
    const failed = booted(fakeStorage(), "?skills=sql");
    failed.fail("IMG");
    expect(failed.dataset).toHaveProperty("pending");
    failed.fail("SCRIPT");
    expect(failed.dataset).not.toHaveProperty("pending");

    const slow = booted(fakeStorage(), "?skills=sql");
    slow.wait();
    expect(slow.dataset).not.toHaveProperty("pending");
  });

  test.each(["", "{", "null", "7", "[]", '{"state":null}', '{"state":{"theme":"sepia"}}'])(
    "storage that holds %j changes nothing",
    (text) => {
      expect(boot(fakeStorage({ [STORAGE_KEY]: text }))).toEqual({ scripted: "" });
    },
  );

  test("storage that is forbidden changes nothing", () => {
    expect(boot(forbiddenStorage())).toEqual({ scripted: "" });
  });
});
