import type { Citation } from "#data/catalogue.ts";
import type { Format } from "./format.ts";
import { FULL_TIME, HOURS_A_YEAR, type PayUnit, UNIT_WORDS, type WeekHours } from "./pay-units.ts";
import { datedTitle, sentences } from "./source-words.ts";

/** A figure with all that a reader needs to find it again. */
export interface CitedFigure {
  occupation: string;
  soc: string;
  place: string;
  /** As in `PERCENTILE_NAMES`. */
  statistic: string;
  /** As it is shown. */
  amountText: string;
  /** `a year`, or what `citedUnit` says. */
  unitWords: string;
  source: Citation;
  /** The amount before it was converted or adjusted, `$160,000 a year`; left out where it is the one shown. */
  published?: string;
  /** How it was adjusted for living cost, as `livingCostWords` says it; left out where it was not. */
  adjusted?: { words: string; paritySource: Citation };
}

/** The words after an amount with how it was converted: `an hour at 2,080 hours a year`. */
export function citedUnit(unit: PayUnit, week: WeekHours, { count }: Pick<Format, "count">): string {
  const words = UNIT_WORDS[unit];
  switch (unit) {
    case "year":
      return words;
    case "month":
      return `${words}, a twelfth of a year’s`;
    case "hour":
      return `${words} at ${count(HOURS_A_YEAR)} hours a year`;
    case "life": {
      const onCall = week.onCall > 0 ? ` and ${count(week.onCall)} on call` : "";
      return `${words} at ${count(week.work)} hours a week worked${onCall}, ${HOURS_A_YEAR / FULL_TIME.work} weeks a year`;
    }
  }
}

/**
 * A figure with its citation, as one line of text: what, where, when, how much, who published it, and whether
 * and how it was converted or adjusted.
 */
export function citation(figure: CitedFigure, { date }: Pick<Format, "date">): string {
  const { occupation, soc, place, statistic, amountText, unitWords, source, published, adjusted } = figure;
  const reference = (cited: Citation) =>
    [
      sentences([`${cited.publisher}, ${datedTitle(cited)}`]),
      ...(cited.url === null ? [] : [cited.url]),
      `Retrieved ${date(cited.retrieved)}.`,
    ].join(" ");
  const amount = [
    `${statistic.toLowerCase()} of gross pay, ${amountText} ${unitWords}`,
    ...(adjusted ? [adjusted.words] : []),
    ...(published === undefined ? [] : [`published: ${published}`]),
  ].join("; ");
  return [
    sentences([`${occupation} (${soc}), ${place}, ${source.period}: ${amount}`]),
    reference(source),
    ...(adjusted ? [`Price parity: ${reference(adjusted.paritySource)}`] : []),
  ].join(" ");
}
