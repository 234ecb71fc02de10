import { expect, test } from "vitest";
import { compileFacts } from "#data/compile-facts.ts";
import { present } from "../fixtures/present.ts";
import { catalogue, DEVOPS, dataset } from "../fixtures/real-data.ts";

const { mappings, files } = compileFacts(dataset, ["site.json"], []);

test("maps every role, in the roles’ order", () => {
  expect(mappings.map(({ slug }) => slug)).toEqual(catalogue.roles.map(({ slug }) => slug));
  for (const { reason } of mappings) expect(reason).not.toBe("");
});

test.each([
  ["BE", "15-1252", "near"],
  ["DS", "15-2051", "exact"],
  ["ML", "15-2051", "stand-in"],
  ["DO", "15-1252", "near"],
  ["QA", "15-1253", "exact"],
  ["DE", "15-1243", "near"],
])("maps the article’s %s to %s with the fit and the evidence", (code, soc, fit) => {
  const mapped = present(mappings.find((mapping) => mapping.code === code));
  expect([mapped.soc, mapped.fit]).toEqual([soc, fit]);
  expect(mapped.evidence.length).toBeGreaterThan(0);
});

test("names the alternatives it turned down by their official titles", () => {
  const devops = present(mappings.find(({ slug }) => slug === DEVOPS));
  expect(devops.alternatives.map(({ soc, title }) => [soc, title])).toEqual([
    ["15-1244", "Network and Computer Systems Administrators"],
    ["15-1299", "Computer Occupations, All Other"],
  ]);
});

test("lists the files it was given", () => {
  expect(files).toEqual(["site.json"]);
});

test("colours the roles as the catalogue does", () => {
  expect(mappings.map(({ slug, hue }) => [slug, hue])).toEqual(
    catalogue.roles.map(({ slug, hue }) => [slug, hue]),
  );
  expect(mappings.slice(0, 3).map(({ hue }) => hue)).toEqual([1, 2, 3]);
});
