import type { RoleSummary } from "#data/catalogue.ts";
import { wordsOf } from "./words.ts";

type Named = Pick<RoleSummary, "name" | "shortName" | "code">;

/**
 * Finds roles by name: those in whose name or code every word of a text begins a word, in their order. Case and
 * accents do not matter. All roles for a text without a letter or digit.
 */
export function roleFinder<R extends Named>(roles: readonly R[]): (text: string) => readonly R[] {
  let named: { role: R; words: readonly string[] }[] | null = null;
  return (text) => {
    const asked = wordsOf(text);
    if (asked.length === 0) return roles;
    named ??= roles.map((role) => ({ role, words: wordsOf(`${role.name} ${role.shortName} ${role.code}`) }));
    return named
      .filter(({ words }) => asked.every((word) => words.some((other) => other.startsWith(word))))
      .map(({ role }) => role);
  };
}
