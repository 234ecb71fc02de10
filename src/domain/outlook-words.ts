import type { Outlook } from "#data/catalogue.ts";
import type { Format } from "./format.ts";
import { jobs, type OutlookRound, signedCount } from "./outlook.ts";

type Words = Pick<Format, "change" | "count" | "list">;

/** Why two rounds stand side by side and are not subtracted from each other. */
export const ROUNDS_DIFFER =
  "The rounds start from different years and were made by different methods: each is to be read alone, not compared with the other figure by figure.";

const CENTURY = 100;

/** The two years of `2024–34` or `2024–2034`; null for a period that is not written so. */
export function periodYears(period: string): { from: number; to: number } | null {
  const [, start, end] = /^(\d{4})–(\d{2}|\d{4})$/.exec(period) ?? [];
  if (!start || !end) return null;
  const from = Number(start);
  if (end.length > 2) return { from, to: Number(end) };
  const to = from - (from % CENTURY) + Number(end);
  return { from, to: to < from ? to + CENTURY : to };
}

/** What a round's growth is to be held against. */
function totalWords({ total }: Pick<Outlook, "total">, { change }: Pick<Format, "change">): string {
  return total
    ? `All occupations together: ${change(total.changePct)}.`
    : "The round’s figure for all occupations together is not in this dataset.";
}

/** What stands beside a round in a comparison: period, what is projected, and what to hold it against. */
export function outlookNote(
  { period, total }: Pick<OutlookRound, "period" | "total">,
  format: Pick<Format, "change">,
): string {
  return `${period}, of the official occupations. ${totalWords({ total }, format)}`;
}

function growth(percent: number, { change }: Pick<Format, "change">): string {
  if (percent === 0) return "keep their number";
  return `${percent > 0 ? "grow" : "shrink"} by ${change(Math.abs(percent)).replace("+", "")}`;
}

/**
 * A round in sentences: the growth, the openings, and what all occupations together do; for figures of a
 * group, that they are the group's, with the occupation's own part of the change where it was published.
 * @param title the official occupation.
 */
export function outlookSentences(
  { period, figures, total }: Pick<Outlook, "period" | "figures" | "total">,
  title: string,
  format: Words,
): string[] {
  if (!figures) return [`This dataset holds no figures of ${title} in the round ${period}.`];
  const years = periodYears(period);
  const when = years ? `from ${years.from} to ${years.to}` : `over ${period}`;
  const { group, title: described, changePct, annualOpeningsThousands } = figures;
  const who = group ? `the group “${described}”` : title;
  const openings = format.count(jobs(annualOpeningsThousands));
  return [
    `Jobs in ${who} are projected to ${growth(changePct, format)} ${when}, with ${openings} openings a year.`,
    totalWords({ total }, format),
    ...(group
      ? [`These figures describe a group of occupations (${format.list(group)}), not ${title} alone.`]
      : []),
    ...(group && figures.ownChangeThousands !== null
      ? [
          `The group’s change is ${signedCount(jobs(figures.changeThousands), format)} jobs, of which ${signedCount(jobs(figures.ownChangeThousands), format)} in ${title}.`,
        ]
      : []),
  ];
}
