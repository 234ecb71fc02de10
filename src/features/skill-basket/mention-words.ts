import type { Format } from "#domain/format.ts";
import { plural } from "#domain/format.ts";

/** `1,204 mentions`; with `skills`, `23 skills in 1,204 mentions`. */
export function mentionWords(mentions: number, format: Format, skills?: number): string {
  const words = `${format.count(mentions)} ${mentions === 1 ? "mention" : "mentions"}`;
  return skills === undefined ? words : `${plural(skills, "skill")} in ${words}`;
}
