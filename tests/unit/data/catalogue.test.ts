import { describe, expect, test } from "vitest";
import type { Dataset } from "#data/catalogue.ts";
import { compileCatalogue, HUES } from "#data/compile-catalogue.ts";
import { compileSources } from "#data/compile-sources.ts";
import { present } from "../fixtures/present.ts";
import {
  BACKEND,
  catalogue,
  DATA_ENGINEER,
  DATA_SCIENTIST,
  DEVOPS,
  dataset,
  ML_ENGINEER,
  realRole,
} from "../fixtures/real-data.ts";

function changed(change: (copy: Dataset) => void): Dataset {
  const copy = structuredClone(dataset);
  change(copy);
  return copy;
}

describe("compileCatalogue", () => {
  test("orders the roles by their place, whatever the order of the files", () => {
    const reversed = compileCatalogue(changed((copy) => copy.roles.reverse()));
    expect(reversed.roles).toEqual(catalogue.roles);
  });

  test("gives slots without a gap when places have gaps", () => {
    const { roles } = compileCatalogue(
      changed((copy) => {
        for (const role of copy.roles) role.order *= 10;
      }),
    );
    expect(roles.map(({ slot }) => slot)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("starts the hues again after the last", () => {
    const { roles } = compileCatalogue(
      changed((copy) => {
        const [first] = copy.roles;
        for (const order of [7, 8]) copy.roles.push({ ...present(first), slug: `role-${order}`, order });
      }),
    );
    expect(roles.map(({ hue }) => hue)).toEqual([1, 2, 3, 4, 5, 6, 1, 2]);
    expect(HUES).toBe(6);
  });

  test("asked-for skills leave out the essential ones", () => {
    for (const role of catalogue.roles) {
      expect(role.also.filter((skill) => role.essential.includes(skill))).toEqual([]);
    }
    // Docker is essential for one of the two roles on 15-1252, asked for in the other.
    expect(realRole(DEVOPS).also).not.toContain("docker");
    expect(realRole(BACKEND).also).toContain("docker");
  });

  test("asked-for skills keep the order of the file, Python-relevant ones first", () => {
    expect(realRole(DATA_SCIENTIST).also.slice(0, 6)).toEqual([
      "apache-spark",
      "numpy",
      "pandas",
      "pytorch",
      "scikit-learn",
      "tensorflow",
    ]);
  });

  test("carries the official percentiles of the role's code", () => {
    expect(realRole(DATA_ENGINEER).official).toEqual({
      soc: "15-1243",
      title: "Database Architects",
      fit: "near",
      mean: 144_440,
      p10: 86_240,
      p25: 109_370,
      median: 139_500,
      p75: 169_290,
      p90: 204_000,
    });
  });

  test("figures nobody published stay missing and are never made up", () => {
    const { roles } = compileCatalogue(
      changed((copy) => {
        copy.national.occupations = copy.national.occupations.filter(({ soc }) => soc !== "15-1243");
      }),
    );
    expect(roles.find(({ slug }) => slug === DATA_ENGINEER)?.official).toMatchObject({
      title: "Database Architects",
      mean: null,
      p10: null,
      p25: null,
      median: null,
      p75: null,
      p90: null,
    });
  });

  test("heads the official figures with their period, region and publisher", () => {
    expect(catalogue.officialPay).toMatchObject({
      period: "May 2025",
      region: "United States",
      publisher: "U.S. Bureau of Labor Statistics",
    });
    expect(catalogue.currency).toBe("USD");
  });

  test("refuses a dataset without roles, and one whose references dangle", () => {
    expect(() => compileCatalogue(changed((copy) => copy.roles.splice(0)))).toThrow("no roles");
    expect(() => compileCatalogue(changed((copy) => copy.sources.splice(0)))).toThrow("bls-oews-2025");
    expect(() => compileCatalogue(changed((copy) => copy.occupations.splice(0)))).toThrow("15-1252");
  });
});

describe("compileSources", () => {
  const { mappings, sources, files } = compileSources(dataset, ["site.json"], []);

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

  test("lists every source and the files it was given", () => {
    expect(sources).toEqual(dataset.sources);
    expect(files).toEqual(["site.json"]);
  });

  test("colours the roles as the catalogue does", () => {
    expect(mappings.map(({ slug, hue }) => [slug, hue])).toEqual(
      catalogue.roles.map(({ slug, hue }) => [slug, hue]),
    );
    expect(mappings.find(({ slug }) => slug === ML_ENGINEER)?.hue).toBe(3);
  });
});
