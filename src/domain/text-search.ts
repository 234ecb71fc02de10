import MiniSearch from "minisearch";
import type { RoleSummary, SkillEntry } from "#data/catalogue.ts";

export interface TextSearch {
  /** Slugs of the roles that fit, or null for a text with no letter or digit in it. */
  find(text: string): ReadonlySet<string> | null;
  /** The alternative title or skill that best explains why `slug` was found, or null when its name does. */
  reason(text: string, slug: string): string | null;
}

/** Titles, skills and their other spellings are joined by this, so that a hit can be traced to one of them. */
const JOIN = " ; ";

interface Document {
  id: string;
  name: string;
  titles: string;
  purpose: string;
  skills: string;
}

/**
 * A typo-tolerant index over names, alternative titles, purposes, tools and skills.
 * All words of the text must be found in a role, each by prefix or with about one slip in five letters.
 */
export function createTextSearch(roles: readonly RoleSummary[], skills: readonly SkillEntry[]): TextSearch {
  const skillText = new Map(skills.map((skill) => [skill.id, [skill.name, ...skill.aliases].join(" ")]));
  const skillName = new Map(skills.map((skill) => [skill.id, skill.name]));
  const index = new MiniSearch<Document>({
    fields: ["name", "titles", "purpose", "skills"],
    searchOptions: {
      boost: { name: 4, titles: 2, skills: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      combineWith: "AND",
    },
  });
  index.addAll(
    roles.map((role) => ({
      id: role.slug,
      name: `${role.name} ${role.shortName} ${role.code}`,
      titles: role.titles.join(JOIN),
      purpose: `${role.purpose} ${role.claim ?? ""}`,
      skills: [...role.essential, ...role.also].map((id) => skillText.get(id) ?? "").join(JOIN),
    })),
  );
  const bySlug = new Map(roles.map((role) => [role.slug, role]));
  return {
    find: (text) =>
      /[\p{L}\p{N}]/u.test(text) ? new Set(index.search(text).map((hit) => String(hit.id))) : null,
    reason: (text, slug) => {
      const hit = index.search(text).find((result) => result.id === slug);
      const role = bySlug.get(slug);
      if (!hit || !role) return null;
      const fields = new Set(Object.values(hit.match).flat());
      if (fields.has("name")) return null;
      const holds = (candidate: string) => hit.terms.some((term) => candidate.toLowerCase().includes(term));
      const title = role.titles.find(holds);
      if (title) return title;
      const skill = [...role.essential, ...role.also].find((id) => holds(skillText.get(id) ?? ""));
      return skill ? (skillName.get(skill) ?? null) : null;
    },
  };
}
