import type { RoleSummary } from "#data/catalogue.ts";
import { citedUnit } from "#domain/citation.ts";
import { START_SHARE } from "#domain/living-cost.ts";
import { derivedIn } from "#domain/map-figures.ts";
import type { MapMeasure } from "#domain/map-measure.ts";
import type { MapView } from "./map-view.ts";
import { isPay } from "./measure-words.ts";

function adjustedNote({ pay, share, catalogue, words }: MapView): string {
  const nation = catalogue.places[0]?.name ?? "the nation";
  const start =
    pay.settings.local === null ? `, which no source says: ${START_SHARE}% is where it starts` : "";
  return `Adjusted median: the median with ${share}% of it, the share spent locally${start}, divided by the ${words.one}’s price parity (100 is ${nation}), and the rest as it is. Median, 10th and 90th percentile are shown as published, never adjusted.`;
}

/** How an hour of life is counted, once for roles with the same week. */
function lifeNotes({ pay, roles, format }: MapView): string[] {
  if (pay.settings.unit !== "life") return [];
  const weekOf = ({ slug }: RoleSummary) => citedUnit("life", pay.week(slug), format);
  return [...new Set(roles.map(weekOf))].map((week) => {
    const same = roles.filter((role) => weekOf(role) === week);
    return `${format.list(same.map(({ shortName }) => shortName))}: ${week}.`;
  });
}

function quotientNote({ words }: MapView): string {
  return `Location quotient: the occupation’s share of all jobs in the ${words.one}, compared with its share in the nation. 1 is the national share of jobs.`;
}

/** Which quotients this project derived, once for roles on the same code. */
function derivedNotes({ roles, rows }: MapView): string[] {
  const derived = roles.filter((_, i) => derivedIn(rows, i, "quotient"));
  const codes = new Map(derived.map(({ official }) => [official.soc, official.title]));
  return [...codes].map(
    ([soc, title]) =>
      `The location quotients of ${title} (${soc}) are derived by this project from published jobs; the publisher gives none.`,
  );
}

/** What the sign of a difference means; empty for one role. */
export function signNote({ roles: [first, second] }: Pick<MapView, "roles">): string {
  if (!first || !second) return "";
  return `Above zero, ${first.shortName} has more; below zero, ${second.shortName}.`;
}

/**
 * What has to be said beside figures: how to read them, and what this project derived.
 * @param measures those that are shown.
 */
export function mapNotes(view: MapView, measures: readonly MapMeasure[] = view.measures): string[] {
  const notes: string[] = [];
  if (measures.includes("adjusted")) notes.push(adjustedNote(view));
  else if (measures.some(isPay) && view.measures.includes("adjusted"))
    notes.push("Shown as published, never adjusted for living cost.");
  if (measures.includes("quotient")) notes.push(quotientNote(view), ...derivedNotes(view));
  if (measures.some(isPay)) notes.push(...lifeNotes(view));
  return notes;
}
