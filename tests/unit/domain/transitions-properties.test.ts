import fc from "fast-check";
import { expect, test } from "vitest";
import type { RoleSummary } from "#data/catalogue.ts";
import { detours, transition } from "#domain/transitions.ts";
import { arbitraryRoles, SKILLS } from "../fixtures/arbitrary.ts";
import { present } from "../fixtures/present.ts";

const arbitraryMany = arbitraryRoles.filter((roles) => roles.length >= 3);
const arbitrarySkills = fc.subarray(SKILLS).map((skills) => new Set(skills));

const ends = (roles: readonly RoleSummary[]) => [present(roles[0]), present(roles[1])] as const;

test("what is carried, what the reader brings and what is to be added are the target’s essentials", () => {
  fc.assert(
    fc.property(arbitraryMany, arbitrarySkills, (roles, known) => {
      const [from, to] = ends(roles);
      const { carried, mine, add, maybe } = transition(from, to, known);
      expect([...carried, ...mine, ...add].toSorted()).toEqual(to.essential.toSorted());
      expect(to.essential.filter((skill) => from.essential.includes(skill))).toEqual(carried);
      expect(mine.filter((skill) => !known.has(skill) || from.essential.includes(skill))).toEqual([]);
      expect(add.filter((skill) => known.has(skill) || from.essential.includes(skill))).toEqual([]);
      expect(add.filter((skill) => from.also.includes(skill))).toEqual(maybe);
    }),
  );
});

test("a gap never grows by knowing more", () => {
  fc.assert(
    fc.property(arbitraryMany, arbitrarySkills, fc.constantFrom(...SKILLS), (roles, known, skill) => {
      const [from, to] = ends(roles);
      const [less, more] = [transition(from, to, known), transition(from, to, new Set([...known, skill]))];
      expect(less.add.filter((id) => id !== skill)).toEqual(more.add.filter((id) => id !== skill));
      expect(more.add).not.toContain(skill);
      expect(more.carried).toEqual(less.carried);
    }),
  );
});

test("a role is no gap from itself, and a gap is the same with its skills in any order", () => {
  fc.assert(
    fc.property(arbitraryMany, arbitrarySkills, (roles, known) => {
      const [from, to] = ends(roles);
      expect(transition(from, from, known).add).toEqual([]);
      const turned = { ...from, essential: from.essential.toReversed() };
      const reversed = new Set([...known].toReversed());
      expect(transition(turned, to, reversed)).toEqual(transition(from, to, known));
    }),
  );
});

test("both steps of a detour together leave nothing of the target missing", () => {
  fc.assert(
    fc.property(arbitraryMany, arbitrarySkills, (roles, known) => {
      const [from, to] = ends(roles);
      for (const { via, first, second } of detours(from, to, roles, known)) {
        const between = present(roles.find(({ slug }) => slug === via));
        const atVia = new Set([...from.essential, ...known, ...first]);
        expect(between.essential.filter((skill) => !atVia.has(skill))).toEqual([]);
        const atTarget = new Set([...atVia, ...second]);
        expect(to.essential.filter((skill) => !atTarget.has(skill))).toEqual([]);
        expect(second.filter((skill) => atVia.has(skill))).toEqual([]);
      }
    }),
  );
});

test("detours are those on which each step is smaller than the direct one, the smallest first", () => {
  fc.assert(
    fc.property(arbitraryMany, arbitrarySkills, (roles, known) => {
      const [from, to] = ends(roles);
      const direct = transition(from, to, known).add.length;
      const found = detours(from, to, roles, known);
      for (const { via, first, second, largest, halves } of found) {
        expect([from.slug, to.slug]).not.toContain(via);
        expect(largest).toBe(Math.max(first.length, second.length));
        expect(largest).toBeLessThan(direct);
        expect(halves).toBe(largest <= direct / 2);
      }
      const keys = found.map(({ largest, first, second }) => largest * 100 + first.length + second.length);
      expect(keys).toEqual(keys.toSorted((a, b) => a - b));
    }),
  );
});
