import { describe, expect, it } from "vitest";
import { breadcrumbData, occupationData, structuredDataTag } from "#build/structured-data.ts";
import type { Catalogue } from "#data/catalogue.ts";
import { present } from "../fixtures/present.ts";
import { catalogue, DATA_ENGINEER, dataset, realRole } from "../fixtures/real-data.ts";

const role = realRole(DATA_ENGINEER);
const detail = {
  about: "What they do.",
  essential: [],
  dayToDay: { tasks: ["One", "Two"], source: present(dataset.sources[0]), occupation: null },
};
const { soc } = role.official;

/** The catalogue in which the role's official figures are changed. */
function withFigures(change: Partial<Catalogue["national"][string]>): Catalogue {
  const figures = present(catalogue.national[soc]);
  return { ...catalogue, national: { ...catalogue.national, [soc]: { ...figures, ...change } } };
}

describe("a role as an occupation", () => {
  it("has the official figures, a year, of the nation, with source and period, and not the role’s own range", () => {
    const { p10, p25, median, p75, p90 } = present(catalogue.national[soc]);
    const data = occupationData(role, detail, catalogue, "https://careers.example/x");
    expect(data).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Occupation",
      name: role.name,
      description: "What they do.",
      occupationLocation: [{ "@type": "Country", name: "United States" }],
      responsibilities: ["One", "Two"],
      mainEntityOfPage: "https://careers.example/x",
    });
    expect(data.estimatedSalary).toEqual([
      {
        "@type": "MonetaryAmountDistribution",
        name: "Official pay of Database Architects (15-1243), May 2025",
        description: expect.stringMatching(
          /^U\.S\. Bureau of Labor Statistics, May 2025\..*fits the role: near\.$/,
        ),
        currency: "USD",
        duration: "P1Y",
        ...{ percentile10: p10, percentile25: p25, median, percentile75: p75, percentile90: p90 },
      },
    ]);
    for (const own of [role.pay.from, role.pay.to]) expect(JSON.stringify(data)).not.toContain(`${own}`);
  });

  it("leaves out a percentile that was not published", () => {
    const data = occupationData(role, detail, withFigures({ p90: null }), null);
    expect(data.estimatedSalary).toEqual([expect.not.objectContaining({ percentile90: expect.anything() })]);
    expect(data.estimatedSalary).toEqual([expect.objectContaining({ percentile75: expect.any(Number) })]);
  });

  it("has no salary where no figure was published, and no page where its address is not known", () => {
    const none = { p10: null, p25: null, median: null, p75: null, p90: null };
    const data = occupationData(role, detail, withFigures(none), null);
    expect(data).not.toHaveProperty("estimatedSalary");
    expect(data).not.toHaveProperty("mainEntityOfPage");
  });
});

describe("the way to a page", () => {
  it("is numbered from the start of the site", () => {
    expect(
      breadcrumbData([
        { name: "Site", address: "https://a.example/" },
        { name: "Page", address: "https://a.example/b" },
      ]),
    ).toEqual({
      "@context": "https://schema.org",
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: "Site", item: "https://a.example/" },
        { "@type": "ListItem", position: 2, name: "Page", item: "https://a.example/b" },
      ],
    });
  });
});

describe("its element", () => {
  it.each(["</script><script>alert(1)</script>", "<!--<script>", "]]>", "\u2028"])(
    "is not ended by %s, which is read as it was",
    (hostile) => {
      const tag = structuredDataTag({ name: hostile });
      const content = tag.replace(/^<script type="application\/ld\+json">/, "").replace(/<\/script>$/, "");
      expect(content).not.toContain("<");
      expect(JSON.parse(content)).toEqual({ name: hostile });
    },
  );
});
