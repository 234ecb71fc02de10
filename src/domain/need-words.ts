import type { Need } from "#data/learning.ts";
import type { Site } from "#data/schema.ts";
import { capital } from "./format.ts";

/**
 * Why a role needs a skill, in a sentence: what its source says, word for word where it matters.
 * @param list puts names into words, as `Format.list`.
 */
export function evidenceWords(
  need: Need,
  list: (items: string[]) => string,
  { source, register }: Pick<Site["words"], "source" | "register">,
): string {
  if (need.kind === "essential") return need.note ?? `Named by ${source}.`;
  const named = list(need.technologies.map((technology) => `“${technology}”`));
  return `${capital(register.name)} marks ${named} ${register.mark} for ${need.onet}, ${need.title}.`;
}

/**
 * What has to be said beside “named by the article”: `; Python stands in every role’s list`.
 * @returns empty where no skill does, or where it is not among `skills`.
 */
export function everywhereWords(
  { everywhere }: Pick<Site, "everywhere">,
  skillName: (skill: string) => string,
  skills: readonly string[],
): string {
  if (everywhere === null || !skills.includes(everywhere)) return "";
  return `; ${skillName(everywhere)} stands in every role’s list`;
}
