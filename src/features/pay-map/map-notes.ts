import { citedUnit } from "#domain/citation.ts";
import { START_SHARE } from "#domain/living-cost.ts";
import type { MapMeasure } from "#domain/map-measure.ts";
import type { MapView } from "./map-view.ts";
import { isPay } from "./measure-words.ts";

/** Whether a figure of the measure is on the page: one role shows all of them, a difference one. */
function onPage({ difference, measure }: MapView, asked: (measure: MapMeasure) => boolean): boolean {
  return !difference || asked(measure);
}

function adjustedNote({ pay, share, catalogue }: MapView): string {
  const nation = catalogue.places[0]?.name ?? "the nation";
  const start =
    pay.settings.local === null ? `, which no source says: ${START_SHARE}% is where it starts` : "";
  return `Adjusted median: the median with ${share}% of it, the share spent locally${start}, divided by the state’s price parity (100 is the ${nation}), and the rest as it is. Median, 10th and 90th percentile are shown as published, never adjusted.`;
}

/** How an hour of life is counted, once for roles with the same week. */
function lifeNotes({ pay, roles, format }: MapView): string[] {
  if (pay.settings.unit !== "life") return [];
  return roles.map(({ shortName, slug }) => `${shortName}: ${citedUnit("life", pay.week(slug), format)}.`);
}

/** What the sign of a difference means; empty for one role. */
export function signNote({ roles: [first, second] }: Pick<MapView, "roles">): string {
  if (!first || !second) return "";
  return `Above zero, ${first.shortName} has more; below zero, ${second.shortName}.`;
}

/** What has to be said beside the figures: how to read the measures, and what this project derived. */
export function mapNotes(view: MapView): string[] {
  const { roles, rows } = view;
  const notes: string[] = [];
  if (onPage(view, (measure) => measure === "adjusted")) notes.push(adjustedNote(view));
  else if (isPay(view.measure)) notes.push("Shown as published, never adjusted by living cost.");
  if (onPage(view, (measure) => measure === "quotient")) {
    notes.push(
      "Location quotient: the occupation’s share of all jobs in the state, compared with its share in the nation. 1 is the national share of jobs.",
    );
    const derived = roles.filter((_, i) => rows.some(({ sides }) => sides[i]?.figures.quotient.derived));
    for (const { title, soc } of new Map(derived.map(({ official }) => [official.soc, official])).values()) {
      notes.push(
        `The location quotients of ${title} (${soc}) are derived by this project from published jobs; the publisher gives none.`,
      );
    }
  }
  if (onPage(view, isPay)) notes.push(...lifeNotes(view));
  return notes;
}
