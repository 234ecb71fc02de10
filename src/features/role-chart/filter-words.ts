import type { Format } from "#domain/format.ts";
import { type RoleFilter, required } from "#domain/role-filter.ts";

/** A stretch of a sentence; `mark` for the name of a chosen skill. */
export interface Phrase {
  text: string;
  mark?: boolean;
}

interface Words {
  format: Format;
  skillName: (id: string) => string;
}

const ONE = {
  use: "uses",
  need: "needs",
  work: "works without",
  not: "does not need",
  reach: "reaches",
  fit: "fits",
};
const MANY = {
  use: "use",
  need: "need",
  work: "work without",
  not: "do not need",
  reach: "reach",
  fit: "fit",
};

function listed(items: readonly string[], joiner: "and" | "or"): Phrase[] {
  return items.flatMap((item, index) => {
    const before = index === 0 ? "" : index === items.length - 1 ? ` ${joiner} ` : ", ";
    return [...(before ? [{ text: before }] : []), { text: item, mark: true }];
  });
}

function usesPhrase(filter: RoleFilter, verb: string, names: readonly string[]): Phrase[] {
  const needed = required(filter);
  const [first] = names;
  if (names.length === 1 && first) return [{ text: `${verb} ` }, { text: first, mark: true }];
  if (needed === names.length) {
    return [{ text: names.length === 2 ? `${verb} both ` : `${verb} ` }, ...listed(names, "and")];
  }
  return needed === 1
    ? [{ text: `${verb} ` }, ...listed(names, "or")]
    : [{ text: `${verb} at least ${needed} of ` }, ...listed(names, "and")];
}

/**
 * The filter as the rest of a sentence, e.g. `use Docker or SQL and reach $120,000`; empty without criteria.
 * While only essential skills count, roles `need` a skill: they may well use it without its being essential.
 * @param count how many roles the sentence is about: decides between `use` and `uses`.
 */
export function filterPhrases(filter: RoleFilter, count: number, { format, skillName }: Words): Phrase[] {
  const verb = count === 1 ? ONE : MANY;
  const essential = filter.scope === "essential";
  const clauses: Phrase[][] = [];
  const text = filter.text.trim();
  if (text) clauses.push([{ text: `${verb.fit} “${text}”` }]);
  if (filter.skills.length > 0)
    clauses.push(usesPhrase(filter, essential ? verb.need : verb.use, filter.skills.map(skillName)));
  if (filter.without.length > 0) {
    clauses.push([
      { text: `${essential ? verb.not : verb.work} ` },
      ...listed(filter.without.map(skillName), "or"),
    ]);
  }
  if (filter.floor !== null) clauses.push([{ text: `${verb.reach} ${format.money(filter.floor)}` }]);
  return clauses.flatMap((clause, index) => {
    if (index === 0) return clause;
    return [{ text: index === clauses.length - 1 ? " and " : ", " }, ...clause];
  });
}

/** The phrases as one plain text. */
export function phraseText(phrases: readonly Phrase[]): string {
  return phrases.map((phrase) => phrase.text).join("");
}
