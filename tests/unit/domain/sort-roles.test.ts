import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RoleSummary } from "#data/catalogue.ts";
import { NO_FILTER, type RoleFilter } from "#domain/role-filter.ts";
import { DEFAULT_SORT, SORT_KEYS, type SortKey, sortRoles, sortsByFilter } from "#domain/sort-roles.ts";
import { arbitraryView } from "../fixtures/arbitrary.ts";
import { madeRole } from "../fixtures/made-role.ts";
import {
  BACKEND,
  catalogue,
  DATA_ENGINEER,
  DATA_SCIENTIST,
  DEVOPS,
  ML_ENGINEER,
  TEST_ENGINEER,
} from "../fixtures/real-data.ts";

const compareIn = (locale: string) => new Intl.Collator(locale).compare;

function sorted(roles: readonly RoleSummary[], key: SortKey, by: RoleFilter, locale = "en"): RoleSummary[] {
  return sortRoles(roles, key, by, compareIn(locale));
}

const filter = { ...NO_FILTER, skills: ["docker", "kubernetes", "sql"], scope: "essential" as const };

test.each([
  ["to", [ML_ENGINEER, DATA_ENGINEER, DATA_SCIENTIST, DEVOPS, BACKEND, TEST_ENGINEER]],
  ["from", [ML_ENGINEER, DATA_ENGINEER, DEVOPS, DATA_SCIENTIST, BACKEND, TEST_ENGINEER]],
  ["width", [DATA_SCIENTIST, DATA_ENGINEER, BACKEND, DEVOPS, ML_ENGINEER, TEST_ENGINEER]],
  ["name", [BACKEND, DATA_ENGINEER, DATA_SCIENTIST, DEVOPS, ML_ENGINEER, TEST_ENGINEER]],
  ["matched", [DEVOPS, ML_ENGINEER, DATA_ENGINEER, DATA_SCIENTIST, BACKEND, TEST_ENGINEER]],
] as const)("by %s, the committed roles stand in the known order", (key, slugs) => {
  expect(sorted(catalogue.roles, key, filter).map(({ slug }) => slug)).toEqual(slugs);
});

test("the highest end comes first unless the reader chooses otherwise", () => {
  expect(DEFAULT_SORT).toBe("to");
});

test("by matched skills, those only asked for count when the scope admits them", () => {
  const [first] = sorted(catalogue.roles, "matched", { ...filter, scope: "asked" });
  expect(first?.slug).toBe(BACKEND);
});

test("with nothing ticked, by matched skills is by name", () => {
  expect(sorted(catalogue.roles, "matched", NO_FILTER)).toEqual(sorted(catalogue.roles, "name", NO_FILTER));
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
