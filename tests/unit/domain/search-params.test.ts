import { describe, expect, test } from "vitest";
import { type Choices, NO_CHOICES } from "#domain/choices.ts";
import { PAY_AS_PUBLISHED } from "#domain/pay-settings.ts";
import { NO_FILTER } from "#domain/role-filter.ts";
import { type ParamProblem, type Part, readSearch, writeSearch } from "#domain/search-params.ts";
import { MOST_PAY, NATION, PLACES, SKILLS, SLUGS } from "../fixtures/arbitrary.ts";

const vocabulary = {
  skills: new Set(SKILLS),
  roles: new Set(SLUGS),
  places: new Set([NATION, ...PLACES]),
  nation: NATION,
  mostPay: MOST_PAY,
};
const ALL: readonly Part[] = ["filter", "picks", "view", "pay", "map"];

function read(search: string, parts = ALL) {
  return readSearch(search, vocabulary, parts);
}

/** One of each: what an address says when the reader has chosen everything. */
const FULL =
  "?q=api+work&skills=bee,ant&match=2&without=cat&scope=essential&floor=120000&sort=name&page=3&compare=west,east&show=differences,also&place=10001&unit=life&local=35&mean=shown&measure=quotient";
const CHOSEN: Choices = {
  filter: {
    text: "api work",
    skills: ["bee", "ant"],
    rule: { kind: "least", n: 2 },
    without: ["cat"],
    scope: "essential",
    floor: 120_000,
  },
  sort: "name",
  page: 3,
  picks: ["west", "east"],
  view: { differences: true, also: true },
  pay: { place: "10001", unit: "life", local: 35, mean: true },
  measure: "quotient",
};

describe("an address", () => {
  test("says everything that was chosen", () => {
    expect(writeSearch(CHOSEN, ALL)).toBe(FULL);
    expect(read(FULL)).toEqual({ choices: CHOSEN, problems: [] });
  });

  test("is empty when nothing was chosen, and an empty one chooses nothing", () => {
    expect(writeSearch(NO_CHOICES, ALL)).toBe("");
    expect(read("")).toEqual({ choices: NO_CHOICES, problems: [] });
  });

  test.each([
    "?q=&skills=&match=&without=&scope=&floor=&sort=&page=&compare=&show=",
    "?place=&unit=&local=&mean=&measure=",
    "?match=any&scope=asked&sort=to&page=1",
    "?unit=year&measure=median",
    "?skills=,,%20,&compare=,",
    "?utm_source=mail&lang=en",
  ])("%s says nothing that is not the default", (search) => {
    expect(read(search)).toEqual({ choices: NO_CHOICES, problems: [] });
  });

  test("is read whatever the order of its keys", () => {
    const reversed = `?${FULL.slice(1).split("&").reverse().join("&")}`;
    expect(read(reversed).choices).toEqual(CHOSEN);
    expect(writeSearch(read(reversed).choices, ALL)).toBe(FULL);
  });

  test("carries only what the page uses, and the rest has its default", () => {
    expect(writeSearch(CHOSEN, ["picks"])).toBe("?compare=west,east");
    expect(writeSearch(CHOSEN, ["view"])).toBe("?show=differences,also");
    expect(writeSearch(CHOSEN, ["pay"])).toBe("?place=10001&unit=life&local=35&mean=shown");
    expect(writeSearch(CHOSEN, ["map"])).toBe("?measure=quotient");
    expect(writeSearch(CHOSEN, [])).toBe("");
    expect(read(FULL, ["view"])).toEqual({ choices: { ...NO_CHOICES, view: CHOSEN.view }, problems: [] });
    expect(read(FULL, ["pay"])).toEqual({ choices: { ...NO_CHOICES, pay: CHOSEN.pay }, problems: [] });
    expect(read(FULL, ["map"])).toEqual({
      choices: { ...NO_CHOICES, measure: CHOSEN.measure },
      problems: [],
    });
  });

  test("does not report what the page does not use", () => {
    expect(read("?skills=cobol&sort=age&show=all&place=ZZ&measure=luck", ["picks"]).problems).toEqual([]);
    expect(read("?measure=luck", ["filter", "picks", "view", "pay"]).problems).toEqual([]);
  });

  test("keeps the commas readable, and a comma in the text apart from them", () => {
    const choices = { ...NO_CHOICES, filter: { ...NO_FILTER, text: "a,b & c%2C+" } };
    expect(read(writeSearch(choices, ALL)).choices).toEqual(choices);
  });

  test("blanks around a name are passed over", () => {
    expect(read("?skills=%20ant%20,bee").choices.filter.skills).toEqual(["ant", "bee"]);
  });
});

