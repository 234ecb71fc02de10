import type { Catalogue, RoleDetail, RoleSummary } from "#data/catalogue.ts";

/** What schema.org calls a page's subject, as search engines read it. */
export type StructuredData = Readonly<Record<string, unknown>>;

const CONTEXT = "https://schema.org";

/**
 * The official figures of a role as schema.org writes them, a year. A percentile that was not published is left
 * out; the role's own range is none, and is not among them.
 * @returns null where no percentile was published.
 */
function salaryOf(role: RoleSummary, catalogue: Catalogue): StructuredData | null {
  const { soc, title, fit } = role.official;
  const figures = catalogue.national[soc];
  if (!figures) return null;
  const { p10, p25, median, p75, p90 } = figures;
  const percentiles = Object.entries({
    percentile10: p10,
    percentile25: p25,
    median,
    percentile75: p75,
    percentile90: p90,
  }).filter(([, value]) => value !== null);
  if (percentiles.length === 0) return null;
  const { publisher, period, population } = catalogue.paySources.nation;
  return {
    "@type": "MonetaryAmountDistribution",
    name: `Official pay of ${title} (${soc}), ${period}`,
    description: `${publisher}, ${period}. ${population} The official occupation fits the role: ${fit}.`,
    currency: catalogue.currency,
    duration: "P1Y",
    ...Object.fromEntries(percentiles),
  };
}

/** A role as an occupation of the dataset's nation. @param address of its page, absolute; null where it is not known. */
export function occupationData(
  role: RoleSummary,
  detail: Pick<RoleDetail, "about" | "essential" | "dayToDay">,
  catalogue: Catalogue,
  address: string | null,
): StructuredData {
  const salary = salaryOf(role, catalogue);
  const [nation] = catalogue.places;
  return {
    "@context": CONTEXT,
    "@type": "Occupation",
    name: role.name,
    description: detail.about,
    ...(nation && { occupationLocation: [{ "@type": "Country", name: nation.name }] }),
    ...(salary && { estimatedSalary: [salary] }),
    skills: detail.essential.map(({ name }) => name),
    responsibilities: detail.dayToDay.tasks,
    ...(address !== null && { mainEntityOfPage: address }),
  };
}

export interface Crumb {
  name: string;
  /** Absolute. */
  address: string;
}

/** The way to a page, from the start of the site to the page itself. */
export function breadcrumbData(trail: readonly Crumb[]): StructuredData {
  return {
    "@context": CONTEXT,
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ name, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: address,
    })),
  };
}

/** The element that holds it. Nothing in it can end the element: it has no `<`. */
export function structuredDataTag(data: StructuredData): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
}
