import { describe, expect, test } from "vitest";
import type { RoleSummary } from "#data/catalogue.ts";
import { usageCounts, usageNames, usageSlots } from "#domain/roles-by-usage.ts";
import { usersBySkill } from "#domain/skill-users.ts";

const roles = [
  { slug: "a", shortName: "A", hue: 1, essential: ["sql"], also: ["git"] },
  { slug: "b", shortName: "B", hue: 2, essential: [], also: ["sql"] },
  { slug: "c", shortName: "C", hue: 3, essential: ["excel"], also: [] },
];
/** The roles among `all` that list a skill. */
const usersOf = <R extends Pick<RoleSummary, "essential" | "also">>(all: readonly R[], skill: string) =>
  usersBySkill(all).get(skill) ?? { essential: [], also: [] };
const list = (names: string[]) => names.join(" + ");

test("a dozen roles are named, and one more are counted", () => {
  const essential = Array.from({ length: 13 }, (_, index) => ({ shortName: `R${index + 1}` }));
  expect(usageNames({ essential: essential.slice(1), also: [] }, list)).toMatch(
    /^Essential for R2 \+ .+ R13$/,
  );
  expect(usageNames({ essential, also: [] }, list)).toBe("Essential for 13 roles");
});

describe("the roles that list a skill", () => {
  test("are told apart by how they list it", () => {
    const users = usersOf(roles, "sql");
    expect(usageNames(users, list)).toBe("Essential for A; also asked for in B");
    expect(usageCounts(users)).toBe("essential for 1, also asked for in 1");
    expect(usageSlots(roles, users)).toEqual([
      { id: "a", hue: 1, fill: "full" },
      { id: "b", hue: 2, fill: "outline" },
      { id: "c", hue: 3, fill: "none" },
    ]);
  });

  test("are only those for which it is essential, where only that counts", () => {
    const users = { ...usersOf(roles, "sql"), also: [] };
    expect(usageNames(users, list)).toBe("Essential for A");
    expect(usageSlots(roles, users)).toMatchObject([{ fill: "full" }, { fill: "none" }, { fill: "none" }]);
  });

  test("may be none", () => {
    const users = usersOf(roles, "cobol");
    expect(usageNames(users, list)).toBe("In no role’s list");
    expect(usageCounts(users)).toBe("in no role’s list");
    expect(usageNames(usersOf(roles, "git"), list)).toBe("Also asked for in A");
  });

  test("are counted where they are too many to name or to stand side by side", () => {
    const many = Array.from({ length: 13 }, (_, index) => ({
      ...{ slug: `r${index}`, shortName: `R${index}`, hue: 1 },
      ...{ essential: ["sql"], also: index === 0 ? ["git"] : [] },
    }));
    const users = usersOf(many, "sql");
    expect(usageNames(users, list)).toBe("Essential for 13 roles");
    expect(usageSlots(many, users)).toEqual({ used: 13, of: 13 });
    expect(usageSlots(many, usersOf(many, "git"))).toEqual({ used: 1, of: 13 });
    expect(usageNames(usersOf(many, "git"), list)).toBe("Also asked for in R0");
    expect(usageSlots(many.slice(1), usersOf(many.slice(1), "sql"))).toHaveLength(12);
  });
});
