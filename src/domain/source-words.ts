import type { Source } from "#data/schema.ts";

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Parts as sentences, each with one full stop; empty ones are left out. */
export function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map(ended)
    .join(" ");
}

/** The title of a source, with its period where the title does not say it. */
export function datedTitle({ title, period }: Pick<Source, "title" | "period">): string {
  return title.includes(period) ? title : `${title}, ${period}`;
}

/** Whom a file has to name: publisher, title and period, whom the figures are about, and the wording asked for. */
export function sourceWords(
  source: Pick<Source, "publisher" | "title" | "period" | "population" | "attribution">,
): string {
  return sentences([`${source.publisher}: ${datedTitle(source)}`, source.population, source.attribution]);
}
