import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facetCounts, orderedFacets, skillsInUse } from "#domain/facets.ts";
import { NO_FILTER, passes, type RoleFilter, toggleSkill, toggleWithout } from "#domain/role-filter.ts";
import { arbitraryView, SKILLS } from "../fixtures/arbitrary.ts";
import { EVERYWHERE, TILER, TRADES } from "../fixtures/building-trades.ts";
import { madeRole } from "../fixtures/made-role.ts";
import { manyRoles } from "../fixtures/many-roles.ts";
import { catalogue } from "../fixtures/real-data.ts";

/** Counts over five roles. */
function countsOf(skill: string, change: Partial<RoleFilter> = {}) {
  return facetCounts(TRADES, { ...NO_FILTER, ...change }, null, [skill]).get(skill);
}

test("with nothing set, a skill counts the roles that use it, and the rest", () => {
  expect(countsOf(EVERYWHERE)).toEqual({ uses: 5, without: 0 });
  expect(countsOf("crane")).toEqual({ uses: 3, without: 2 });
  expect(countsOf("slate")).toEqual({ uses: 1, without: 4 });
  expect(countsOf("juggling")).toEqual({ uses: 0, without: 5 });
});

test("the scope decides what counts as use", () => {
  expect(countsOf("crane", { scope: "essential" })).toEqual({ uses: 2, without: 3 });
});

test("under any, ticking one more skill can only add roles", () => {
  expect(countsOf("crane", { skills: ["glue"] })).toEqual({ uses: 5, without: 2 });
});

test("under all, ticking one more skill can only take roles away", () => {
  expect(countsOf("beam", { skills: ["crane"], rule: { kind: "all" } })?.uses).toBe(2);
});

test("a ticked skill counts the roles the list holds now, and those it would hold were it excluded", () => {
  expect(countsOf("crane", { skills: ["crane"] })).toEqual({ uses: 3, without: 2 });
});

test("an excluded skill counts the roles the list holds now, and those it would hold were it ticked", () => {
  expect(countsOf("glue", { without: ["glue"] })).toEqual({ uses: 3, without: 2 });
});

test("the other criteria count too", () => {
  expect(countsOf("glue", { floor: 50_000 })).toEqual({ uses: 1, without: 2 });
  const found = facetCounts(TRADES, NO_FILTER, new Set([TILER]), ["crane", "glue"]);
  expect([...found.values()].map(({ uses }) => uses)).toEqual([0, 1]);
});

test("each count is the length of the list once the reader has ticked or excluded the skill", () => {
  fc.assert(
    fc.property(arbitraryView, ({ roles, filter, hits }) => {
      const counts = facetCounts(roles, filter, hits, SKILLS);
      const length = (next: RoleFilter) => roles.filter((role) => passes(role, next, hits)).length;
      for (const id of SKILLS) {
        if (!filter.skills.includes(id)) expect(counts.get(id)?.uses).toBe(length(toggleSkill(filter, id)));
        if (!filter.without.includes(id))
          expect(counts.get(id)?.without).toBe(length(toggleWithout(filter, id)));
      }
    }),
  );
});

describe("of many roles and skills", () => {
  /** Roles that count how often anything asks which skills they use. */
  function counted(count: number) {
    let asked = 0;
    const roles = manyRoles(count, 400).map((role) => ({
      ...role,
      get essential() {
        asked += 1;
        return role.essential;
      },
    }));
    return { roles, asked: () => asked };
  }
  const skills = Array.from({ length: 400 }, (_, index) => `skill-${index + 1}`);
  const filter = { ...NO_FILTER, skills: skills.slice(1, 9), without: skills.slice(20, 23) };

  test("every role is looked at once, however many skills there are and are chosen", () => {
    const { roles, asked } = counted(300);
    facetCounts(roles, filter, null, skills);
    expect(asked()).toBe(300);
  });

  test("their order takes one look at each role too", () => {
    const { roles, asked } = counted(300);
    const entries = skills.map((id) => ({ id, name: id, group: "g", aliases: [] }));
    const site = { locale: "en" };
    orderedFacets({ site, roles, skills: entries, groups: [{ id: "g", name: "g" }] }, null);
    expect(asked()).toBe(300);
  });

  test("the skills in use are those that some role uses in the scope", () => {
    const roles = [
      madeRole({ slug: "1", essential: ["a"], also: ["b"] }),
      madeRole({ slug: "2", essential: ["c", "a"] }),
    ];
    expect([...skillsInUse(roles, "asked")].sort()).toEqual(["a", "b", "c"]);
    expect([...skillsInUse(roles, "essential")].sort()).toEqual(["a", "c"]);
  });
});

describe("the order of the facets", () => {
  const skill = (id: string, group: string) => ({ id, name: id.toUpperCase(), group, aliases: [] });
  const of = (
    skills: ReturnType<typeof skill>[],
    roles: Parameters<typeof madeRole>[0][],
    hidden = "",
    locale = "en",
  ) =>
    orderedFacets(
      {
        site: { locale },
        skills,
        roles: roles.map(madeRole),
        groups: ["g", "h"].map((id) => ({ id, name: id })),
      },
      hidden,
    ).map(({ id, skills: list }) => [id, ...list.map((entry) => entry.id)]);

  test("puts the essential before what is only asked for, the wider before the narrower, then by name", () => {
    const skills = ["z", "a", "rare", "wide", "core"].map((id) => skill(id, "g"));
    const roles = [
      { slug: "1", essential: ["core"], also: ["wide", "z", "a"] },
      { slug: "2", essential: ["core", "rare"], also: ["wide"] },
    ];
    expect(of(skills, roles)).toEqual([["g", "core", "rare", "wide", "a", "z"]]);
  });

  test("puts the group with most essential skills first, and otherwise keeps the dataset's order", () => {
    const skills = [skill("a", "g"), skill("b", "h"), skill("c", "h")];
    expect(of(skills, [{ slug: "1", essential: ["b"] }])).toEqual([
      ["h", "b", "c"],
      ["g", "a"],
    ]);
    expect(of(skills, [{ slug: "1", essential: ["a", "b"] }]).map(([id]) => id)).toEqual(["g", "h"]);
  });

  test("leaves out what every role has, and a group that would be empty", () => {
    expect(of([skill("a", "g"), skill("b", "h")], [], "b")).toEqual([["g", "a"]]);
    expect(of([skill("a", "g"), skill("b", "no such group")], [])).toEqual([["g", "a"]]);
  });

  test("takes names in the order of the site's language", () => {
    const skills = ["z", "ö", "a"].map((id) => skill(id, "g"));
    expect(of(skills, [], "", "en")).toEqual([["g", "a", "ö", "z"]]);
    expect(of(skills, [], "", "sv")).toEqual([["g", "a", "z", "ö"]]);
  });

  test("holds each skill of the dataset once, but for the one that is hidden", () => {
    const all = catalogue.skills.map(({ id }) => id);
    const [hidden = ""] = all;
    const ids = orderedFacets(catalogue, hidden).flatMap(({ skills }) => skills.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(all.slice(1).toSorted());
    expect(orderedFacets(catalogue, null).flatMap(({ skills }) => skills)).toHaveLength(all.length);
  });
});
