import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEditPath } from "#domain/edits.ts";
import { LEVELS } from "#domain/known.ts";
import { readPersisted } from "#store/persistence.ts";
import { arbitraryPersonal } from "../fixtures/arbitrary-known.ts";
import { catalogue } from "../fixtures/real-data.ts";

const TOLD = {
  known: { sql: "used", docker: "comfortable" },
  done: ["linux", "sql"],
  shortlist: ["data-engineer"],
  tasks: ["catch-the-bug"],
  edits: { "data-engineer/task/start.py": "" },
} as const;

describe("what the reader told", () => {
  test("is trusted under the ids of every skill and role of the dataset, and of others", () => {
    const ids = [...catalogue.skills.map(({ id }) => id), "cobol", "constructor", "a-1-b"];
    const told = {
      known: Object.fromEntries(ids.map((id) => [id, "used"])),
      done: ids,
      shortlist: catalogue.roles.map(({ slug }) => slug),
    };
    expect(readPersisted(told)).toEqual(told);
  });

  test("comes back as it was told, whatever it is", () => {
    fc.assert(
      fc.property(arbitraryPersonal, (personal) => {
        expect(readPersisted(JSON.parse(JSON.stringify(personal)))).toEqual(personal);
      }),
    );
  });

  test.each(["expert", "", "Used", null, 1, true, ["used"], { level: "used" }])(
    "with %j for a level loses that skill alone",
    (level) => {
      expect(readPersisted({ ...TOLD, known: { ...TOLD.known, r: level } })).toEqual(TOLD);
    },
  );

  test.each(["", "SQL", "a b", "a--b", "-a", "a-", "a\n", "<b>", "é", "a".repeat(81)])(
    "with %j for an id loses that entry alone",
    (id) => {
      const spoilt = {
        known: { ...TOLD.known, [id]: "used" },
        done: [id, ...TOLD.done],
        shortlist: [...TOLD.shortlist, id],
        tasks: [id, ...TOLD.tasks],
        edits: { [id]: "", ...TOLD.edits },
      };
      expect(readPersisted(spoilt)).toEqual(TOLD);
    },
  );

  test.each([null, 7, true, {}, ["sql"]])("with %j in a list loses that entry alone", (entry) => {
    expect(
      readPersisted({ ...TOLD, done: [...TOLD.done, entry], shortlist: [entry, ...TOLD.shortlist] }),
    ).toEqual(TOLD);
  });

  test("holds each id of a list once, as it first stands there", () => {
    expect(readPersisted({ done: ["b", "a", "b", "a"] })).toEqual({ done: ["b", "a"] });
  });

  test.each([null, 7, "sql", true])("with %j for all of it loses nothing else", (junk) => {
    const all = { known: junk, done: junk, shortlist: junk, tasks: junk, edits: junk };
    expect(readPersisted({ theme: "dark", ...all })).toEqual({ theme: "dark" });
  });

  test.each([
    "a.py",
    "/a.py",
    "a/b/c.py",
    "a/task/b/c.py",
    "A/b.py",
    "a/b.txt",
    "a/b.py\n",
    `a/${"b".repeat(160)}.py`,
  ])("with %j for the path of code loses that code alone", (path) => {
    expect(readPersisted({ ...TOLD, edits: { ...TOLD.edits, [path]: "1" } })).toEqual(TOLD);
  });

  test("of code under an object’s machinery’s names changes no object", () => {
    const edits = JSON.parse('{"__proto__":"1","constructor":"2","constructor/__proto__.py":"3"}');
    const read = readPersisted({ edits }).edits ?? {};
    expect(Object.entries(read)).toEqual([["constructor/__proto__.py", "3"]]);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  test("under the names of an object’s own machinery changes no object", () => {
    const text = '{"known":{"__proto__":"used","constructor":"comfortable","sql":"used"}}';
    const { known = {} } = readPersisted(JSON.parse(text));
    expect(Object.keys(known).sort()).toEqual(["constructor", "sql"]);
    expect(Object.getPrototypeOf(known)).toBe(Object.prototype);
  });

  test("of any shape is no error, and what is kept of it makes sense", () => {
    const field = (good: fc.Arbitrary<unknown>) => fc.oneof(good, fc.anything());
    const ids = fc.array(fc.oneof(fc.constantFrom("sql", "linux"), fc.string(), fc.anything()));
    const nearly = fc.record(
      {
        known: field(fc.dictionary(fc.string(), fc.oneof(fc.constantFrom(...LEVELS), fc.anything()))),
        done: field(ids),
        shortlist: field(ids),
        tasks: field(ids),
        edits: field(fc.dictionary(fc.oneof(fc.constant("a/x.py"), fc.string()), fc.anything())),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(nearly, (stored) => {
        const {
          known = {},
          done = [],
          shortlist = [],
          tasks = [],
          edits = {},
          ...rest
        } = readPersisted(stored);
        expect(rest).toEqual({});
        for (const level of Object.values(known)) expect(LEVELS).toContain(level);
        for (const id of [...Object.keys(known), ...done, ...shortlist, ...tasks]) {
          expect(id).toMatch(/^[a-z0-9-]{1,80}$/);
        }
        expect(new Set(done).size).toBe(done.length);
        for (const [path, text] of Object.entries(edits)) {
          expect(isEditPath(path)).toBe(true);
          expect(text).toBeTypeOf("string");
        }
      }),
    );
  });
});
