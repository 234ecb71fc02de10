import { describe, expect, test } from "vitest";
import { notFoundPath, staticPages } from "#app/entry-server.tsx";
import { madeRole } from "../fixtures/made-role.ts";
import { catalogue, FIRST_ROLE, SECOND_ROLE } from "../fixtures/real-data.ts";

const pages = staticPages();
const under = (list: readonly string[], prefix: string) => list.filter((path) => path.startsWith(prefix));

describe("the pages that are prerendered", () => {
  test("hold every page of the site, each once", () => {
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toEqual(
      expect.arrayContaining([
        "/",
        `/roles/${SECOND_ROLE}`,
        "/compare",
        `/compare/${FIRST_ROLE}-vs-${SECOND_ROLE}`,
        "/map",
        `/map/${SECOND_ROLE}`,
        "/skills",
        "/skills/sql",
        "/my-skills",
        "/my-skills/summary",
        `/plan/${SECOND_ROLE}`,
        "/transitions",
        `/from/${FIRST_ROLE}/to/${SECOND_ROLE}`,
        `/from/${SECOND_ROLE}/to/${FIRST_ROLE}`,
        "/one-problem",
        "/sources",
      ]),
    );
    // Any address without a page is answered by one that is no page of its own.
    expect(pages).not.toContain(notFoundPath);
  });

  test("hold one for each skill and each plan, and one for each ordered pair of roles", () => {
    const slugs = catalogue.roles.map(({ slug }) => slug);
    expect(under(pages, "/skills/")).toEqual(catalogue.skills.map(({ id }) => `/skills/${id}`));
    expect(under(pages, "/plan/")).toEqual(slugs.map((slug) => `/plan/${slug}`));
    expect(under(pages, "/from/")).toHaveLength(slugs.length * (slugs.length - 1));
    for (const slug of slugs) expect(pages).not.toContain(`/from/${slug}/to/${slug}`);
  });
});

describe("of many roles", () => {
  const { places } = catalogue;

  /** What is prerendered of a catalogue of so many roles, which are called r1, r2 and so on. */
  function pagesOf(count: number) {
    const roles = Array.from({ length: count }, (_, i) => madeRole({ slug: `r${i + 1}` }));
    return staticPages({ roles, skills: [], problem: null, places });
  }

  test("transitions are prerendered up to a hundred, in the roles’ order", () => {
    expect(under(pagesOf(10), "/from/")).toHaveLength(90);
    const many = under(pagesOf(40), "/from/");
    expect(many).toHaveLength(100);
    expect(many.slice(0, 40).map((path) => path.slice("/from/".length))).toEqual([
      ...Array.from({ length: 39 }, (_, i) => `r1/to/r${i + 2}`),
      "r2/to/r1",
    ]);
  });

  test("comparisons, maps and maps of a difference are at most a hundred each; roles and plans are all there", () => {
    const many = pagesOf(140);
    expect(under(many, "/compare/")).toHaveLength(100);
    expect(under(many, "/compare/").slice(0, 2)).toEqual(["/compare/r1-vs-r2", "/compare/r1-vs-r3"]);
    const maps = under(many, "/map/");
    expect(maps.filter((path) => path.includes("-vs-"))).toHaveLength(100);
    expect(maps.filter((path) => !path.includes("-vs-"))).toHaveLength(100);
    expect(under(many, "/plan/")).toHaveLength(140);
    expect(under(many, "/roles/")).toHaveLength(140);
    expect(new Set(many).size).toBe(many.length);
  });

  test("no more pairs and sets are made than have a page", () => {
    const start = performance.now();
    expect(pagesOf(6000)).toHaveLength(2 * 6000 + 4 * 100 + 8);
    // All pairs of so many are 36 million, and take seconds.
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("without figures of states there is no map", () => {
    const roles = [madeRole({ slug: "r1" }), madeRole({ slug: "r2" })];
    const pages = staticPages({ roles, skills: [], problem: null, places: places.slice(0, 1) });
    expect(pages.filter((path) => path.startsWith("/map"))).toEqual([]);
  });

  test("a single one has no transition, and none has no page of its own", () => {
    expect(under(pagesOf(1), "/from/")).toEqual([]);
    expect(under(pagesOf(1), "/plan/")).toEqual(["/plan/r1"]);
    expect(pagesOf(0)).toEqual([
      "/",
      "/compare",
      "/map",
      "/skills",
      "/my-skills",
      "/my-skills/summary",
      "/transitions",
      "/sources",
    ]);
  });
});
