import type { Need } from "#data/learning.ts";

/** Why a role needs a skill, in a sentence: what its source says, word for word where it matters. */
export function needWords(need: Need, list: (items: string[]) => string): string {
  if (need.kind === "essential") return need.note ?? "Named by the article.";
  const named = list(need.technologies.map((technology) => `“${technology}”`));
  return `O*NET marks ${named} In Demand for ${need.onet}, ${need.title}.`;
}
