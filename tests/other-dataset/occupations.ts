import { expect } from "vitest";
import type { Dataset } from "#data/catalogue.ts";
import { present } from "../unit/fixtures/present.ts";
import { type BuiltHead, dataOf } from "./built-head.ts";

/** The pay of an official code in the dataset's nation, as schema.org names it; what is null was not published. */
function publishedOf({ national }: Dataset, soc: string): Record<string, number> {
  const { p10, p25, median, p75, p90 } = present(national.occupations.find((entry) => entry.soc === soc));
  const all = { percentile10: p10, percentile25: p25, median, percentile75: p75, percentile90: p90 };
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
}

/** Expects each role's page to describe its occupation with the figures of the dataset, and no other page to. */
export function expectOccupations(heads: readonly BuiltHead[], dataset: Dataset): void {
  const { roles, national } = dataset;
  const described = heads.filter((head) => dataOf(head, "Occupation"));
  expect(described.map(({ path }) => path).sort()).toEqual(
    roles.map(({ slug }) => `roles/${slug}.html`).sort(),
  );
  for (const role of roles) {
    const head = present(heads.find(({ path }) => path === `roles/${role.slug}.html`));
    const data = present(dataOf(head, "Occupation"));
    expect(data).toMatchObject({
      "@context": "https://schema.org",
      name: role.name,
      description: role.about,
      occupationLocation: [{ "@type": "Country", name: national.region }],
      responsibilities: role.dayToDay.tasks,
    });
    expect(data.skills).toHaveLength(role.essential.skills.length);
    const published = publishedOf(dataset, role.occupation.soc);
    if (Object.keys(published).length === 0) expect(data).not.toHaveProperty("estimatedSalary");
    else {
      expect(data.estimatedSalary).toEqual([
        {
          "@type": "MonetaryAmountDistribution",
          name: expect.stringContaining(role.occupation.soc),
          description: expect.stringContaining(national.population),
          currency: national.currency,
          duration: "P1Y",
          ...published,
        },
      ]);
    }
  }
}
