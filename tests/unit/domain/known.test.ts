import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  knownSkills,
  LEVELS,
  levelOf,
  NOTHING_TOLD,
  type Personal,
  toggleShortlist,
  toldOf,
  withEdit,
  withLevel,
  withoutSkills,
  withProof,
  withSkills,
  withTask,
  withToldAgain,
} from "#domain/known.ts";
import { SKILLS } from "../fixtures/arbitrary.ts";
import { arbitraryPersonal } from "../fixtures/arbitrary-known.ts";

const TOLD: Personal = {
  known: { sql: "used", docker: "comfortable" },
  done: ["linux", "docker"],
  shortlist: ["data-engineer"],
  tasks: ["catch-the-bug"],
  edits: { "data-engineer/pipeline.py": "print(1)\n" },
};

describe("what is known", () => {
  test("of one skill is the same as among all", () => {
    fc.assert(
      fc.property(arbitraryPersonal, (personal) => {
        const all = knownSkills(personal);
        for (const id of [...SKILLS, "constructor"]) expect(levelOf(personal, id)).toBe(all.get(id));
      }),
    );
  });

  test("is what was said, and what was proved at the lower level", () => {
    expect(Object.fromEntries(knownSkills(TOLD))).toEqual({
      sql: "used",
      docker: "comfortable",
      linux: "used",
    });
  });

  test("is nothing for somebody who told nothing", () => {
    expect(knownSkills(NOTHING_TOLD).size).toBe(0);
  });
});

describe("a level", () => {
  test("is set, raised and lowered, and leaves the rest as it is", () => {
    expect(withLevel(TOLD, "kafka", "used")).toEqual({ ...TOLD, known: { ...TOLD.known, kafka: "used" } });
    expect(withLevel(TOLD, "sql", "comfortable").known.sql).toBe("comfortable");
    expect(withLevel(TOLD, "docker", "used")).toEqual({
      ...TOLD,
      known: { sql: "used", docker: "used" },
    });
  });

  test("that is taken away takes the proof with it, so that the skill is known no more", () => {
    const without = withLevel(TOLD, "docker", null);
    expect(without).toEqual({ ...TOLD, known: { sql: "used" }, done: ["linux"] });
    expect(knownSkills(withLevel(TOLD, "linux", null)).has("linux")).toBe(false);
  });

  test("that nobody gave can be taken away", () => {
    expect(withLevel(TOLD, "kafka", null)).toEqual(TOLD);
  });
});

describe("several skills at once", () => {
  test("become known, and what was known keeps its level, said or proved", () => {
    const after = withSkills(TOLD, ["sql", "docker", "linux", "kafka", "r"], "comfortable");
    expect(Object.fromEntries(knownSkills(after))).toEqual({
      sql: "used",
      docker: "comfortable",
      linux: "used",
      kafka: "comfortable",
      r: "comfortable",
    });
    expect({ ...after, known: {} }).toEqual({ ...TOLD, known: {} });
  });

  test("may be none, or one twice", () => {
    expect(withSkills(TOLD, [], "used")).toEqual(TOLD);
    expect(withSkills(NOTHING_TOLD, ["r", "r"], "used").known).toEqual({ r: "used" });
  });

  test("are given up again where nothing more was said of them meanwhile", () => {
    const added = withSkills(TOLD, ["kafka", "r", "go"], "used");
    const meanwhile = withProof(withLevel(added, "r", "comfortable"), "go", true);
    const after = withoutSkills(meanwhile, ["kafka", "r", "go"], "used");
    expect(after.known).toEqual({ ...TOLD.known, r: "comfortable", go: "used" });
  });
});

