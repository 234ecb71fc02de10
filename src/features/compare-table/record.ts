import type { Source } from "#data/schema.ts";
import type { CompareView } from "#domain/choices.ts";
import { groupMatrix, sharedCodes, skillMatrix } from "#domain/compare.ts";
import { livingCostWords } from "#domain/living-cost-words.ts";
import { rounds } from "#domain/outlook.ts";
import { outlookNote, ROUNDS_DIFFER } from "#domain/outlook-words.ts";
import { printedAmount, UNIT_WORDS } from "#domain/pay-units.ts";
import type { PayView } from "#domain/pay-view.ts";
import { someNames } from "#domain/some-names.ts";
import type { CatalogueView } from "#store/use-catalogue.tsx";
import type { Compared } from "./compared.ts";
import { type PayCell, payRows } from "./pay-rows.ts";
import { USAGE_WORDS } from "./usage-words.ts";

/** One line of a comparison: what it is, and a value for each role. */
export interface RecordRow {
  section: string;
  item: string;
  /** Empty where the value is a text. */
  unit: string;
  /** Id of the source; empty for what differs by role and is named in the value. */
  source: string;
  /** One a role, in order; null where the dataset has none. */
  values: readonly (string | number | null)[];
}

/** Everything a comparison shows, in the order in which it shows it; every export is made from this. */
export interface ComparisonRecord {
  title: string;
  address: string;
  dataset: string;
  settings: {
    place: string;
    currency: string;
    period: string;
    unit: string;
    /** How amounts were adjusted for living cost, in words. */
    livingCost: string;
    differencesOnly: boolean;
    alsoAskedFor: boolean;
  };
  roles: readonly { slug: string; name: string; officialCode: string; officialTitle: string; fit: string }[];
  notes: readonly string[];
  rows: readonly RecordRow[];
  sources: readonly Source[];
}

/** Each source once, in order of appearance. */
export function sourcesOf(compared: readonly Compared[]): Source[] {
  return [
    ...new Map(
      compared.flatMap(({ detail }) => detail.sources).map((source) => [source.id, source]),
    ).values(),
  ];
}

/** Lists of unequal length as rows: the first line of each role, the second, and so on; null past the end. */
function lineRows(
  section: string,
  item: string,
  compared: readonly Compared[],
  lines: (entry: Compared) => readonly string[],
): RecordRow[] {
  const length = Math.max(...compared.map((entry) => lines(entry).length));
  return Array.from({ length }, (_, index) => ({
    section,
    item: `${item} ${index + 1}`,
    unit: "",
    source: "",
    values: compared.map((entry) => lines(entry)[index] ?? null),
  }));
}

/**
 * What has to be said wherever official figures stand: which of the compared roles have the same ones because
 * they share a code, and which share theirs with a role outside the comparison.
 */
export function officialNotes(
  compared: readonly Compared[],
  { format, role }: Pick<CatalogueView, "format" | "role">,
): string[] {
  const groups = sharedCodes(compared.map((entry) => entry.role));
  const grouped = new Set(groups.flatMap(({ slugs }) => slugs));
  const names = (slugs: readonly string[], count = slugs.length) =>
    someNames(
      slugs.map((slug) => role(slug).name),
      format,
      count,
    );
  return [
    ...groups.map(
      ({ soc, slugs }) =>
        `${names(slugs)} stand on the same official code, ${soc}: their official figures are the same and cannot tell them apart.`,
    ),
    ...compared
      .filter(({ role: { slug }, detail }) => !grouped.has(slug) && detail.occupation.sharedCount > 0)
      .map(
        ({ role: { name, official }, detail }) =>
          `The official figures of ${name} are those of ${official.title}, ${official.soc}, which also stand for ${names(detail.occupation.sharedWith, detail.occupation.sharedCount)}.`,
      ),
  ];
}

/**
 * The comparison as data.
 * @param address the absolute address of the page.
 * @param notes what the page says beside the figures of pay.
 */
export function comparisonRecord({
  compared,
  view,
  catalogue,
  pay,
  title,
  address,
  notes,
}: {
  compared: readonly Compared[];
  view: CompareView;
  catalogue: CatalogueView;
  pay: PayView;
  title: string;
  address: string;
  notes: readonly string[];
}): ComparisonRecord {
  const { site, skills, currency } = catalogue.catalogue;
  const unit = `${currency} ${UNIT_WORDS[pay.settings.unit]}`;
  const roles = compared.map(({ role }) => role);
  const skillSources = [
    ...new Set(
      compared.flatMap(({ detail }) => [detail.essentialSource.id, detail.alsoSource?.id ?? []].flat()),
    ),
  ].join(" ");
  const matrix = groupMatrix(skillMatrix(roles, skills), view);
  const outlook = rounds(compared.map(({ detail }) => detail));
  return {
    title,
    address,
    dataset: site.name,
    settings: {
      place: pay.place.name,
      currency,
      period: pay.source.period,
      unit,
      livingCost: livingCostWords(pay.place, pay.settings),
      differencesOnly: view.differences,
      alsoAskedFor: view.also,
    },
    roles: roles.map(({ slug, name, official: { soc, title: officialTitle, fit } }) => ({
      slug,
      name,
      officialCode: soc,
      officialTitle,
      fit,
    })),
    notes: [
      ...notes,
      ...outlook.map((round) => `Outlook: ${outlookNote(round, catalogue.format)}`),
      ...(outlook.length > 1 ? [`Outlook: ${ROUNDS_DIFFER}`] : []),
    ],
    rows: [
      ...payRows(compared, pay, site.rangeLabel).flatMap((row) => {
        const record = (item: string, value: (cell: PayCell) => number | null): RecordRow => ({
          section: "Pay",
          item,
          unit,
          source: row.official ? pay.source.id : site.rangeSource,
          values: row.cells.map((cell) => {
            const amount = value(cell);
            return amount === null ? cell.missing : printedAmount(amount, pay.settings.unit);
          }),
        });
        const shown = record(row.label, (cell) => cell.value);
        if (!row.official || !pay.adjusted) return [shown];
        return [shown, record(`${row.label}, as published`, (cell) => cell.published)];
      }),
      ...[...matrix.all, ...matrix.some, ...matrix.one].map((row) => ({
        section: "Skills",
        item: row.name,
        unit: "",
        source: skillSources,
        values: row.usage.map((usage) => USAGE_WORDS[usage]),
      })),
      {
        section: "Day to day",
        item: "Source",
        unit: "",
        source: "",
        values: compared.map(({ detail }) => detail.dayToDay.source.id),
      },
      ...lineRows("Day to day", "Task", compared, ({ detail }) => detail.dayToDay.tasks),
      ...lineRows("Also advertised as", "Title", compared, ({ detail }) =>
        detail.titles.map((entry) => `${entry.title} (${entry.code}, ${entry.source})`),
      ),
      ...outlook.flatMap(({ period, source, rows }) =>
        rows.map((row) => ({
          section: `Outlook ${period}`,
          item: row.label,
          unit: row.unit,
          source: source.id,
          values: row.values,
        })),
      ),
      {
        section: "Code",
        item: "Program",
        unit: "",
        source: "",
        values: compared.map(({ program }) => program?.text ?? null),
      },
    ],
    sources: sourcesOf(compared),
  };
}
