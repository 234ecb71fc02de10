import fc from "fast-check";
import { expect, test } from "vitest";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { asksForMore, hasStrips, usersBySkill } from "#domain/skill-users.ts";
import { usageOf } from "#domain/usage.ts";
import { arbitraryRoles, SKILLS } from "../fixtures/arbitrary.ts";
import { madeRole } from "../fixtures/made-role.ts";

test("who lists each skill is the same as asked for each skill by itself", () => {
  fc.assert(
    fc.property(arbitraryRoles, (roles) => {
      const users = usersBySkill(roles);
      for (const skill of SKILLS) {
        const listing = (usage: "essential" | "also") =>
          roles.filter((role) => usageOf(role, skill) === usage);
        expect(users.get(skill) ?? { essential: [], also: [] }).toEqual({
          essential: listing("essential"),
          also: listing("also"),
        });
      }
    }),
  );
});

test("a skill that a role names twice over counts as essential, and once", () => {
  const role = madeRole({ slug: "a", essential: ["ant", "ant"], also: ["ant", "bee"] });
  expect(usersBySkill([role]).get("ant")).toEqual({ essential: [role], also: [] });
});

test("that more is asked for takes one role that lists it", () => {
  const plain = madeRole({ slug: "a", essential: ["ant"] });
  expect(asksForMore([plain])).toBe(false);
  expect(asksForMore([plain, madeRole({ slug: "b", also: ["ant"] })])).toBe(true);
});

test("a strip is for two roles up to as many as stand side by side", () => {
  expect([1, 2, SIDE_BY_SIDE, SIDE_BY_SIDE + 1].map(hasStrips)).toEqual([false, true, true, false]);
});
