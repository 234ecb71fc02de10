import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownSkills, NOTHING_TOLD } from "#domain/known.ts";
import { idsOfToday, listOfToday, mapForward, NEVER_RENAMED } from "#domain/renames.ts";
import { arbitraryPersonal, RENAMED } from "../fixtures/arbitrary-known.ts";

const BEFORE = {
  known: { "ant-1": "comfortable", cat: "used", gone: "used" },
  done: ["bee-1", "cat"],
  shortlist: ["north-2", "west", "east-1"],
} as const;

describe("what was kept under ids of before", () => {
  test("is known, done and on the shortlist under those of today, in its order", () => {
    expect(mapForward(BEFORE, RENAMED)).toEqual({
      known: { ant: "comfortable", cat: "used", gone: "used" },
      done: ["bee", "cat"],
      shortlist: ["north", "west", "east"],
    });
  });

  test("stands once where two ids became one, with the higher level", () => {
    for (const known of [
      { "ant-1": "comfortable", "ant-2": "used" },
      { "ant-1": "used", "ant-2": "comfortable" },
      { ant: "comfortable", "ant-1": "used" },
      { "ant-1": "used", ant: "comfortable" },
    ] as const) {
      expect(mapForward({ known }, RENAMED)).toEqual({ known: { ant: "comfortable" } });
    }
    const twice = { done: ["ant-2", "bee", "ant", "ant-1"], shortlist: ["north-1", "east", "north"] };
    expect(mapForward(twice, RENAMED)).toEqual({ done: ["ant", "bee"], shortlist: ["north", "east"] });
  });

  test("leaves out what was left out, and passes on what is not personal", () => {
    expect(mapForward({}, RENAMED)).toEqual({});
    expect(mapForward({ theme: "dark", done: ["ant-1"] }, RENAMED)).toEqual({ theme: "dark", done: ["ant"] });
  });

  test("holds for the picks and the weeks of roles too, and a week under today’s id before another", () => {
    const [long, short] = [
      { work: 50, onCall: 8 },
      { work: 20, onCall: 0 },
    ];
    expect(
      mapForward({ picks: ["east-1", "north", "north-1"], hours: { "east-1": long, west: short } }, RENAMED),
    ).toEqual({ picks: ["east", "north"], hours: { east: long, west: short } });
    for (const hours of [
      { north: short, "north-1": long },
      { "north-1": long, north: short },
    ]) {
      expect(mapForward({ hours }, RENAMED)).toEqual({ hours: { north: short } });
    }
  });

  test("holds for the reader’s own code too, and code under today’s role before another", () => {
    expect(
      mapForward(
        { edits: { "east-1/a.py": "1", "north-2/task/start.py": "2", "gone/a.py": "3" }, tasks: ["east-1"] },
        RENAMED,
      ),
    ).toEqual({
      edits: { "east/a.py": "1", "north/task/start.py": "2", "gone/a.py": "3" },
      tasks: ["east-1"],
    });
    for (const edits of [
      { "north/a.py": "today’s", "north-1/a.py": "former" },
      { "north-1/a.py": "former", "north/a.py": "today’s" },
    ]) {
      expect(mapForward({ edits }, RENAMED)).toEqual({ edits: { "north/a.py": "today’s" } });
    }
  });

  test("stays as it is where nothing was renamed", () => {
    expect(mapForward(BEFORE, NEVER_RENAMED)).toEqual(BEFORE);
    expect(mapForward(NOTHING_TOLD, RENAMED)).toEqual(NOTHING_TOLD);
  });

  test("may be called like an object’s own machinery", () => {
    const odd = {
      known: { constructor: "used", "to-string": "used" },
      done: ["constructor"],
      shortlist: [],
    } as const;
    expect(mapForward(odd, RENAMED)).toEqual(odd);
  });
});

describe("the ids of an address", () => {
  const names = { old: "new", older: "new" };

  test("stand as they are called today, in their order", () => {
    expect(idsOfToday(names, ["a", "old", "b"])).toEqual(["a", "new", "b"]);
    expect(listOfToday(names, "a-vs-old")).toBe("a-vs-new");
  });

  test.each([
    [["old", "new"], ["new"]],
    [["new", "old"], ["new"]],
    [
      ["older", "a", "old"],
      ["new", "a"],
    ],
  ])("%j are %j: a former one counts once, beside today’s too", (ids, today) => {
    expect(idsOfToday(names, ids)).toEqual(today);
  });

  test("that were never renamed stay as they are, repeated ones too", () => {
    expect(idsOfToday(names, ["a", "new", "a", "new"])).toEqual(["a", "new", "a", "new"]);
    expect(idsOfToday({}, ["constructor"])).toEqual(["constructor"]);
  });
});

describe("whatever was kept", () => {
  test("mapping it again changes nothing", () => {
    fc.assert(
      fc.property(arbitraryPersonal, (personal) => {
        const once = mapForward(personal, RENAMED);
        expect(mapForward(once, RENAMED)).toEqual(once);
      }),
    );
  });

  test("nothing is lost, invented or lowered", () => {
    fc.assert(
      fc.property(arbitraryPersonal, (personal) => {
        const today = (id: string) => RENAMED.skills[id] ?? id;
        const after = mapForward(personal, RENAMED);
        const levels = new Map<string, string>();
        for (const [id, level] of Object.entries(personal.known)) {
          if (levels.get(today(id)) !== "comfortable") levels.set(today(id), level);
        }
        expect(after.known).toEqual(Object.fromEntries(levels));
        expect(new Set(after.done)).toEqual(new Set(personal.done.map(today)));
        expect(new Set(knownSkills(after).keys())).toEqual(
          new Set([...knownSkills(personal).keys()].map(today)),
        );
      }),
    );
  });

  test("no id of before is left, and none stands twice", () => {
    fc.assert(
      fc.property(arbitraryPersonal, (personal) => {
        const { known, done, shortlist, edits } = mapForward(personal, RENAMED);
        const slugs = Object.keys(edits).map((path) => path.split("/")[0] ?? "");
        expect(slugs.filter((slug) => Object.hasOwn(RENAMED.roles, slug))).toEqual([]);
        for (const ids of [Object.keys(known), done]) {
          expect(ids.filter((id) => Object.hasOwn(RENAMED.skills, id))).toEqual([]);
        }
        expect(shortlist.filter((slug) => Object.hasOwn(RENAMED.roles, slug))).toEqual([]);
        expect(new Set(done).size).toBe(done.length);
        expect(new Set(shortlist).size).toBe(shortlist.length);
      }),
    );
  });
});
