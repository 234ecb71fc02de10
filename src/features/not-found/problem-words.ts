import { type ListProblem, MAX_COMPARED, MIN_COMPARED } from "#domain/compare-list.ts";
import { countWord } from "#domain/format.ts";

const SHOWN_LENGTH = 60;

function quoted(value: string): string {
  return `“${value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value}”`;
}

/** What was wrong with one entry of a comparison's address. */
export function problemWords(problem: ListProblem, nameOf: (slug: string) => string): string {
  switch (problem.kind) {
    case "unknown":
      return `${quoted(problem.value)} is no role in this dataset.`;
    case "repeated":
      return `${nameOf(problem.value)} stands there more than once and counts once.`;
    case "too-many":
      return `${nameOf(problem.value)} did not fit: a comparison holds ${countWord(MAX_COMPARED)} roles.`;
    case "too-few":
      return `A comparison needs at least ${countWord(MIN_COMPARED)} different roles.`;
  }
}

/** An address as it may be shown: not endless. */
export function shownAddress(address: string): string {
  return quoted(address);
}
