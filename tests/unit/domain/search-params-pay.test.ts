import { describe, expect, test } from "vitest";
import { type Choices, NO_CHOICES } from "#domain/choices.ts";
import { PAY_AS_PUBLISHED } from "#domain/pay-settings.ts";
import { namesPlace, type Part, readSearch, writeSearch } from "#domain/search-params.ts";
import { MOST_PAY, NATION, PLACES, SKILLS, SLUGS } from "../fixtures/arbitrary.ts";

const vocabulary = {
  skills: new Set(SKILLS),
  roles: new Set(SLUGS),
  places: new Set([NATION, ...PLACES]),
  nation: NATION,
  mostPay: MOST_PAY,
};
const ALL: readonly Part[] = ["filter", "picks", "view", "pay", "map"];

function read(search: string) {
  return readSearch(search, vocabulary, ALL);
}

describe("how pay is shown", () => {
  test.each<[string, Partial<Choices["pay"]>]>([
    ["?place=AA", { place: "AA" }],
    ["?place=10002", { place: "10002" }],
    ["?unit=month", { unit: "month" }],
    ["?unit=hour", { unit: "hour" }],
    ["?unit=life", { unit: "life" }],
    ["?local=1", { local: 1 }],
    ["?local=100", { local: 100 }],
    ["?mean=shown", { mean: true }],
  ])("%s is said as shortly as it is read", (search, pay) => {
    const choices = { ...NO_CHOICES, pay: { ...PAY_AS_PUBLISHED, ...pay } };
    expect(read(search)).toEqual({ choices, problems: [] });
    expect(writeSearch(choices, ALL)).toBe(search);
  });

  test("the nation by its own id is no place, because it is what stands where none is named", () => {
    expect(read(`?place=${NATION}`)).toEqual({ choices: NO_CHOICES, problems: [] });
    expect(writeSearch(read(`?place=${NATION}&unit=hour`).choices, ALL)).toBe("?unit=hour");
  });

  test.each(["median", "p10", "p90", "adjusted", "jobs", "quotient"] as const)(
    "a map can show %s",
    (measure) => {
      expect(read(`?measure=${measure}`)).toEqual({ choices: { ...NO_CHOICES, measure }, problems: [] });
    },
  );
});

describe("an address names a place", () => {
  test.each(["?place=AA", `?place=${NATION}`, "?unit=hour&place=ZZ", "?place=%E0%A4%A"])("%s", (search) => {
    expect(namesPlace(search)).toBe(true);
  });

  test.each(["", "?", "?place", "?place=", "?place=&place=AA", "?q=place", "?Place=AA", "?unit=hour"])(
    "but %j does not",
    (search) => {
      expect(namesPlace(search)).toBe(false);
    },
  );
});
