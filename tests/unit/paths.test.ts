import { describe, expect, test } from "vitest";
import { type Choices, NO_CHOICES } from "#domain/choices.ts";
import { NO_FILTER } from "#domain/role-filter.ts";
import { addressOf, compareAddress, compareListOf, partsOf, paths, roleAddress, skillAddress } from "#paths";

const CHOSEN: Choices = {
  filter: { ...NO_FILTER, skills: ["sql", "docker"], floor: 120_000 },
  sort: "name",
  picks: ["data-engineer", "data-scientist"],
  view: { differences: true, also: false },
};
const ONE = { ...CHOSEN, picks: ["data-engineer"] };

test("every page has its address", () => {
  expect([
    paths.explore.build(),
    paths.role.build("data-engineer"),
    paths.compareStart.build(),
    paths.compare.build(["a", "b", "c"]),
    paths.sources.build(),
    paths.dataFile("roles/data-engineer.json"),
  ]).toEqual([
    "/",
    "/roles/data-engineer",
    "/compare",
    "/compare/a-vs-b-vs-c",
    "/sources",
    "/data/roles/data-engineer.json",
  ]);
});

test("what a page's address carries depends on the page", () => {
  expect(partsOf("/")).toEqual(["filter", "picks"]);
  expect(partsOf("/compare/a-vs-b")).toEqual(["view"]);
  for (const page of ["/roles/a", "/compare", "/compare/", "/sources", "/nowhere", "/comparison/x"]) {
    expect(partsOf(page)).toEqual(["picks"]);
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
    ["/", "/?skills=sql,docker&floor=120000&sort=name&compare=data-engineer,data-scientist"],
    ["/sources", "/sources?compare=data-engineer,data-scientist"],
    ["/roles/data-engineer", "/roles/data-engineer?compare=data-engineer,data-scientist"],
    ["/compare/x-vs-y", "/compare/data-engineer-vs-data-scientist?show=differences"],
    ["/compare", "/compare?compare=data-engineer,data-scientist"],
  ])("on %s", (pathname, address) => {
    expect(addressOf(pathname, CHOSEN)).toBe(address);
  });

  test("has no query when nothing was chosen", () => {
    for (const page of ["/", "/sources", "/compare"]) expect(addressOf(page, NO_CHOICES)).toBe(page);
  });

  test("of a comparison with too few roles is the page that helps to choose", () => {
    expect(compareAddress(ONE)).toBe("/compare?compare=data-engineer");
    expect(compareAddress(NO_CHOICES)).toBe("/compare");
    expect(addressOf("/compare/a-vs-b", ONE)).toBe("/compare?compare=data-engineer");
  });

  test("of a comparison keeps the order of the picks", () => {
    const turned = { ...NO_CHOICES, picks: ["b", "a"] };
    expect(compareAddress(turned)).toBe("/compare/b-vs-a");
  });
});

test("a role's link keeps the picks", () => {
  expect(roleAddress("data-engineer", [])).toBe("/roles/data-engineer");
  expect(roleAddress("data-engineer", ["a", "b"])).toBe("/roles/data-engineer?compare=a,b");
});

test("a skill's link ticks that skill alone, and keeps the picks", () => {
  expect(skillAddress("sql", [])).toBe("/?skills=sql");
  expect(skillAddress("sql", ["a"])).toBe("/?skills=sql&compare=a");
});
