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

/** What a file says of a source: title, publisher, period, whom the figures are about, the wording asked for. */
export function sourceWords({
  title,
  publisher,
  period,
  population,
  attribution,
}: Pick<Source, "publisher" | "title" | "period" | "population" | "attribution">): string {
  return sentences([
    title,
    `Publisher: ${publisher}`,
    `Period: ${period}`,
    population,
    attribution === title ? "" : attribution,
  ]);
}
