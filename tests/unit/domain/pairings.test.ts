import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairings } from "#domain/pairings.ts";
import { uses } from "#domain/usage.ts";
import { arbitraryRoles, SKILLS } from "../fixtures/arbitrary.ts";
import { present } from "../fixtures/present.ts";
import {
  BACKEND,
  catalogue,
  DATA_ENGINEER,
  DATA_SCIENTIST,
  DEVOPS,
  ML_ENGINEER,
} from "../fixtures/real-data.ts";

const { everywhere } = catalogue.site;
const real = (skill: string, scope: "asked" | "essential") =>
  pairings(skill, catalogue.roles, catalogue.skills, scope, everywhere);

describe("in the six roles", () => {
  test("Docker is essential together with Kubernetes and cloud platforms, wherever it is", () => {
    const both = [ML_ENGINEER, DEVOPS];
    expect(real("docker", "essential").slice(0, 2)).toEqual([
      { skill: "cloud-platforms", both, either: 2 },
      { skill: "kubernetes", both, either: 2 },
    ]);
    // The rest share one role of the two.
    expect(
      real("docker", "essential")
        .slice(2)
        .map(({ both: shared, either }) => [shared.length, either]),
    ).toEqual(Array.from({ length: 8 }, () => [1, 2]));
  });

  test("what is also asked for counts where that is the question", () => {
    const docker = real("docker", "asked");
    expect(docker.find(({ skill }) => skill === "kubernetes")).toEqual({
      skill: "kubernetes",
      both: [BACKEND, ML_ENGINEER, DEVOPS],
      either: 3,
    });
    expect(docker.find(({ skill }) => skill === "java")).toEqual({
      skill: "java",
      both: [BACKEND, ML_ENGINEER, DEVOPS],
      either: 6,
    });
    expect(docker.findIndex(({ skill }) => skill === "kubernetes")).toBe(0);
  });

  test("SQL pairs by essentials with what its two roles name", () => {
    const partners = real("sql", "essential");
    expect(partners).toHaveLength(5 + 6);
    for (const { both, either } of partners) {
      expect([[DATA_SCIENTIST], [DATA_ENGINEER]]).toContainEqual(both);
      expect(either).toBe(2);
    }
  });

  test("the skill that every role has tells nothing and is left out, unless it is asked about", () => {
    expect(everywhere).toBe("python");
    for (const { id } of catalogue.skills) {
      expect(real(id, "asked").map(({ skill }) => skill)).not.toContain("python");
    }
    expect(real("python", "essential").length).toBeGreaterThan(0);
    expect(pairings("sql", catalogue.roles, catalogue.skills, "essential", null)[0]).toEqual({
      skill: "python",
      both: [DATA_SCIENTIST, DATA_ENGINEER],
      either: 6,
    });
  });

  test("a skill that is essential to no role has no partners among essentials", () => {
    expect(real("java", "essential")).toEqual([]);
    expect(real("java", "asked")).not.toEqual([]);
  });
});

describe("whatever the roles", () => {
  const skills = SKILLS.map((id) => ({ id }));
  const arbitrary = fc.tuple(arbitraryRoles, fc.constantFrom("asked" as const, "essential" as const));

  test("partners share the roles that use both, and the pairing is mutual", () => {
    fc.assert(
      fc.property(arbitrary, ([roles, scope]) => {
        for (const { id } of skills) {
          for (const { skill, both, either } of pairings(id, roles, skills, scope, null)) {
            const used = (test: (one: boolean, other: boolean) => boolean) =>
              roles
                .filter((role) => test(uses(role, id, scope), uses(role, skill, scope)))
                .map(({ slug }) => slug);
            expect(both).toEqual(used((one, other) => one && other));
            expect(either).toBe(used((one, other) => one || other).length);
            const back = pairings(skill, roles, skills, scope, null).find((entry) => entry.skill === id);
            expect(back).toEqual({ skill: id, both, either });
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test("those with most roles in common come first, then those that stand least for themselves", () => {
    fc.assert(
      fc.property(arbitrary, ([roles, scope]) => {
        const found = pairings("ant", roles, skills, scope, "bee");
        for (const [i, { skill, both, either }] of found.entries()) {
          expect(both).not.toEqual([]);
          expect(["ant", "bee"]).not.toContain(skill);
          if (i === 0) continue;
          const before = present(found[i - 1]);
          const order = before.both.length - both.length || either - before.either;
          expect(order).toBeGreaterThanOrEqual(0);
          if (order === 0) expect(SKILLS.indexOf(before.skill)).toBeLessThan(SKILLS.indexOf(skill));
        }
      }),
    );
  });
});
