import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_EDIT_CHARACTERS } from "#domain/edits.ts";
import { type Everything, fitToDataset, type ImportMode, takenOver } from "#domain/personal-import.ts";
import { arbitraryKept } from "../fixtures/arbitrary-kept.ts";

const MINE: Everything = {
  theme: "system",
  home: null,
  hours: { a: { work: 40, onCall: 0 } },
  known: { sql: "comfortable", git: "used" },
  done: ["git"],
  shortlist: ["b", "a"],
  picks: ["a"],
  tasks: ["t-1"],
  edits: { "a/x.py": "mine" },
};

const DATASET = {
  skills: new Set(["sql", "git"]),
  roles: new Set(["a", "b"]),
  places: new Set(["US", "CA"]),
  nation: "US",
};

const arbitraryFile = arbitraryKept.chain((kept) =>
  fc.subarray(Object.keys(kept)).map((fields): Partial<Everything> => {
    return Object.fromEntries(Object.entries(kept).filter(([field]) => fields.includes(field)));
  }),
);

describe("added to what is there, a file", () => {
  test.each<[string, Partial<Everything>, Partial<Everything>]>([
    ["adds skills", { known: { docker: "used" } }, { known: { ...MINE.known, docker: "used" } }],
    [
      "raises a level",
      { known: { git: "comfortable" } },
      { known: { sql: "comfortable", git: "comfortable" } },
    ],
    ["lowers none", { known: { sql: "used" } }, {}],
    ["adds proofs", { done: ["sql", "git"] }, { done: ["git", "sql"] }],
    ["adds roles behind those that are there", { shortlist: ["c", "a"] }, { shortlist: ["b", "a", "c"] }],
    ["adds roles to compare", { picks: ["b", "a"] }, { picks: ["a", "b"] }],
    [
      "adds hours, and overrules none",
      { hours: { a: { work: 10, onCall: 0 }, b: { work: 20, onCall: 0 } } },
      { hours: { ...MINE.hours, b: { work: 20, onCall: 0 } } },
    ],
    ["adds tasks", { tasks: ["t-2", "t-1"] }, { tasks: ["t-1", "t-2"] }],
    [
      "adds code, and overrules none",
      { edits: { "a/x.py": "other", "b/task/start.py": "" } },
      { edits: { "a/x.py": "mine", "b/task/start.py": "" } },
    ],
    ["brings a theme where none was chosen", { theme: "dark" }, { theme: "dark" }],
    ["brings a place where none was chosen", { home: "CA" }, { home: "CA" }],
    ["of nothing changes nothing", {}, {}],
  ])("%s", (_what, file, change) => {
    expect(takenOver(MINE, file, "add")).toEqual({ ...MINE, ...change });
  });

  test("leaves a theme and a place that were chosen", () => {
    const mine = { ...MINE, theme: "light", home: "WA" };
    expect(takenOver(mine, { theme: "dark", home: "CA" }, "add")).toEqual(mine);
  });

  test("stops at a full comparison", () => {
    const mine = { ...MINE, picks: ["a", "b", "c", "d", "e"] };
    expect(takenOver(mine, { picks: ["f", "g"] }, "add").picks).toEqual(["a", "b", "c", "d", "e", "f"]);
  });

  test("stops where there is no room for more code, and takes what still fits", () => {
    const long = "x".repeat(MAX_EDIT_CHARACTERS);
    const files = Array.from({ length: 9 }, (_, i) => [`b/x${i}.py`, long]);
    const next = takenOver(MINE, { edits: { ...Object.fromEntries(files), "b/y.py": "short" } }, "add");
    expect(Object.keys(next.edits)).toEqual(["a/x.py", ...files.slice(0, 7).map(([path]) => path), "b/y.py"]);
  });

  test("counts a skill named as an object’s machinery as any other", () => {
    const known = { constructor: "used" } as const;
    expect(takenOver(MINE, { known }, "add").known).toEqual({ ...MINE.known, ...known });
  });

  test("never takes away or lowers anything, whatever it holds", () => {
    fc.assert(
      fc.property(arbitraryKept, arbitraryFile, (mine, file) => {
        const next = takenOver<string>(mine, file, "add");
        for (const [skill, level] of Object.entries(mine.known)) {
          expect([level, "comfortable"]).toContain(next.known[skill]);
        }
        for (const list of ["done", "shortlist", "picks", "tasks"] as const) {
          expect(next[list].slice(0, mine[list].length)).toEqual(mine[list]);
        }
        expect(next.hours).toMatchObject(mine.hours);
        expect(next.edits).toMatchObject(mine.edits);
        if (mine.theme !== "system") expect(next.theme).toBe(mine.theme);
        if (mine.home !== null) expect(next.home).toBe(mine.home);
      }),
    );
  });
});

describe("in the place of what is there, a file", () => {
  test("holds in all that it says; what it says nothing of stays", () => {
    expect(takenOver(MINE, { known: {}, shortlist: ["c"], home: null }, "replace")).toEqual({
      ...MINE,
      known: {},
      shortlist: ["c"],
    });
  });

  test("that says everything leaves nothing of what was", () => {
    fc.assert(
      fc.property(arbitraryKept, arbitraryKept, (mine, file) => {
        expect(takenOver<string>(mine, file, "replace")).toEqual(file);
      }),
    );
  });
});

test.each<ImportMode>(["add", "replace"])("a file taken over twice (%s) is as good as once", (mode) => {
  fc.assert(
    fc.property(arbitraryKept, arbitraryFile, (mine, file) => {
      const once = takenOver<string>(mine, file, mode);
      expect(takenOver(once, file, mode)).toEqual(once);
    }),
  );
});

describe("what is not in the dataset", () => {
  test("is kept and named, but for the comparison and the place, which cannot hold it", () => {
    const file = {
      known: { sql: "used", cobol: "used" },
      done: ["cobol", "lisp"],
      shortlist: ["a", "x"],
      hours: { x: { work: 40, onCall: 0 }, y: { work: 40, onCall: 0 } },
      tasks: ["gone"],
      edits: { "a/x.py": "", "v/task/start.py": "" },
      picks: ["x", "b", "z"],
      home: "ZZ",
    } as const;
    expect(fitToDataset(file, DATASET)).toEqual({
      file: {
        known: file.known,
        done: file.done,
        shortlist: file.shortlist,
        hours: file.hours,
        tasks: file.tasks,
        edits: file.edits,
        picks: ["b"],
      },
      unseen: { skills: ["cobol", "lisp"], roles: ["x", "y", "v"] },
      unusable: { picks: ["x", "z"], home: "ZZ" },
    });
  });

  test("is nothing, in a file whose every name is known", () => {
    const file = { ...MINE, home: "CA" };
    const fitted = fitToDataset(file, DATASET);
    expect(fitted.file).toEqual(file);
    expect(fitted.unseen).toEqual({ skills: [], roles: [] });
    expect(fitted.unusable).toEqual({ picks: [], home: null });
  });

  test("is nothing, in a file that says nothing", () => {
    expect(fitToDataset({}, DATASET)).toEqual({
      file: {},
      unseen: { skills: [], roles: [] },
      unusable: { picks: [], home: null },
    });
  });

  test.each([
    ["US", { home: null }],
    [null, { home: null }],
    [undefined, {}],
  ])("the place %j means the nation, or nothing", (home, expected) => {
    const { file, unusable } = fitToDataset(home === undefined ? {} : { home }, DATASET);
    expect(file).toEqual(expected);
    expect(unusable.home).toBeNull();
  });
});