describe("what is not understood is left out and reported", () => {
  test.each<[string, ParamProblem, Partial<Choices>]>([
    [
      "?skills=ant,cobol,bee",
      { param: "skills", value: "cobol", reason: "unknown-skill" },
      { filter: { ...NO_FILTER, skills: ["ant", "bee"] } },
    ],
    ["?without=cobol", { param: "without", value: "cobol", reason: "unknown-skill" }, {}],
    [
      "?skills=ant,bee,ant",
      { param: "skills", value: "ant", reason: "repeated" },
      { filter: { ...NO_FILTER, skills: ["ant", "bee"] } },
    ],
    [
      "?skills=ant&without=bee,ant",
      { param: "without", value: "ant", reason: "contradiction" },
      { filter: { ...NO_FILTER, skills: ["ant"], without: ["bee"] } },
    ],
    ["?match=most", { param: "match", value: "most", reason: "not-an-option" }, {}],
    ["?match=0", { param: "match", value: "0", reason: "not-an-option" }, {}],
    ["?match=2.5", { param: "match", value: "2.5", reason: "not-an-option" }, {}],
    ["?scope=all", { param: "scope", value: "all", reason: "not-an-option" }, {}],
    ["?floor=0", { param: "floor", value: "0", reason: "not-an-amount" }, {}],
    ["?floor=-5", { param: "floor", value: "-5", reason: "not-an-amount" }, {}],
    ["?floor=1e5", { param: "floor", value: "1e5", reason: "not-an-amount" }, {}],
    ["?floor=10000001", { param: "floor", value: "10000001", reason: "not-an-amount" }, {}],
    ["?page=0", { param: "page", value: "0", reason: "not-a-page" }, {}],
    ["?page=-2", { param: "page", value: "-2", reason: "not-a-page" }, {}],
    ["?page=2.5", { param: "page", value: "2.5", reason: "not-a-page" }, {}],
    ["?page=02", { param: "page", value: "02", reason: "not-a-page" }, {}],
    ["?page=next", { param: "page", value: "next", reason: "not-a-page" }, {}],
    ["?page=100000", { param: "page", value: "100000", reason: "not-a-page" }, {}],
    ["?sort=age", { param: "sort", value: "age", reason: "not-an-option" }, {}],
    ["?sort=__proto__", { param: "sort", value: "__proto__", reason: "not-an-option" }, {}],
    [
      "?compare=east,cobol-monk",
      { param: "compare", value: "cobol-monk", reason: "unknown" },
      { picks: ["east"] },
    ],
    ["?compare=east,east", { param: "compare", value: "east", reason: "repeated" }, { picks: ["east"] }],
    [
      "?compare=north,east,south,west,up,down,in",
      { param: "compare", value: "in", reason: "too-many" },
      { picks: ["north", "east", "south", "west", "up", "down"] },
    ],
    [
      "?show=differences,colours",
      { param: "show", value: "colours", reason: "not-an-option" },
      { view: { differences: true, also: false } },
    ],
    ["?place=ZZ", { param: "place", value: "ZZ", reason: "unknown-place" }, {}],
    ["?place=aa", { param: "place", value: "aa", reason: "unknown-place" }, {}],
    ["?place=AA,BB", { param: "place", value: "AA,BB", reason: "unknown-place" }, {}],
    [
      "?place=constructor&mean=shown",
      { param: "place", value: "constructor", reason: "unknown-place" },
      { pay: { ...PAY_AS_PUBLISHED, mean: true } },
    ],
    ["?local=0", { param: "local", value: "0", reason: "not-a-share" }, {}],
    ["?local=101", { param: "local", value: "101", reason: "not-a-share" }, {}],
    ["?local=1.5", { param: "local", value: "1.5", reason: "not-a-share" }, {}],
    ["?local=-5", { param: "local", value: "-5", reason: "not-a-share" }, {}],
    ["?local=1e1", { param: "local", value: "1e1", reason: "not-a-share" }, {}],
    [
      "?place=BB&local=half",
      { param: "local", value: "half", reason: "not-a-share" },
      { pay: { ...PAY_AS_PUBLISHED, place: "BB" } },
    ],
    ["?unit=week", { param: "unit", value: "week", reason: "not-an-option" }, {}],
    ["?mean=yes", { param: "mean", value: "yes", reason: "not-an-option" }, {}],
    ["?measure=luck", { param: "measure", value: "luck", reason: "not-an-option" }, {}],
    ["?measure=toString", { param: "measure", value: "toString", reason: "not-an-option" }, {}],
  ])("%s", (search, problem, kept) => {
    expect(read(search)).toEqual({ choices: { ...NO_CHOICES, ...kept }, problems: [problem] });
  });

  test("each thing is reported, and one does not hide another", () => {
    const problems = read("?skills=x,y&floor=z&compare=w&place=v&unit=u&local=t&mean=s&measure=r").problems;
    expect(problems.map(({ param, value }) => param + value)).toEqual([
      "skillsx",
      "skillsy",
      "floorz",
      "comparew",
      "placev",
      "unitu",
      "means",
      "localt",
      "measurer",
    ]);
  });

  test.each(["1x", "1xx", "1000", "01", "-1"])("no number of skills is %j", (match) => {
    expect(read(`?match=${match}`).problems).toEqual([
      { param: "match", value: match, reason: "not-an-option" },
    ]);
  });

  test.each(["any", "all"])("%s is a rule for how many skills", (match) => {
    expect(read(`?match=${match}`)).toMatchObject({
      choices: { filter: { rule: { kind: match } } },
      problems: [],
    });
  });

  test.each([1, 12, 999])("%i is a number of skills", (n) => {
    expect(read(`?match=${n}`).choices.filter.rule).toEqual({ kind: "least", n });
  });

  test("the highest floor is still an amount", () => {
    expect(read("?floor=10000000").choices.filter.floor).toBe(10_000_000);
  });
});

describe("a long text", () => {
  test("of a hundred characters is kept whole", () => {
    expect(read(`?q=${"x".repeat(100)}`)).toMatchObject({
      choices: { filter: { text: "x".repeat(100) } },
      problems: [],
    });
  });

  test("of more is cut, and reported", () => {
    const { choices, problems } = read(`?q=${"x".repeat(101)}`);
    expect(choices.filter.text).toBe("x".repeat(100));
    expect(problems).toEqual([{ param: "q", value: "x".repeat(101), reason: "too-long" }]);
  });

  test("is cut before it is written", () => {
    const choices = { ...NO_CHOICES, filter: { ...NO_FILTER, text: "x".repeat(500) } };
    expect(writeSearch(choices, ALL)).toBe(`?q=${"x".repeat(100)}`);
  });

  test("is not cut through the middle of a character", () => {
    const text = `${"x".repeat(99)}🐍${"x".repeat(9)}`;
    expect(read(`?q=${text}`).choices.filter.text).toBe("x".repeat(99));
    expect(writeSearch({ ...NO_CHOICES, filter: { ...NO_FILTER, text } }, ALL)).toBe(`?q=${"x".repeat(99)}`);
  });
});
