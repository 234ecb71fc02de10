import type { SkillEntry } from "#data/catalogue.ts";
import { wordsOf } from "./words.ts";

/** A skill that a text found, and by which of its other spellings; null when its name was enough. */
export interface SkillHit<T> {
  skill: T;
  alias: string | null;
}

/** How well a spelling fits what is typed: 0 is the whole of it, larger is worse, undefined is not at all. */
function closeness(spelling: string, asked: readonly string[]): number | undefined {
  const words = wordsOf(spelling);
  const typed = asked.join("");
  const joined = words.join("");
  if (joined === typed) return 0;
  if (joined.startsWith(typed)) return 1;
  return asked.every((word) => words.some((other) => other.startsWith(word))) ? 2 : undefined;
}

/**
 * The skills that `text` finds by their name or another spelling, as whole words or their beginnings, however they
 * are joined: `k8s`, `postgres`, `scikit learn`, `fast api`. The best fit first, else in the given order.
 * @returns all skills for a text without a word.
 */
export function findSkills<T extends Pick<SkillEntry, "name" | "aliases">>(
  skills: readonly T[],
  text: string,
): SkillHit<T>[] {
  const asked = wordsOf(text);
  if (asked.length === 0) return skills.map((skill) => ({ skill, alias: null }));
  const hits = skills.flatMap((skill): (SkillHit<T> & { fit: number })[] => {
    const byName = closeness(skill.name, asked);
    const byAlias = skill.aliases
      .flatMap((alias) => {
        const how = closeness(alias, asked);
        return how === undefined ? [] : [{ alias, fit: how }];
      })
      .sort((a, b) => a.fit - b.fit)
      .at(0);
    if (byName !== undefined && byName <= (byAlias?.fit ?? byName)) {
      return [{ skill, alias: null, fit: byName }];
    }
    return byAlias ? [{ skill, ...byAlias }] : [];
  });
  return hits.sort((a, b) => a.fit - b.fit).map(({ skill, alias }) => ({ skill, alias }));
}

/** Spellings are good examples up to so many letters. */
const SHORT = 9;
const EXAMPLES = 3;

/** Something to type, and the skill that it finds. */
export interface SearchExample {
  typed: string;
  name: string;
}

/**
 * What a reader may type to find a skill, as examples: short other spellings, each of a skill whose name does not
 * hold it, of the skills that most roles list; where there are none, names.
 * @param uses by how many roles a skill is listed.
 * @returns three at the most; none for no skills.
 */
export function searchExamples(
  skills: readonly Pick<SkillEntry, "id" | "name" | "aliases">[],
  uses: (skill: string) => number,
): SearchExample[] {
  const plain = (text: string) => wordsOf(text).join("");
  const used = skills
    .map((skill) => ({ skill, by: uses(skill.id) }))
    .sort((a, b) => b.by - a.by)
    .map(({ skill }) => skill);
  const others = used.flatMap(({ name, aliases }): SearchExample[] => {
    const typed = aliases.find(
      (alias) => alias.length > 1 && alias.length <= SHORT && !plain(name).includes(plain(alias)),
    );
    return typed === undefined ? [] : [{ typed, name }];
  });
  const names = used.map(({ name }) => ({ typed: name, name }));
  return (others.length > 0 ? others : names).slice(0, EXAMPLES);
}
