import { describe, expect, test } from "vitest";
import type { Known } from "#domain/known.ts";
import { rankMatches } from "#domain/match.ts";
import { nextSkills } from "#domain/next-skill.ts";
import { pairings } from "#domain/pairings.ts";
import { usersBySkill } from "#domain/skill-users.ts";
import { detours, movesFrom } from "#domain/transitions.ts";
import { manyRoles } from "../fixtures/many-roles.ts";
import { present } from "../fixtures/present.ts";

const FEW = 400;
const TIMES = 8;
const SKILLS = Array.from({ length: 200 }, (_, index) => ({ id: `skill-${index + 1}` }));
const KNOWN: Known = new Map([
  ["skill-2", "used"],
  ["skill-5", "comfortable"],
]);

/** Roles whose lists count how often they are asked for. */
function counting(count: number) {
  let reads = 0;
  const roles = manyRoles(count, SKILLS.length).map(({ essential, also, ...role }) => ({
    ...role,
    get essential() {
      reads += 1;
      return essential;
    },
    get also() {
      reads += 1;
      return also;
    },
  }));
  return { roles, reads: () => reads };
}

type Roles = ReturnType<typeof counting>["roles"];

describe("the lists of each role are looked at no more often the more roles there are:", () => {
  test.each<[string, (roles: Roles) => unknown]>([
    ["the ranking", (roles) => rankMatches(roles, KNOWN)],
    ["the next skills", (roles) => nextSkills(roles, SKILLS, KNOWN)],
    ["the skills that pair with one", (roles) => pairings("skill-2", roles, SKILLS, "asked", "skill-1")],
    ["who lists each skill", (roles) => usersBySkill(roles)],
    ["the moves from one role", (roles) => movesFrom(present(roles[0]), roles, KNOWN)],
    ["the ways by another role", (roles) => detours(present(roles[0]), present(roles[1]), roles, KNOWN)],
  ])("%s", (_what, work) => {
    const reads = [FEW, FEW * TIMES].map((count) => {
      const made = counting(count);
      work(made.roles);
      return made.reads() / count;
    });
    const [few = 0, many = 0] = reads;
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThan(few * 1.2);
  });
});
