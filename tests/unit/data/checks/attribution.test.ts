import { describe, expect, test } from "vitest";
import { rolesQuoteTheNamedSource, tasksAreOfTheOfficialCode } from "#data/checks/attribution.ts";
import type { CheckedFiles } from "#data/checks/check.ts";
import type { Role } from "#data/schema.ts";
import { GUILD, occupationsFile, roleFile, siteFile, sourcesFile } from "../../fixtures/made-files.ts";

const CENSUS = "harbour-census";
const { pay, essential, dayToDay, occupation } = roleFile("rigger").role;

describe("what pages give in the name of the source of the ranges", () => {
  /** Where a role is found to quote another source than the site's. */
  const found = (role: Partial<Role>, rangeSource = GUILD, sources = [GUILD, CENSUS]) =>
    rolesQuoteTheNamedSource
      .run({
        site: siteFile({ rangeSource }),
        sources: sourcesFile(...sources),
        roles: [roleFile("rigger", role)],
      })
      .map(({ path }) => path);

  test("is reported with both sources when it is from another", () => {
    const problems = rolesQuoteTheNamedSource.run({
      site: siteFile({ rangeSource: GUILD, source: "the register" }),
      sources: sourcesFile(GUILD, CENSUS),
      roles: [roleFile("caulker"), roleFile("rigger", { aboutSource: CENSUS })],
    });
    expect(problems).toEqual([
      {
        file: "roles/rigger.json",
        path: "aboutSource",
        expected: "guild-register, which site.json (rangeSource) names: pages say “the register” of it",
        found: CENSUS,
        fix: "Take it from that source, or name in site.json a source, and words for it, that has this for every role.",
      },
    ]);
  });

  test.each<[string, Partial<Role>]>([
    ["claim.source", { claim: { text: "Rare.", source: CENSUS } }],
    ["pay.source", { pay: { ...pay, source: CENSUS } }],
    ["essential.source", { essential: { ...essential, source: CENSUS } }],
    ["dayToDay.source", { dayToDay: { ...dayToDay, source: CENSUS } }],
  ])("may not be another’s as %s", (path, role) => {
    expect(found(role)).toEqual([path]);
  });

  test("may be nothing at all where the source makes no claim", () => {
    expect(found({ claim: null })).toEqual([]);
  });

  test("leaves the tasks of an official code to the source of that code", () => {
    expect(found({ dayToDay: { ...dayToDay, source: CENSUS, occupation: "9901.00" } })).toEqual([]);
  });

  test("is not reported again for a source that is defined nowhere, the site’s or the role’s", () => {
    expect(found({ aboutSource: CENSUS }, GUILD, [CENSUS])).toEqual([]);
    expect(found({ aboutSource: CENSUS }, GUILD, [GUILD])).toEqual([]);
  });
});

describe("day-to-day tasks", () => {
  const occupations = occupationsFile(
    { soc: "9901", onet: "47-2031.00" },
    { soc: "9902", onet: "51-7011.00" },
  );

  /** What is found of a role under 9901 whose tasks are of `code`. */
  const problems = (code: string | null, soc = "9901", roles: CheckedFiles["roles"] = []) => {
    const own = { dayToDay: { ...dayToDay, occupation: code }, occupation: { ...occupation, soc } };
    return tasksAreOfTheOfficialCode.run({ occupations, roles: [...roles, roleFile("rigger", own)] });
  };

  test.each([
    ["the role’s own source", null],
    ["its official code", "9901"],
    ["its code in the register", "47-2031.00"],
    ["a finer code within it", "9901.05"],
  ])("may be those of %s", (_what, code) => {
    expect(problems(code)).toEqual([]);
  });

  test.each(["9902", "51-7011.00", "9902.05"])("may not be those of another described code: %s", (code) => {
    expect(problems(code)).toEqual([
      {
        file: "roles/rigger.json",
        path: "dayToDay.occupation",
        expected: "47-2031.00, or another code within 9901, on which the role stands",
        found: code,
        fix: "Take the tasks of the role's official code, or the source's own with null as their code.",
      },
    ]);
  });

  test("are not reported for a code that is described nowhere, of the tasks or of the role", () => {
    expect(problems("7777")).toEqual([]);
    expect(problems("9902", "7777")).toEqual([]);
  });
});
