import { expect, test } from "vitest";
import { compileFacts } from "#data/compile-facts.ts";
import { present } from "../fixtures/present.ts";
import { catalogue, DEVOPS, dataset, ML_ENGINEER } from "../fixtures/real-data.ts";

const { mappings, files } = compileFacts(dataset, ["site.json"], []);

test("maps each role to its official occupation with the fit, the reason and the evidence", () => {
  expect(mappings.map(({ code, soc, fit }) => [code, soc, fit])).toEqual([
    ["BE", "15-1252", "near"],
    ["DS", "15-2051", "exact"],
    ["ML", "15-2051", "stand-in"],
    ["DO", "15-1252", "near"],
    ["QA", "15-1253", "exact"],
    ["DE", "15-1243", "near"],
  ]);
  for (const { evidence, reason } of mappings) {
    expect(evidence.length).toBeGreaterThan(0);
    expect(reason).not.toBe("");
  }
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
  expect(mappings.find(({ slug }) => slug === ML_ENGINEER)?.hue).toBe(3);
});