describe("what was told of a skill", () => {
  test("is its level and its proof, each of which may be missing", () => {
    expect(toldOf(TOLD, "docker")).toEqual({ level: "comfortable", done: true });
    expect(toldOf(TOLD, "sql")).toEqual({ level: "used", done: false });
    expect(toldOf(TOLD, "linux")).toEqual({ level: null, done: true });
    expect(toldOf(TOLD, "constructor")).toEqual({ level: null, done: false });
  });

  test.each(["docker", "sql", "linux"])("is told again after it was taken back: %s", (id) => {
    const again = withToldAgain(withLevel(TOLD, id, null), id, toldOf(TOLD, id));
    expect(knownSkills(again)).toEqual(knownSkills(TOLD));
    expect(again.done.toSorted()).toEqual(TOLD.done.toSorted());
  });

  test("leaves a level that was given meanwhile, where only a proof is told again", () => {
    const meanwhile = withLevel(withLevel(TOLD, "linux", null), "linux", "comfortable");
    expect(withToldAgain(meanwhile, "linux", toldOf(TOLD, "linux")).known.linux).toBe("comfortable");
  });
});

describe("a weekend proof", () => {
  test("that is done makes its skill known, and stands once", () => {
    const after = withProof(withProof(TOLD, "kafka", true), "kafka", true);
    expect(after.done).toEqual(["linux", "docker", "kafka"]);
    expect(knownSkills(after).get("kafka")).toBe("used");
  });

  test("that is taken back leaves what was said of the skill", () => {
    const after = withProof(TOLD, "docker", false);
    expect(after.done).toEqual(["linux"]);
    expect(knownSkills(after).get("docker")).toBe("comfortable");
    expect(knownSkills(withProof(TOLD, "linux", false)).has("linux")).toBe(false);
  });
});

test("the shortlist takes a role at its end, and gives it up", () => {
  const longer = toggleShortlist(TOLD, "data-scientist");
  expect(longer).toEqual({ ...TOLD, shortlist: ["data-engineer", "data-scientist"] });
  expect(toggleShortlist(longer, "data-engineer").shortlist).toEqual(["data-scientist"]);
});

test("a task is done once, after those that are, and undone leaves the others", () => {
  const more = withTask(withTask(TOLD, "one-more-quirk", true), "one-more-quirk", true);
  expect(more).toEqual({ ...TOLD, tasks: ["catch-the-bug", "one-more-quirk"] });
  expect(withTask(more, "catch-the-bug", false)).toEqual({ ...TOLD, tasks: ["one-more-quirk"] });
});

describe("the reader’s version of a file", () => {
  test("is added, replaced and given up, and leaves the others", () => {
    const path = "data-engineer/task/start.py";
    const two = withEdit(withEdit(TOLD, path, "x"), path, "");
    expect(two).toEqual({ ...TOLD, edits: { ...TOLD.edits, [path]: "" } });
    expect(withEdit(two, path, null)).toEqual(TOLD);
    expect(withEdit(TOLD, path, null)).toEqual(TOLD);
  });
});

describe("whatever was told", () => {
  const skill = fc.constantFrom(...SKILLS);

  test("a level that is set is the one that is known, and no other skill changes", () => {
    fc.assert(
      fc.property(arbitraryPersonal, skill, fc.constantFrom(...LEVELS, null), (personal, id, level) => {
        const expected = new Map(knownSkills(personal));
        if (level === null) expected.delete(id);
        else expected.set(id, level);
        const known = knownSkills(withLevel(personal, id, level));
        expect(Object.fromEntries(known)).toEqual(Object.fromEntries(expected));
      }),
    );
  });

  test("adding skills loses none and lowers none", () => {
    fc.assert(
      fc.property(
        arbitraryPersonal,
        fc.subarray(SKILLS),
        fc.constantFrom(...LEVELS),
        (personal, added, level) => {
          const after = knownSkills(withSkills(personal, added, level));
          const before = knownSkills(personal);
          expect(Object.fromEntries(after)).toMatchObject(Object.fromEntries(before));
          expect([...after.keys()].sort()).toEqual([...new Set([...before.keys(), ...added])].sort());
        },
      ),
    );
  });

  test("nothing is changed in place", () => {
    fc.assert(
      fc.property(arbitraryPersonal, skill, (personal, id) => {
        const before = structuredClone(personal);
        withLevel(personal, id, null);
        withSkills(personal, [id], "comfortable");
        withProof(personal, id, true);
        toggleShortlist(personal, "north");
        withTask(personal, "gone", false);
        withEdit(personal, "north/a.py", null);
        expect(personal).toEqual(before);
      }),
    );
  });
});
