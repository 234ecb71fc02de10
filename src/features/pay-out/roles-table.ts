import type { Catalogue, Official, RoleSummary } from "#data/catalogue.ts";
import type { Source } from "#data/schema.ts";
import type { ExportTable } from "#domain/export-table.ts";
import type { Format } from "#domain/format.ts";
import { DERIVED_SHORT, MISSING_SHORT, missingSentence } from "#domain/missing-words.ts";
import { missingFigure } from "#domain/official-pay.ts";
import type { OwnPay } from "#domain/own-pay.ts";
import { printedAmount, UNIT_WORDS } from "#domain/pay-units.ts";
import type { PayView, ShownPay } from "#domain/pay-view.ts";
import { PERCENTILE_NAMES, PERCENTILES, type StatisticKey } from "#domain/percentiles.ts";
import { settingsOf } from "./settings.ts";

type Row = ExportTable["rows"][number];

export interface RolesTableInput {
  /** In the order in which they are shown. */
  roles: readonly RoleSummary[];
  pay: PayView;
  catalogue: Catalogue;
  format: Pick<Format, "count">;
  title: string;
  /** Absolute. */
  address: string;
  /** All that the view names; that of the price parities too where pay is adjusted. */
  sources: readonly Source[];
  /** What the page says beside the figures; why wages are missing is added. */
  notes: readonly string[];
  /** Where they are given, the figures of the roles' alternative occupations follow their own. */
  details?: readonly { slug: string; occupation: { alternatives: readonly Official[] } }[];
  own?: OwnPay | null;
}

/** Why one figure is missing, or what has to be known of one that is not. Empty for a published figure. */
function flagOf(figures: ShownPay, key: StatisticKey): string {
  const missing = missingFigure(figures, key);
  if (missing) return MISSING_SHORT[missing];
  return figures.pay?.wageFlag === "derived_not_published" ? DERIVED_SHORT : "";
}

function officialRows(role: RoleSummary, official: Official, { pay }: RolesTableInput): Row[] {
  const figures = pay.official(official.soc, role.slug);
  const keys: readonly StatisticKey[] = pay.settings.mean ? [...PERCENTILES, "mean"] : PERCENTILES;
  return keys.map((key) => {
    const shown = figures.shown[key];
    return {
      role: role.name,
      slug: role.slug,
      soc: official.soc,
      occupation: official.title,
      fit: official.fit,
      placeId: pay.place.id,
      place: pay.place.name,
      kind: key === "mean" ? "official mean" : "official percentile",
      statistic: PERCENTILE_NAMES[key].long,
      value: shown === null ? null : printedAmount(shown, pay.settings.unit),
      unit: UNIT_WORDS[pay.settings.unit],
      adjusted: pay.adjusted ? "yes" : "no",
      published: figures.pay?.[key] ?? null,
      flag: flagOf(figures, key),
      source: pay.source.id,
      period: pay.source.period,
    };
  });
}

/** The role's own range belongs to no official occupation, is the nation's and is never adjusted. */
function rangeRows(role: RoleSummary, { pay, catalogue, sources }: RolesTableInput): Row[] {
  const { rangeLabel, rangeSource } = catalogue.site;
  const range = pay.range(role);
  return (["from", "to"] as const).map((end) => ({
    role: role.name,
    slug: role.slug,
    soc: null,
    occupation: null,
    fit: null,
    placeId: catalogue.places.find(({ name }) => name === catalogue.region)?.id ?? null,
    place: catalogue.region,
    kind: rangeLabel,
    statistic: end,
    value: printedAmount(range[end], pay.settings.unit),
    unit: UNIT_WORDS[pay.settings.unit],
    adjusted: "no",
    published: role.pay[end],
    flag: "",
    source: rangeSource,
    period: sources.find(({ id }) => id === rangeSource)?.period ?? null,
  }));
}

/**
 * Pay of roles as data, one row a role and statistic: the amounts as they are printed on the page, and those
 * a year as they were published. The mean is among them where it is shown.
 */
export function rolesTable(input: RolesTableInput): ExportTable {
  const { roles, pay, catalogue, format, title, address, sources, notes, details = [], own } = input;
  const { currency, site } = catalogue;
  const occupations = (role: RoleSummary): readonly Official[] => [
    role.official,
    ...(details.find(({ slug }) => slug === role.slug)?.occupation.alternatives ?? []),
  ];
  const reasons = roles.flatMap((role) =>
    occupations(role).flatMap(
      ({ soc, title: occupation }) =>
        missingSentence(pay.official(soc, role.slug), pay.place, occupation, format) || [],
    ),
  );
  return {
    title,
    address,
    dataset: site.name,
    settings: settingsOf({ roles, pay, catalogue, format, own }),
    columns: [
      { key: "role", label: "role", unit: "" },
      { key: "slug", label: "slug", unit: "" },
      { key: "soc", label: "official code", unit: "" },
      { key: "occupation", label: "official occupation", unit: "" },
      { key: "fit", label: "fit", unit: "" },
      { key: "placeId", label: "place id", unit: "" },
      { key: "place", label: "place", unit: "" },
      { key: "kind", label: "kind of figure", unit: "" },
      { key: "statistic", label: "statistic", unit: "" },
      { key: "value", label: "value", unit: `${currency} ${UNIT_WORDS[pay.settings.unit]}` },
      { key: "unit", label: "unit", unit: "" },
      { key: "adjusted", label: "adjusted for living cost", unit: "" },
      { key: "published", label: "published value", unit: `${currency} ${UNIT_WORDS.year}` },
      { key: "flag", label: "flag", unit: "" },
      { key: "source", label: "source", unit: "" },
      { key: "period", label: "period", unit: "" },
    ],
    rows: roles.flatMap((role) => [
      ...occupations(role).flatMap((official) => officialRows(role, official, input)),
      ...rangeRows(role, input),
    ]),
    notes: [...new Set([...notes, ...reasons])],
    sources,
  };
}
