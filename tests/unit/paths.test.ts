import { matchPath } from "react-router";
import { describe, expect, test } from "vitest";
import { samplePath } from "#data/lookups.ts";
import { type Carried, type Choices, NO_CHOICES } from "#domain/choices.ts";
import { PAY_AS_PUBLISHED } from "#domain/pay-settings.ts";
import { NO_FILTER } from "#domain/role-filter.ts";
import {
  addressOf,
  carryTo,
  compareAddress,
  compareListOf,
  comparisonAddress,
  lineId,
  mapAddress,
  partsOf,
  paths,
  roleAddress,
  sampleAddress,
  skillAddress,
  tickedAddress,
} from "#paths";
import { present } from "./fixtures/present.ts";
import { dataset } from "./fixtures/real-data.ts";

const CHOSEN: Choices = {
  filter: { ...NO_FILTER, skills: ["sql", "docker"], floor: 120_000 },
  sort: "name",
  page: 2,
  picks: ["data-engineer", "data-scientist"],
  view: { differences: true, also: false },
  pay: { place: "CA", unit: "hour", mean: true, local: 40 },
  measure: "jobs",
};
const ONE = { ...CHOSEN, picks: ["data-engineer"] };
const PICKS = "compare=data-engineer,data-scientist";
const PAY = "place=CA&unit=hour&local=40&mean=shown";
const NOTHING = { picks: [], pay: PAY_AS_PUBLISHED };

test("every page has its address", () => {
  expect([
    paths.explore.build(),
    paths.role.build("data-engineer"),
    paths.compareStart.build(),
    paths.compare.build(["a", "b", "c"]),
    paths.map.build([]),
    paths.map.build(["a"]),
    paths.map.build(["a", "b"]),
    paths.skills.build(),
    paths.skill.build("sql"),
    paths.mySkills.build(),
    paths.summary.build(),
    paths.plan.build("data-engineer"),
    paths.transitions.build(),
    paths.transition.build("a", "b"),
    paths.oneProblem.build(),
    paths.sources.build(),
    paths.dataFile("roles/data-engineer.json"),
  ]).toEqual([
    "/",
    "/roles/data-engineer",
    "/compare",
    "/compare/a-vs-b-vs-c",
    "/map",
    "/map/a",
    "/map/a-vs-b",
    "/skills",
    "/skills/sql",
    "/my-skills",
    "/my-skills/summary",
    "/plan/data-engineer",
    "/transitions",
    "/from/a/to/b",
    "/one-problem",
    "/sources",
    "/data/roles/data-engineer.json",
  ]);
});

test("every page's pattern is that of the addresses it builds", () => {
  expect(matchPath(paths.skill.pattern, paths.skill.build("sql"))?.params).toEqual({ id: "sql" });
  expect(matchPath(paths.plan.pattern, paths.plan.build("a"))?.params).toEqual({ slug: "a" });
  expect(matchPath(paths.transition.pattern, paths.transition.build("a", "b"))?.params).toEqual({
    from: "a",
    to: "b",
  });
  for (const page of [paths.skills, paths.mySkills, paths.summary, paths.transitions, paths.oneProblem]) {
    expect(page.pattern).toBe(page.build());
  }
});

test("what a page's address carries depends on the page", () => {
  expect(partsOf("/")).toEqual(["filter", "picks", "pay"]);
  expect(partsOf("/compare/a-vs-b")).toEqual(["view", "pay"]);
  for (const page of ["/map", "/map/", "/map/a", "/map/a-vs-b", "/map/junk%"]) {
    expect(partsOf(page)).toEqual(["picks", "pay", "map"]);
  }
  const others = ["/skills", "/skills/r", "/my-skills", "/my-skills/summary", "/plan/a", "/from/a/to/b"];
  for (const page of ["/roles/a", "/roles/map", "/compare", "/compare/", "/sources", ...others]) {
    expect(partsOf(page)).toEqual(["picks", "pay"]);
  }
  for (const page of ["/nowhere", "/comparison/x", "/maps", "/mapped/a"]) {
    expect(partsOf(page)).toEqual(["picks", "pay"]);
  }
});

describe("the list in a comparison's path", () => {
  test.each([
    ["/compare/a-vs-b", "a-vs-b"],
    ["/compare/a-vs-b/", "a-vs-b"],
    ["/compare/junk", "junk"],
    ["/compare/a%20b", "a b"],
    ["/compare/%E2%9C%93-vs-a", "✓-vs-a"],
  ])("of %s is %s", (pathname, list) => {
    expect(compareListOf(pathname)).toBe(list);
  });

  test.each(["/compare/100%", "/compare/%E0%A4%A", "/compare/%-vs-a"])(
    "with a stray percent sign is left as it is: %s",
    (pathname) => {
      expect(compareListOf(pathname)).toBe(pathname.slice("/compare/".length));
    },
  );

  test.each(["/", "/compare", "/compare/", "/roles/compare/", "/comparex/a-vs-b"])(
    "is not in %s",
    (pathname) => {
      expect(compareListOf(pathname)).toBeNull();
    },
  );
});

