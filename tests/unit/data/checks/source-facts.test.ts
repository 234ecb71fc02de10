import { expect, test } from "vitest";
import { periodMatchesSource } from "#data/checks/source-facts.ts";
import { GUILD, nationalFile, paritiesFile, sourcesFile } from "../../fixtures/made-files.ts";

test("figures of a source that is defined nowhere are not also said to be of another period", () => {
  const files = { national: nationalFile({}), parities: paritiesFile() };
  expect(periodMatchesSource.run({ ...files, sources: sourcesFile("harbour-census") })).toEqual([]);
  expect(periodMatchesSource.run({ ...files, sources: sourcesFile(GUILD) })).toEqual([]);
});
