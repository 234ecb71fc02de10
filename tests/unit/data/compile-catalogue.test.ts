import { describe, expect, test } from "vitest";
import type { Dataset } from "#data/catalogue.ts";
import type { Program } from "#data/code-schema.ts";
import { compactCatalogue } from "#data/compact-catalogue.ts";
import { compileCatalogue } from "#data/compile-catalogue.ts";
import { expandCatalogue } from "#data/expand-catalogue.ts";
import { BEEKEEPER, GRAFTER, madeDataset, PRUNER } from "../fixtures/made-dataset.ts";
import { present } from "../fixtures/present.ts";

/** The made dataset after `change`. */
function changed(change: (data: Dataset) => void): Dataset {
  const data = madeDataset();
  change(data);
  return data;
}

const PROGRAM: Program = {
  ...{ file: "cut.py", title: "Cut", summary: "Cuts.", follow: "It is cut." },
  ...{ tools: [], notes: [], steps: [] },
};

describe("the catalogue", () => {
  test("has the roles in their fixed order, with what they list and what their code asks for beside", () => {
    const { roles } = compileCatalogue(madeDataset());
    expect(roles.map(({ slug, slot, essential, also }) => ({ slug, slot, essential, also }))).toEqual([
      { slug: PRUNER, slot: 1, essential: ["pruning"], also: ["wax"] },
      { slug: GRAFTER, slot: 2, essential: ["grafting"], also: ["wax", "pruning"] },
      { slug: BEEKEEPER, slot: 3, essential: ["hives"], also: [] },
    ]);
  });

  test("gives a town no price parity, though there were one under its id", () => {
    const data = changed(({ parities }) => parities.parities.push({ state: "T1", allItems: 80 }));
    expect(compileCatalogue(data).places).toEqual([
      { id: "NW", name: "Nowhere", kind: "nation", parity: null },
      { id: "EA", name: "East", kind: "state", parity: 90 },
      { id: "T1", name: "Town", kind: "metro", parity: null },
    ]);
  });

  test("has the nation’s figures by code, and why they are missing", () => {
    const { national } = compileCatalogue(madeDataset());
    expect(Object.keys(national)).toEqual(["G-1", "G-2"]);
    expect(national["G-1"]).toMatchObject({
      ...{ title: "Occupation G-1", employment: 10, median: null, locationQuotient: null },
      ...{ wageFlag: "not_released", employmentFlag: "not_released", locationQuotientFlag: null },
    });
  });

  test("says whether there are projections", () => {
    const round = {
      source: "figures",
      period: "2026",
      population: "Gardeners",
      total: null,
      occupations: [],
    };
    expect(compileCatalogue(madeDataset()).outlook).toBe(false);
    expect(compileCatalogue(changed((data) => Object.assign(data, { projections: [round] }))).outlook).toBe(
      true,
    );
  });

  test("names no problem where there is none, though a role has a program", () => {
    const data = changed(({ roles }) => Object.assign(present(roles[0]), { program: PROGRAM }));
    expect(compileCatalogue(data).problem).toBeNull();
  });

  test("carries over the ids that skills and roles had before", () => {
    const data = changed(({ skills, roles }) => {
      Object.assign(present(skills[0]), { formerly: ["blades", "edges"] });
      Object.assign(present(roles[0]), { formerly: ["budder"] });
    });
    expect(compileCatalogue(data).renamed).toEqual({
      skills: { blades: "knives", edges: "knives" },
      roles: { budder: GRAFTER },
    });
  });

  test("is not to be had of a dataset without roles", () => {
    expect(() => compileCatalogue(changed((data) => data.roles.splice(0)))).toThrow("has no roles");
  });
});

describe("the catalogue that is downloaded", () => {
  test("becomes the whole one again", () => {
    expect(expandCatalogue(compactCatalogue(madeDataset()))).toEqual(compileCatalogue(madeDataset()));
  });

  test.each(["grafting", "wax"])("refuses a skill that is not described: %s", (id) => {
    const data = changed((copy) => {
      copy.skills = copy.skills.filter((skill) => skill.id !== id);
    });
    expect(() => compactCatalogue(data)).toThrow(`${id} is not defined; run the dataset checks first`);
  });

  test("refuses a role on a code that is not there", () => {
    const compact = compactCatalogue(madeDataset());
    expect(() => expandCatalogue({ ...compact, codes: {} })).toThrow("does not have the code G-1");
  });
});