describe("the address that carries the choices", () => {
  test.each([
    ["/", `/?skills=sql,docker&floor=120000&sort=name&page=2&${PICKS}&${PAY}`],
    ["/sources", `/sources?${PICKS}&${PAY}`],
    ["/roles/data-engineer", `/roles/data-engineer?${PICKS}&${PAY}`],
    ["/compare/x-vs-y", `/compare/data-engineer-vs-data-scientist?show=differences&${PAY}`],
    ["/compare", `/compare?${PICKS}&${PAY}`],
    ["/map", `/map?${PICKS}&${PAY}&measure=jobs`],
    ["/map/x-vs-y", `/map/x-vs-y?${PICKS}&${PAY}&measure=jobs`],
  ])("on %s", (pathname, address) => {
    expect(addressOf(pathname, CHOSEN)).toBe(address);
  });

  test("has no query when nothing was chosen", () => {
    for (const page of ["/", "/sources", "/compare", "/map", "/map/a"])
      expect(addressOf(page, NO_CHOICES)).toBe(page);
  });

  test("of a comparison with too few roles is the page that helps to choose", () => {
    expect(compareAddress(ONE)).toBe(`/compare?compare=data-engineer&${PAY}`);
    expect(compareAddress(NO_CHOICES)).toBe("/compare");
    expect(addressOf("/compare/a-vs-b", ONE)).toBe(`/compare?compare=data-engineer&${PAY}`);
  });

  test("of a comparison keeps the order of the picks", () => {
    const turned = { ...NO_CHOICES, picks: ["b", "a"] };
    expect(compareAddress(turned)).toBe("/compare/b-vs-a");
  });
});

describe("a link keeps what every page carries and nothing else", () => {
  test.each<[string, (carried: Carried) => string, string]>([
    ["to explore", (carried) => carryTo("/", carried), `/?${PICKS}&${PAY}`],
    ["to the sources", (carried) => carryTo("/sources", carried), `/sources?${PICKS}&${PAY}`],
    ["to a role", (carried) => roleAddress("x", carried), `/roles/x?${PICKS}&${PAY}`],
    ["to a skill", (carried) => skillAddress("r", carried), `/skills/r?${PICKS}&${PAY}`],
    ["to skills ticked alone", (to) => tickedAddress(["r", "sql"], to), `/?skills=r,sql&${PICKS}&${PAY}`],
    ["to a plan", (carried) => carryTo(paths.plan.build("x"), carried), `/plan/x?${PICKS}&${PAY}`],
    [
      "to a transition",
      (carried) => carryTo(paths.transition.build("x", "y"), carried),
      `/from/x/to/y?${PICKS}&${PAY}`,
    ],
    [
      "to a line of a role’s sample",
      (carried) => sampleAddress({ slug: "x", file: "add_up.py", line: 7 }, carried),
      `/roles/x?${PICKS}&${PAY}#add-up-L7`,
    ],
    ["to a comparison", (carried) => comparisonAddress(["x", "y"], carried), `/compare/x-vs-y?${PAY}`],
    [
      "to the page that helps to choose",
      (carried) => comparisonAddress(["x"], carried),
      `/compare?compare=x&${PAY}`,
    ],
    ["to the map", (carried) => mapAddress([], carried), `/map?${PICKS}&${PAY}`],
    ["to the map of a role", (carried) => mapAddress(["x"], carried), `/map/x?${PICKS}&${PAY}`],
    [
      "to the map of a difference",
      (carried) => mapAddress(["y", "x"], carried),
      `/map/y-vs-x?${PICKS}&${PAY}`,
    ],
  ])("%s", (_where, link, address) => {
    expect(link({ picks: CHOSEN.picks, pay: CHOSEN.pay })).toBe(address);
  });

  test("and has no query where there is nothing to carry", () => {
    expect(carryTo("/", NOTHING)).toBe("/");
    expect(roleAddress("x", NOTHING)).toBe("/roles/x");
    expect(skillAddress("r", NOTHING)).toBe("/skills/r");
    expect(sampleAddress({ slug: "x", file: "a.py", line: 1 }, NOTHING)).toBe("/roles/x#a-L1");
    expect(tickedAddress(["r"], NOTHING)).toBe("/?skills=r");
    expect(tickedAddress([], NOTHING)).toBe("/");
    expect(comparisonAddress(["x", "y"], NOTHING)).toBe("/compare/x-vs-y");
    expect(comparisonAddress([], NOTHING)).toBe("/compare");
    expect(mapAddress([], NOTHING)).toBe("/map");
    expect(mapAddress(["x", "y"], NOTHING)).toBe("/map/x-vs-y");
  });
});

describe("the id of a line of a sample", () => {
  test.each([
    ["create_user.py", 3, "create-user-L3"],
    ["app.py", 12, "app-L12"],
    ["a_py_file.py", 1, "a-py-file-L1"],
  ])("of %s, line %i, is %s", (file, line, id) => {
    expect(lineId(file, line)).toBe(id);
  });

  test("is another for every line of every program and sample", () => {
    const ids = dataset.roles.flatMap(({ slug, program, samples }) =>
      [...(program ? [program] : []), ...samples].flatMap(({ file }) =>
        present(dataset.sampleTexts[samplePath(slug, file)])
          .split("\n")
          .map((_, i) => lineId(file, i + 1)),
      ),
    );
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+-L\d+$/);
  });
});
