import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Known } from "#domain/known.ts";
import { comfortableIn, type Match, matchRole, rankMatches, sizeOf } from "#domain/match.ts";
import { arbitraryRoles, SKILLS } from "../fixtures/arbitrary.ts";
import { arbitraryKnown } from "../fixtures/arbitrary-known.ts";
import { present } from "../fixtures/present.ts";
import { catalogue } from "../fixtures/real-data.ts";

const arbitrarySkill = fc.constantFrom(...SKILLS);

/** Any skills of the dataset, at any level. */
const realKnown: fc.Arbitrary<Known> = fc
  .shuffledSubarray(catalogue.skills.map(({ id }) => id))
  .map((ids) => new Map(ids.map((id, i) => [id, i % 2 === 0 ? "used" : "comfortable"])));

/** Everything that is counted of a match. */
const counts = ({ essential, also }: Match) =>
  [essential, also].flatMap((tally) => [tally.known.length, -tally.missing.length, comfortableIn(tally)]);

function expectNoneLower(after: Match, before: Match) {
  const old = counts(before);
  for (const [i, count] of counts(after).entries()) expect(count).toBeGreaterThanOrEqual(present(old[i]));
}

test("adding a skill lowers no count of any role", () => {
  fc.assert(
    fc.property(arbitraryRoles, arbitraryKnown, arbitrarySkill, (roles, known, skill) => {
      const more: Known = known.has(skill) ? known : new Map([...known, [skill, "used"]]);
      for (const role of roles) expectNoneLower(matchRole(role, more), matchRole(role, known));
    }),
  );
  fc.assert(
    fc.property(realKnown, fc.constantFrom(...catalogue.skills), (known, { id }) => {
      const more: Known = known.has(id) ? known : new Map([...known, [id, "used"]]);
      for (const role of catalogue.roles) expectNoneLower(matchRole(role, more), matchRole(role, known));
    }),
    { numRuns: 50 },
  );
});

test("raising a level lowers no count, and changes no hit into a gap", () => {
  fc.assert(
    fc.property(arbitraryRoles, arbitraryKnown, arbitrarySkill, (roles, known, skill) => {
      const raised: Known = known.has(skill) ? new Map([...known, [skill, "comfortable"]]) : known;
      for (const role of roles) {
        const [after, before] = [matchRole(role, raised), matchRole(role, known)];
        expectNoneLower(after, before);
        expect([after.essential.missing, after.also.missing]).toEqual([
          before.essential.missing,
          before.also.missing,
        ]);
      }
    }),
  );
});

test("the order of picking makes no difference", () => {
  fc.assert(
    fc.property(
      arbitraryRoles,
      arbitraryKnown.chain((known) =>
        fc.tuple(fc.constant(known), fc.shuffledSubarray([...known], { minLength: known.size })),
      ),
      (roles, [known, shuffled]) => {
        expect(rankMatches(roles, new Map(shuffled))).toEqual(rankMatches(roles, known));
      },
    ),
  );
});

describe("a ranking", () => {
  test("holds every role once, or none while nothing is known", () => {
    fc.assert(
      fc.property(arbitraryRoles, arbitraryKnown, (roles, known) => {
        const slugs = rankMatches(roles, known).map(({ slug }) => slug);
        expect(slugs.toSorted()).toEqual(known.size === 0 ? [] : roles.map(({ slug }) => slug).toSorted());
      }),
    );
  });

  test("puts no role before one with a larger share of its essential skills", () => {
    fc.assert(
      fc.property(arbitraryRoles, arbitraryKnown, (roles, known) => {
        const share = ({ essential }: Match) =>
          sizeOf(essential) === 0 ? 0 : essential.known.length / sizeOf(essential);
        const shares = rankMatches(roles, known).map(share);
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      }),
    );
  });

  test("numbers from 1, the next rank being how many stand before it, and says which are tied", () => {
    fc.assert(
      fc.property(arbitraryRoles, arbitraryKnown, (roles, known) => {
        const matches = rankMatches(roles, known);
        for (const [i, { rank, tied }] of matches.entries()) {
          const before = matches[i - 1];
          expect(rank === i + 1 || rank === before?.rank).toBe(true);
          expect(tied).toBe(matches.filter((other) => other.rank === rank).length > 1);
        }
      }),
    );
  });

  test("does not depend on the order of the roles, but for the order among those tied", () => {
    fc.assert(
      fc.property(arbitraryRoles, arbitraryKnown, (roles, known) => {
        const ranks = (list: typeof roles) =>
          Object.fromEntries(rankMatches(list, known).map(({ slug, rank }) => [slug, rank]));
        expect(ranks(roles.toReversed())).toEqual(ranks(roles));
        const order = roles.map(({ slug }) => slug);
        const matches = rankMatches(roles, known);
        for (const [i, { slug, rank }] of matches.entries()) {
          const next = matches[i + 1];
          if (next?.rank === rank) expect(order.indexOf(slug)).toBeLessThan(order.indexOf(next.slug));
        }
      }),
    );
  });

  test("lists hits and gaps that together are the role’s own list, in its order", () => {
    fc.assert(
      fc.property(arbitraryRoles, arbitraryKnown, (roles, known) => {
        for (const role of roles) {
          const { essential } = matchRole(role, known);
          const hits = essential.known.map(({ skill }) => skill);
          expect(role.essential.filter((skill) => hits.includes(skill))).toEqual(hits);
          expect(role.essential.filter((skill) => !hits.includes(skill))).toEqual(essential.missing);
          for (const { skill, level } of essential.known) expect(known.get(skill)).toBe(level);
        }
      }),
    );
  });
});
