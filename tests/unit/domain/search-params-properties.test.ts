import fc from "fast-check";
import { expect, test } from "vitest";
import { type Choices, NO_CHOICES } from "#domain/choices.ts";
import { LOCAL_SHARE } from "#domain/living-cost.ts";
import { MAP_MEASURES } from "#domain/map-measure.ts";
import { PAY_UNITS } from "#domain/pay-units.ts";
import { MAX_PAGE, namesPlace, type Part, readSearch, writeSearch } from "#domain/search-params.ts";
import {
  arbitraryChoices,
  arbitraryJunk,
  MOST_PAY,
  NATION,
  PLACES,
  SKILLS,
  SLUGS,
} from "../fixtures/arbitrary.ts";

const vocabulary = {
  skills: new Set(SKILLS),
  roles: new Set(SLUGS),
  places: new Set([NATION, ...PLACES]),
  nation: NATION,
  mostPay: MOST_PAY,
};
const ALL: readonly Part[] = ["filter", "picks", "view", "pay", "map"];
const KEYS = [
  ...["q", "skills", "match", "without", "scope", "floor", "sort", "page", "compare", "show"],
  ...["place", "unit", "local", "mean", "measure"],
];
const WORDS = [
  ...SKILLS,
  ...SLUGS,
  NATION,
  ...PLACES,
  "any",
  "all",
  "2",
  "name",
  "hour",
  "101",
  "shown",
  "jobs",
];

/** Addresses made of the right keys with the right and the wrong words, and of anything at all. */
const junk = fc.oneof(
  arbitraryJunk,
  fc.webQueryParameters(),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...KEYS),
        fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string()), { maxLength: 9 }),
      ),
    )
    .map((pairs) => new URLSearchParams(pairs.map(([key, values]) => [key, values.join(",")])).toString()),
);

test("whatever can be chosen comes back from the address it was written to", () => {
  fc.assert(
    fc.property(arbitraryChoices, (choices) => {
      expect(readSearch(writeSearch(choices, ALL), vocabulary, ALL)).toEqual({ choices, problems: [] });
    }),
    { numRuns: 500 },
  );
});

test("what a page's address does not carry comes back as if it had not been chosen", () => {
  fc.assert(
    fc.property(arbitraryChoices, fc.subarray([...ALL]), (choices, parts) => {
      const carried: Choices = {
        ...NO_CHOICES,
        ...(parts.includes("filter") && { filter: choices.filter, sort: choices.sort, page: choices.page }),
        ...(parts.includes("picks") && { picks: choices.picks }),
        ...(parts.includes("view") && { view: choices.view }),
        ...(parts.includes("pay") && { pay: choices.pay }),
        ...(parts.includes("map") && { measure: choices.measure }),
      };
      const whole = { choices: carried, problems: [] };
      expect(readSearch(writeSearch(choices, parts), vocabulary, ALL)).toEqual(whole);
      expect(readSearch(writeSearch(choices, ALL), vocabulary, parts)).toEqual(whole);
    }),
  );
});

test("an address names a place when one was chosen, and only then", () => {
  fc.assert(
    fc.property(arbitraryChoices, (choices) => {
      expect(namesPlace(writeSearch(choices, ALL))).toBe(choices.pay.place !== null);
    }),
  );
});

test("two choices have one address only when they are equal", () => {
  fc.assert(
    fc.property(arbitraryChoices, arbitraryChoices, (a, b) => {
      const equal = JSON.stringify(a) === JSON.stringify(b);
      expect(writeSearch(a, ALL) === writeSearch(b, ALL)).toBe(equal);
    }),
  );
});

test("equal choices have equal addresses, however their fields are ordered", () => {
  fc.assert(
    fc.property(arbitraryChoices, ({ filter, sort, page, picks, view, pay, measure }) => {
      const { text, skills, without, rule, scope, floor } = filter;
      const { place, unit, mean, local } = pay;
      const again = {
        measure,
        pay: { local, mean, unit, place },
        view: { also: view.also, differences: view.differences },
        picks: [...picks],
        page,
        sort,
        filter: { floor, scope, rule: { ...rule }, without: [...without], skills: [...skills], text },
      };
      expect(writeSearch(again, ALL)).toBe(
        writeSearch({ filter, sort, page, picks, view, pay, measure }, ALL),
      );
    }),
  );
});

test("junk never throws, and what is kept of it is known and can be written", () => {
  fc.assert(
    fc.property(junk, (search) => {
      expect(() => namesPlace(search)).not.toThrow();
      const { choices } = readSearch(search, vocabulary, ALL);
      const { skills, without } = choices.filter;
      for (const id of [...skills, ...without]) expect(SKILLS).toContain(id);
      expect(new Set([...skills, ...without]).size).toBe(skills.length + without.length);
      for (const slug of choices.picks) expect(SLUGS).toContain(slug);
      expect(choices.picks.length).toBeLessThanOrEqual(6);
      const { place, unit, local } = choices.pay;
      expect([null, ...PLACES]).toContain(place);
      expect(PAY_UNITS).toContain(unit);
      expect(MAP_MEASURES).toContain(choices.measure);
      expect(Number.isInteger(choices.page)).toBe(true);
      expect(choices.page).toBeGreaterThanOrEqual(1);
      expect(choices.page).toBeLessThanOrEqual(MAX_PAGE);
      if (local !== null) {
        expect(Number.isInteger(local)).toBe(true);
        expect(local).toBeGreaterThanOrEqual(LOCAL_SHARE.min);
        expect(local).toBeLessThanOrEqual(LOCAL_SHARE.max);
      }
      // The address it is mended to says the same and has nothing left to report.
      expect(readSearch(writeSearch(choices, ALL), vocabulary, ALL)).toEqual({ choices, problems: [] });
    }),
    { numRuns: 1000 },
  );
});
