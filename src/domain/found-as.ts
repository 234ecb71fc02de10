import type { Mention } from "./recognise.ts";

/** So many spellings of a skill are named, and so many mentions looked at for them. */
const NAMED = 3;
const LOOKED_AT = 100;

const plain = (text: string) => text.normalize("NFC").toLowerCase();

/**
 * How a text spells each skill where it does not use its name: by the id of the skill, each spelling once as it first
 * stands there, three at the most. Skills that are called by their name alone are left out.
 */
export function foundAs(
  text: string,
  mentions: readonly Mention[],
  nameOf: (skill: string) => string,
): Map<string, string[]> {
  const looked = new Map<string, number>();
  const found = new Map<string, string[]>();
  for (const { skill, start, end } of mentions) {
    const count = looked.get(skill) ?? 0;
    if (count === LOOKED_AT) continue;
    looked.set(skill, count + 1);
    const spelling = text.slice(start, end).replace(/\s+/g, " ");
    const known = found.get(skill) ?? [];
    const again = [nameOf(skill), ...known].some((other) => plain(other) === plain(spelling));
    if (again || known.length === NAMED) continue;
    found.set(skill, [...known, spelling]);
  }
  return found;
}
