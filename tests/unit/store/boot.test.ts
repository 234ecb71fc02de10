import { readFile } from "node:fs/promises";
import { runInNewContext } from "node:vm";
import { describe, expect, test, vi } from "vitest";
import { createExplorerStore } from "#store/explorer-store.ts";
import { STORAGE_KEY } from "#store/persistence.ts";
import { fakeStorage, forbiddenStorage } from "../fixtures/fake-storage.ts";

const script = await readFile("public/boot.js", "utf8");

/** The attributes of the page's root element once public/boot.js has run. */
function boot(localStorage: Storage, search = ""): Record<string, string> {
  const documentElement = { dataset: {} };
  runInNewContext(script, { document: { documentElement }, location: { search }, localStorage });
  return documentElement.dataset;
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
