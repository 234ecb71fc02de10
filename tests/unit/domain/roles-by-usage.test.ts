import { describe, expect, test } from "vitest";
import { rolesByUsage, usageCounts, usageNames, usageSlots } from "#domain/roles-by-usage.ts";

const roles = [
  { slug: "a", shortName: "A", hue: 1, essential: ["sql"], also: ["git"] },
  { slug: "b", shortName: "B", hue: 2, essential: [], also: ["sql"] },
  { slug: "c", shortName: "C", hue: 3, essential: ["excel"], also: [] },
];
const list = (names: string[]) => names.join(" + ");

describe("the roles that list a skill", () => {
  test("are told apart by how they list it", () => {
    const users = rolesByUsage(roles, "sql");
    expect(usageNames(users, list)).toBe("Essential for A; also asked for in B");
    expect(usageCounts(users)).toBe("essential for 1, also asked for in 1");
    expect(usageSlots(roles, users)).toEqual([
      { id: "a", hue: 1, fill: "full" },
      { id: "b", hue: 2, fill: "outline" },
      { id: "c", hue: 3, fill: "none" },
    ]);
  });

  test("are only those for which it is essential, where only that counts", () => {
    const users = rolesByUsage(roles, "sql", "essential");
    expect(usageNames(users, list)).toBe("Essential for A");
    expect(usageSlots(roles, users)).toMatchObject([{ fill: "full" }, { fill: "none" }, { fill: "none" }]);
  });

  test("may be none", () => {
    const users = rolesByUsage(roles, "cobol");
    expect(usageNames(users, list)).toBe("In no role’s list");
    expect(usageCounts(users)).toBe("in no role’s list");
    expect(usageNames(rolesByUsage(roles, "git"), list)).toBe("Also asked for in A");
  });

  test("are counted where they are too many to name or to stand side by side", () => {
    const many = Array.from({ length: 13 }, (_, index) => ({
      ...{ slug: `r${index}`, shortName: `R${index}`, hue: 1 },
      ...{ essential: ["sql"], also: index === 0 ? ["git"] : [] },
    }));
    const users = rolesByUsage(many, "sql");
    expect(usageNames(users, list)).toBe("Essential for 13 roles");
    expect(usageSlots(many, users)).toEqual({ used: 13, of: 13 });
    expect(usageNames(rolesByUsage(many, "git"), list)).toBe("Also asked for in R0");
    expect(usageSlots(many.slice(1), rolesByUsage(many.slice(1), "sql"))).toHaveLength(12);
  });
});
