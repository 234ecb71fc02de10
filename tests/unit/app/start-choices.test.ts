import { describe, expect, test } from "vitest";
import { readAddress, startChoices } from "#app/start-choices.ts";
import { type Choices, NO_CHOICES } from "#domain/choices.ts";
import { NO_FILTER } from "#domain/role-filter.ts";
import { catalogue, FIRST_ROLE, SECOND_ROLE } from "../fixtures/real-data.ts";

const NATION = catalogue.places[0]?.id;

/** What an address says to a reader who remembers `home`. */
function read(address: string, home: string | null = null, current: Choices = NO_CHOICES) {
  const [pathname = "", query = ""] = address.split("?");
  return readAddress({ pathname, search: query && `?${query}` }, current, home);
}

describe("a page is prerendered with what its path says", () => {
  test("the roles of a comparison", () => {
    const picks = [SECOND_ROLE, FIRST_ROLE];
    expect(startChoices(`/compare/${picks.join("-vs-")}`)).toEqual({ ...NO_CHOICES, picks });
    expect(startChoices(`/compare/${FIRST_ROLE}-vs-cobol-monk`)).toEqual({
      ...NO_CHOICES,
      picks: [FIRST_ROLE],
    });
  });

  test.each([
    "/",
    "/compare",
    "/map",
    `/map/${FIRST_ROLE}`,
    `/roles/${FIRST_ROLE}`,
    "/skills/sql",
    "/my-skills",
    `/plan/${FIRST_ROLE}`,
    `/from/${FIRST_ROLE}/to/${SECOND_ROLE}`,
    "/nowhere",
  ])("and nothing on %s", (pathname) => {
    expect(startChoices(pathname)).toEqual(NO_CHOICES);
  });
});

describe("a remembered place", () => {
  test.each([
    "/",
    "/?unit=hour",
    "/?place=",
    `/roles/${FIRST_ROLE}`,
    `/compare/${FIRST_ROLE}-vs-${SECOND_ROLE}`,
    "/compare",
    "/map",
    `/map/${FIRST_ROLE}?measure=jobs`,
    "/skills/sql",
    "/my-skills",
    `/plan/${FIRST_ROLE}`,
    `/from/${FIRST_ROLE}/to/${SECOND_ROLE}?unit=hour`,
    "/sources",
  ])("is shown on %s, which names none", (address) => {
    const { choices, adopted } = read(address, "CA");
    expect(choices.pay.place).toBe("CA");
    expect(adopted).toBe(true);
    expect(choices).toEqual({ ...read(address).choices, pay: { ...read(address).choices.pay, place: "CA" } });
  });

  test.each([
    ["another", "/?place=WA", "WA"],
    ["itself", "/?place=CA", "CA"],
    ["the nation by its own id", `/?place=${NATION}`, null],
    ["one that does not exist", "/?place=ZZ", null],
  ])("gives way to an address that names %s", (_what, address, place) => {
    const { choices, adopted } = read(address, "CA");
    expect(choices.pay.place).toBe(place);
    expect(adopted).toBe(false);
  });

  test.each(["ZZ", "", "__proto__", "constructor", "ca"])(
    "that is not in the dataset, such as %j, is passed over without a word",
    (home) => {
      expect(read("/?unit=hour", home)).toEqual(read("/?unit=hour"));
      expect(read("/?unit=hour", home)).toMatchObject({ problems: [], adopted: false });
    },
  );

  test("that is the nation is none", () => {
    expect(read("/", String(NATION))).toEqual(read("/"));
    expect(read("/").choices.pay.place).toBeNull();
  });

  test("leaves what else was not understood reported", () => {
    const { choices, problems } = read("/?unit=week&local=7", "CA");
    expect(choices.pay).toEqual({ place: "CA", unit: "year", mean: false, local: 7 });
    expect(problems).toEqual([{ param: "unit", value: "week", reason: "not-an-option" }]);
  });

  test.each([`/compare/${FIRST_ROLE}`, `/compare/${FIRST_ROLE}-vs-${SECOND_ROLE}-vs-x`, "/compare/100%"])(
    "is not written to %s, because that would mend the list before the reader saw what is wrong with it",
    (address) => {
      const { choices, adopted } = read(address, "CA");
      expect(choices.pay.place).toBe("CA");
      expect(adopted).toBe(false);
    },
  );
});

describe("what a page’s address does not carry stays as it was", () => {
  const current: Choices = {
    filter: { ...NO_FILTER, skills: ["sql"] },
    sort: "name",
    page: 2,
    picks: [FIRST_ROLE],
    view: { differences: true, also: true },
    pay: { place: "CA", unit: "hour", mean: true, local: 40 },
    measure: "jobs",
  };

  test("on a role’s page: the filter, the order, the page of the list, the view and the measure, but not the pay", () => {
    const { filter, sort, page, view, measure } = current;
    expect(read(`/roles/${FIRST_ROLE}`, null, current).choices).toEqual({
      ...NO_CHOICES,
      ...{ filter, sort, page, view, measure },
    });
  });

  test("on a map: the filter, the order and the view, but not the measure", () => {
    const { filter, sort, page, view } = current;
    expect(read("/map?measure=p90", null, current).choices).toEqual({
      ...NO_CHOICES,
      ...{ filter, sort, page, view },
      measure: "p90",
    });
    expect(read("/map", null, current).choices.measure).toBe("median");
  });

  test("on a comparison: the filter, the order and the measure; the roles are those of its path", () => {
    const { filter, sort, page, measure } = current;
    expect(read(`/compare/${SECOND_ROLE}-vs-${FIRST_ROLE}?place=WA`, null, current).choices).toEqual({
      ...NO_CHOICES,
      ...{ filter, sort, page, measure },
      picks: [SECOND_ROLE, FIRST_ROLE],
      pay: { ...NO_CHOICES.pay, place: "WA" },
    });
  });
});
