import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RoleSummary } from "#data/catalogue.ts";
import { NO_FILTER, type RoleFilter } from "#domain/role-filter.ts";
import { DEFAULT_SORT, SORT_KEYS, type SortKey, sortRoles, sortsByFilter } from "#domain/sort-roles.ts";
import { arbitraryView } from "../fixtures/arbitrary.ts";
import { CARPENTER, JOINER, ROOFER, STEELWORKER, TILER, TRADES } from "../fixtures/building-trades.ts";
import { madeRole } from "../fixtures/made-role.ts";

const compareIn = (locale: string) => new Intl.Collator(locale).compare;

function sorted(roles: readonly RoleSummary[], key: SortKey, by: RoleFilter, locale = "en"): RoleSummary[] {
  return sortRoles(roles, key, by, compareIn(locale));
}

const filter = { ...NO_FILTER, skills: ["crane", "scaffold", "glue"], scope: "essential" as const };

test.each([
  ["to", [STEELWORKER, CARPENTER, ROOFER, JOINER, TILER]],
  ["from", [CARPENTER, STEELWORKER, JOINER, ROOFER, TILER]],
  ["width", [STEELWORKER, ROOFER, CARPENTER, TILER, JOINER]],
  ["name", [CARPENTER, JOINER, ROOFER, STEELWORKER, TILER]],
  ["matched", [CARPENTER, STEELWORKER, JOINER, TILER, ROOFER]],
] as const)("by %s, equal ones stand by name", (key, slugs) => {
  expect(sorted(TRADES, key, filter).map(({ slug }) => slug)).toEqual(slugs);
});

test("the highest end comes first unless the reader chooses otherwise", () => {
  expect(DEFAULT_SORT).toBe("to");
});

test("by matched skills, those only asked for count when the scope admits them", () => {
  const asked = sorted(TRADES, "matched", { ...filter, scope: "asked" });
  expect(asked.map(({ slug }) => slug)).toEqual([CARPENTER, ROOFER, STEELWORKER, JOINER, TILER]);
});

test("with nothing ticked, by matched skills is by name", () => {
  expect(sorted(TRADES, "matched", NO_FILTER)).toEqual(sorted(TRADES, "name", NO_FILTER));
});

test("names are ordered as a reader would, whatever their case", () => {
  const roles = ["Zoologist", "ape keeper", "Biologist"].map((name) => madeRole({ slug: name, name }));
  expect(sorted(roles, "name", NO_FILTER).map(({ name }) => name)).toEqual([
    "ape keeper",
    "Biologist",
    "Zoologist",
  ]);
});

test("names stand in the order of the site's language", () => {
  const roles = ["Öl", "Zahl", "Amt"].map((name) => madeRole({ slug: name, name }));
  const names = (locale: string) => sorted(roles, "name", NO_FILTER, locale).map(({ name }) => name);
  expect(names("de")).toEqual(["Amt", "Öl", "Zahl"]);
  expect(names("sv")).toEqual(["Amt", "Zahl", "Öl"]);
});

test("only the order by matched skills hangs on the filter", () => {
  expect(SORT_KEYS.filter(sortsByFilter)).toEqual(["matched"]);
});

test("an order that is said not to hang on the filter is the same under any", () => {
  fc.assert(
    fc.property(arbitraryView, ({ roles, filter: chosen }) => {
      for (const key of SORT_KEYS.filter((other) => !sortsByFilter(other))) {
        expect(sorted(roles, key, chosen)).toEqual(sorted(roles, key, NO_FILTER));
      }
    }),
  );
});

describe.each(SORT_KEYS)("by %s", (key) => {
  test("the order does not depend on the order of the input, which is left alone", () => {
    fc.assert(
      fc.property(
        arbitraryView.chain(({ roles, filter: chosen }) =>
          fc.record({
            roles: fc.constant(roles),
            other: fc.shuffledSubarray(roles, { minLength: roles.length }),
            filter: fc.constant(chosen),
          }),
        ),
        ({ roles, other, filter: chosen }) => {
          const before = [...roles];
          expect(sorted(other, key, chosen)).toEqual(sorted(roles, key, chosen));
          expect(roles).toEqual(before);
        },
      ),
    );
  });

  test("no role is lost or doubled", () => {
    fc.assert(
      fc.property(arbitraryView, ({ roles, filter: chosen }) => {
        expect(new Set(sorted(roles, key, chosen))).toEqual(new Set(roles));
        expect(sorted(roles, key, chosen)).toHaveLength(roles.length);
      }),
    );
  });
});
