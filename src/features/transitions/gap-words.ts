import { countWord, plural } from "#domain/format.ts";
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

/**
 * How many of the skills to add the reader knows, where these are not counted as brought along.
 * @returns empty when it is none, and so wherever what the reader knows is counted.
 */
export function knownSentence(
  { add }: Pick<Transition, "add">,
  known: { has(skill: string): boolean },
): string {
  const count = add.filter((skill) => known.has(skill)).length;
  if (count === 0) return "";
  if (add.length === 1) return "You know it already.";
  return count === add.length
    ? `You know all of these ${count} already.`
    : `You know ${count} of these ${add.length} already.`;
}

/**
 * Why the skills carried along are carried: the roles' source names them for both, or every role has them.
 * @param everywhere the skill that every role has; null without one.
 * @param all what every role is, in the plural, how many there are, and what their source is called.
 */
export function carriedNote(
  carried: readonly string[],
  everywhere: { id: string; name: string } | null,
  all: { count: number; subject: string; source: string },
): string {
  if (carried.length === 0) return "No skill is essential in both.";
  const named = `Named by ${all.source} for both roles`;
  if (!everywhere || !carried.includes(everywhere.id)) return `${named}.`;
  const common = `${everywhere.name} is common to all ${countWord(all.count)} ${all.subject}, so it counts as carried.`;
  return carried.length === 1 ? common : `${named}; ${common}`;
}

/**
 * What has to be said of how the sources of both roles name a skill, each role before its own note; a note that
 * both have stands once.
 * @param there the note where one starts, `here` that where one goes; null without one.
 * @param isThere whether the role one starts from lists the skill at all: only then do the notes name their roles.
 */
export function namingNotes(
  [from, to]: readonly [from: string, to: string],
  { there, here, isThere }: { there: string | null; here: string | null; isThere: boolean },
): string[] {
  if (there !== null && there === here) return [`For each of the two: ${here}`];
  return [
    there === null ? [] : `${from}: ${there}`,
    here === null ? [] : isThere ? `${to}: ${here}` : here,
  ].flat();
}
