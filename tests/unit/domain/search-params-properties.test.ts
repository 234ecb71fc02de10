import fc from "fast-check";
import { expect, test } from "vitest";
import { type Part, readSearch, writeSearch } from "#domain/search-params.ts";
import { arbitraryChoices, arbitraryJunk, SKILLS, SLUGS } from "../fixtures/arbitrary.ts";

const vocabulary = { skills: new Set(SKILLS), roles: new Set(SLUGS) };
const ALL: readonly Part[] = ["filter", "picks", "view"];
const KEYS = ["q", "skills", "match", "without", "scope", "floor", "sort", "compare", "show"];

/** Addresses made of the right keys with the right and the wrong words, and of anything at all. */
const junk = fc.oneof(
  arbitraryJunk,
  fc.webQueryParameters(),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...KEYS),
        fc.array(fc.oneof(fc.constantFrom(...SKILLS, ...SLUGS, "any", "all", "2", "name"), fc.string()), {
          maxLength: 9,
        }),
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
    fc.property(arbitraryChoices, ({ filter, sort, picks, view }) => {
      const { text, skills, without, rule, scope, floor } = filter;
      const again = {
        view: { also: view.also, differences: view.differences },
        picks: [...picks],
        sort,
        filter: { floor, scope, rule: { ...rule }, without: [...without], skills: [...skills], text },
      };
      expect(writeSearch(again, ALL)).toBe(writeSearch({ filter, sort, picks, view }, ALL));
    }),
  );
});

test("junk never throws, and what is kept of it is known and can be written", () => {
  fc.assert(
    fc.property(junk, (search) => {
      const { choices } = readSearch(search, vocabulary, ALL);
      const { skills, without } = choices.filter;
      for (const id of [...skills, ...without]) expect(SKILLS).toContain(id);
      expect(new Set([...skills, ...without]).size).toBe(skills.length + without.length);
      for (const slug of choices.picks) expect(SLUGS).toContain(slug);
      expect(choices.picks.length).toBeLessThanOrEqual(6);
      // The address it is mended to says the same and has nothing left to report.
      expect(readSearch(writeSearch(choices, ALL), vocabulary, ALL)).toEqual({ choices, problems: [] });
    }),
    { numRuns: 1000 },
  );
});
