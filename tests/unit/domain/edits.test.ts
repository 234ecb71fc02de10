import { describe, expect, test } from "vitest";
import {
  editAt,
  editedFile,
  editPath,
  isEditPath,
  MAX_EDIT_CHARACTERS,
  MAX_EDITS,
  MAX_EDITS_BYTES,
  whyNotKept,
  withMoreEdits,
} from "#domain/edits.ts";
import { catalogue } from "../fixtures/real-data.ts";

const START = "data-engineer/task/start.py";
const LONG = "x".repeat(MAX_EDIT_CHARACTERS);

/** What `path` and `text` take in a file, beside their own characters: `["…","…"]`. */
const AROUND = 7;

/** So many files, each with that text. */
const files = (count: number, text: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`a/x${i}.py`, text]));

describe("the path of a file", () => {
  test("is one of every role’s program or task, and says which", () => {
    for (const { slug } of catalogue.roles) {
      for (const file of ["orders_api.py", "task/start.py"]) {
        const path = editPath(slug, file);
        expect(isEditPath(path)).toBe(true);
        expect(editedFile(path)).toEqual({ slug, file });
      }
    }
  });

  test.each([
    "",
    "__proto__",
    "constructor",
    "a.py",
    "a/b.js",
    "../a.py",
    "a/../b.py",
    "a/tasks/b.py",
    "a/b.py ",
  ])("is not %j", (path) => {
    expect(isEditPath(path)).toBe(false);
    expect(whyNotKept({}, path, "")).toBe("path");
  });

  test("is no longer than two ids", () => {
    const path = (length: number) => `${"a".repeat(length - "/x.py".length)}/x.py`;
    expect([160, 161].map((length) => isEditPath(path(length)))).toEqual([true, false]);
  });
});

describe("the reader’s version", () => {
  test("is what was kept for that file, an empty one too, and none for any other", () => {
    expect(editAt({ [START]: "1" }, START)).toBe("1");
    expect(editAt({ [START]: "" }, START)).toBe("");
    for (const path of ["data-engineer/start.py", "constructor", "__proto__"]) {
      expect(editAt({ [START]: "1" }, path)).toBeNull();
    }
  });

  test("is kept up to the longest length, and not a character beyond", () => {
    expect(whyNotKept({}, START, "")).toBeNull();
    expect(whyNotKept({}, START, LONG)).toBeNull();
    expect(whyNotKept({}, START, `${LONG}x`)).toBe("length");
  });

  test("is kept while there are few enough files, and may replace another of the same file", () => {
    expect(whyNotKept(files(MAX_EDITS - 1, ""), START, "")).toBeNull();
    expect(whyNotKept(files(MAX_EDITS, ""), START, "")).toBe("room");
    expect(whyNotKept(files(MAX_EDITS, ""), "a/x0.py", "1")).toBeNull();
  });

  test("is kept while there is room in a file for all of them, counted in the bytes that they take there", () => {
    expect(MAX_EDITS_BYTES).toBe(8 * MAX_EDIT_CHARACTERS);
    expect(whyNotKept(files(6, LONG), START, LONG)).toBeNull();
    expect(whyNotKept(files(7, LONG), START, LONG)).toBe("room");
    expect(whyNotKept(files(7, LONG), "a/x0.py", LONG)).toBeNull();
    expect(whyNotKept(files(3, LONG), START, "\n".repeat(MAX_EDIT_CHARACTERS))).toBeNull();
    expect(whyNotKept(files(3, LONG), START, "\0".repeat(MAX_EDIT_CHARACTERS))).toBe("room");
  });
});

describe("the last byte", () => {
  const seven = files(7, LONG);
  const left = MAX_EDITS_BYTES - 7 * ("a/x0.py".length + LONG.length + AROUND) - ("b/x.py".length + AROUND);

  test("may be used, and none beyond", () => {
    expect(whyNotKept(seven, "b/x.py", "x".repeat(left))).toBeNull();
    expect(whyNotKept(seven, "b/x.py", "x".repeat(left + 1))).toBe("room");
  });

  test("may be used by what is added to others, and none beyond", () => {
    const added = (length: number) => withMoreEdits(seven, { "b/x.py": "x".repeat(length) });
    expect(Object.hasOwn(added(left), "b/x.py")).toBe(true);
    expect(Object.hasOwn(added(left + 1), "b/x.py")).toBe(false);
    const both = withMoreEdits(seven, { "b/x.py": "x".repeat(left), "c/x.py": "" });
    expect(Object.keys(both).slice(7)).toEqual(["b/x.py"]);
  });
});

describe("more versions", () => {
  test("join those that are there, and overrule none", () => {
    expect(withMoreEdits({ "a/x.py": "1" }, { "b/x.py": "2", "a/x.py": "3" })).toEqual({
      "a/x.py": "1",
      "b/x.py": "2",
    });
  });

  test("are as many as there is room for, the first ones first, and a short one after a long one", () => {
    expect(Object.keys(withMoreEdits(files(MAX_EDITS - 1, ""), { "b/x.py": "", "c/x.py": "" }))).toContain(
      "b/x.py",
    );
    expect(Object.keys(withMoreEdits({}, files(MAX_EDITS + 9, "")))).toHaveLength(MAX_EDITS);
    const full = withMoreEdits(files(7, LONG), { "b/x.py": LONG, "c/x.py": "short" });
    expect(Object.keys(full).slice(7)).toEqual(["c/x.py"]);
  });
});
