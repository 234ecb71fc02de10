import { plural } from "#domain/format.ts";
import type { Known } from "#domain/known.ts";

/** How many skills are picked, and how many of them the reader is comfortable with: `9 skills, 4 of them comfortable`. */
export function pickedWords(known: Known): string {
  const comfortable = [...known.values()].filter((level) => level === "comfortable").length;
  const skills = plural(known.size, "skill");
  if (known.size === 1) return `${skills}, ${comfortable === 1 ? "comfortable" : "used"}`;
  if (comfortable === 0) return `${skills}, none of them comfortable`;
  return `${skills}, ${comfortable === known.size ? "all" : comfortable} of them comfortable`;
}
