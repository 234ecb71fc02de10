import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { withoutBase } from "#app/base-path.ts";
import { readAddress, startChoices } from "#app/start-choices.ts";
import { type Choices, NO_CHOICES } from "#domain/choices.ts";
import { MAX_COMPARED } from "#domain/compare-list.ts";
import { LOCAL_SHARE } from "#domain/living-cost.ts";
import { MAP_MEASURES } from "#domain/map-measure.ts";
import { payLimits } from "#domain/pay-limits.ts";
import { PAY_UNITS } from "#domain/pay-units.ts";
import { MAX_PAGE, MAX_TEXT } from "#domain/search-params.ts";
import { SORT_KEYS } from "#domain/sort-roles.ts";
import { addressOf, compareListOf, linkToShare } from "#paths";
import { HOSTILE_SEED, hostileAddress, splitAddress } from "../fixtures/hostile-address.ts";
import { catalogue } from "../fixtures/real-data.ts";

const skills = new Set(catalogue.skills.map(({ id }) => id));
const roles = new Set(catalogue.roles.map(({ slug }) => slug));
const places = new Set(catalogue.places.map(({ id }) => id));
const { most } = payLimits(catalogue.roles);

// Thousands of addresses take seconds, and many times that on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

/** The path of an address as the app sees it, and its query. */
function seen(address: string) {
  const { pathname, search } = splitAddress(address);
  return { pathname: withoutBase(pathname, "/"), search };
}

const read = (address: string) => readAddress(seen(address), NO_CHOICES, null);

/** Which choices are not as the README documents them. */
function undocumented({ filter, sort, page, picks, view, pay, measure }: Choices): string[] {
  const { text, rule, scope, floor } = filter;
  const named = [...filter.skills, ...filter.without];
  const each = (values: readonly string[], known: ReadonlySet<string>) =>
    values.every((value) => known.has(value)) && new Set(values).size === values.length;
  const whole = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  const documented = {
    skills: each(named, skills),
    // Halves of characters cannot be written into an address.
    text: text.length <= MAX_TEXT && !/\p{Surrogate}/u.test(text),
    rule: rule.kind === "least" ? whole(rule.n, 1, 999) : ["any", "all"].includes(rule.kind),
    scope: ["asked", "essential"].includes(scope),
    floor: floor === null || whole(floor, 1, most),
    sort: SORT_KEYS.includes(sort),
    page: whole(page, 1, MAX_PAGE),
    picks: each(picks, roles) && picks.length <= MAX_COMPARED,
    view: [view.differences, view.also, pay.mean].every((shown) => typeof shown === "boolean"),
    place: pay.place === null || places.has(pay.place),
    unit: PAY_UNITS.includes(pay.unit),
    local: pay.local === null || whole(pay.local, LOCAL_SHARE.min, LOCAL_SHARE.max),
    measure: MAP_MEASURES.includes(measure),
  };
  return Object.entries(documented).flatMap(([name, holds]) => (holds ? [] : [name]));
}

/** Everything about an object that planted names could have changed. */
const prototype = () => Object.getOwnPropertyNames(Object.prototype).sort();

describe(`of generated hostile addresses (seed ${HOSTILE_SEED})`, () => {
  test("none throws, and what is read of it is documented, said once, and stays when written", () => {
    const before = prototype();
    fc.assert(
      fc.property(hostileAddress, (address) => {
        const { choices, problems } = read(address);
        expect(undocumented(choices)).toEqual([]);
        expect(startChoices(seen(address).pathname)).toEqual({
          ...NO_CHOICES,
          picks: compareListOf(seen(address).pathname) === null ? [] : choices.picks,
        });
        // What is said to be wrong is said in one line each.
        expect(new Set(problems.map((problem) => JSON.stringify(problem))).size).toBe(problems.length);
        const written = addressOf(seen(address).pathname, choices);
        expect(written).toMatch(/^\/(?!\/)/);
        // What the page it leads to does not carry stays as it was: a list of one role leads to the choice.
        const again = readAddress(seen(written), choices, null);
        expect(again.problems).toEqual([]);
        expect(again.choices).toEqual(choices);
        expect(addressOf(seen(written).pathname, again.choices)).toBe(written);
      }),
      { seed: HOSTILE_SEED, numRuns: 7_000 },
    );
    expect(prototype()).toEqual(before);
  });

  test("none can be shared but as an address of the same site", () => {
    fc.assert(
      fc.property(hostileAddress, (address) => {
        const href = new URL(`https://careers.example${address.startsWith("/") ? address : "/"}`).href;
        expect(new URL(linkToShare(href, "US")).host).toBe("careers.example");
      }),
      { seed: HOSTILE_SEED, numRuns: 1_000 },
    );
  });
});

/** Parameters that say something beside any junk: each is read as it stands. */
const VALID: readonly [pathname: string, param: string, value: string, of: (choices: Choices) => unknown][] =
  [
    ["/", "skills", "sql,docker", ({ filter }) => filter.skills.join(",")],
    ["/", "floor", "120000", ({ filter }) => String(filter.floor)],
    ["/", "sort", "name", ({ sort }) => sort],
    ["/", "page", "3", ({ page }) => String(page)],
    ["/sources", "compare", [...roles].slice(0, MAX_COMPARED).join(","), ({ picks }) => picks.join(",")],
    ["/sources", "place", "CA", ({ pay }) => pay.place],
    ["/skills", "unit", "hour", ({ pay }) => pay.unit],
    ["/map", "measure", "jobs", ({ measure }) => measure],
  ];

test("what is right in an address survives whatever else stands in it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...VALID), hostileAddress, hostileAddress, (valid, one, other) => {
      const [pathname, param, value, of] = valid;
      // Nothing else may say the same parameter, or a skill be asked for and excluded.
      const beside = [one, other].map((address) =>
        splitAddress(address)
          .search.slice(1)
          .split("&")
          .filter((pair) => ![...new URLSearchParams(pair).keys()].includes(param))
          .join("&"),
      );
      const search = `?${beside[0]}&${param}=${value}&${beside[1]}`;
      expect(of(readAddress({ pathname, search }, NO_CHOICES, null).choices)).toBe(value);
    }),
    { seed: HOSTILE_SEED, numRuns: 2_000 },
  );
});
