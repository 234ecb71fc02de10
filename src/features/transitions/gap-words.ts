import { plural } from "#domain/format.ts";
import type { Transition } from "#domain/transitions.ts";

/** What of the essential skills of where one goes is there, and what is to add, in counts. */
export function gapSentence(
  { carried, mine, add, maybe }: Transition,
  from: { name: string },
  to: { name: string; essential: readonly string[] },
): string {
  const start = `Of the ${plural(to.essential.length, "essential skill")} of ${to.name}, ${carried.length} ${carried.length === 1 ? "carries" : "carry"} over from ${from.name}`;
  const own = mine.length > 0 ? `, you bring ${mine.length}` : "";
  const gap = `${own ? "," : ""} and ${add.length} ${add.length === 1 ? "is" : "are"} to add`;
  if (maybe.length === 0) return `${start}${own}${gap}.`;
  const part =
    maybe.length === add.length ? (add.length === 1 ? "which" : "all of which") : `${maybe.length} of which`;
  return `${start}${own}${gap}, ${part} may come along.`;
}
