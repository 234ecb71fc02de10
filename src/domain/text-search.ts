import MiniSearch, { type Query, type SearchResult } from "minisearch";
import type { RoleSummary, SkillEntry } from "#data/catalogue.ts";
import { wordsOf } from "./words.ts";

export interface TextSearch {
  /** Slugs of the roles that fit, or null for a text with no letter or digit in it. */
  find(text: string): ReadonlySet<string> | null;
  /** The alternative title or skill that best explains why `slug` was found, or null when its name does. */
  reason(text: string, slug: string): string | null;
}

/** Titles, skills and their other spellings are joined by this, which is no part of any word. */
const JOIN = " ; ";

interface Document {
  id: string;
  name: string;
  titles: string;
  purpose: string;
  skills: string;
}

/** Shorter words are taken as they stand: one slip in them makes another word. */
const FUZZY_FROM = 4;

/** `word` with each two neighbouring letters swapped: the commonest slip, which counts as two edits. */
function swapped(word: string): string[] {
  if (word.length < FUZZY_FROM) return [];
  return Array.from(
    { length: word.length - 1 },
    (_, i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2),
  );
}

/** All words of the text, each as it stands or swapped. */
function queryFor(text: string): Query {
  return {
    combineWith: "AND",
    queries: wordsOf(text).map((word) => ({
      combineWith: "OR",
      queries: [word, { queries: swapped(word), fuzzy: false }],
    })),
  };
}

/** The first of those with the highest score; none when every score is 0. */
function best<T>(candidates: readonly T[], score: (candidate: T) => number): T | undefined {
  const top = Math.max(0, ...candidates.map(score));
  return top === 0 ? undefined : candidates.find((candidate) => score(candidate) === top);
}

/** Of each skill by its id: its name and its other spellings. */
type Phrases = ReadonlyMap<string, readonly string[]>;

function phrasesOf(skills: readonly SkillEntry[]): Phrases {
  return new Map(skills.map((skill) => [skill.id, [skill.name, ...skill.aliases]]));
}

function emptyIndex(): MiniSearch<Document> {
  return new MiniSearch<Document>({
    fields: ["name", "titles", "purpose", "skills"],
    tokenize: wordsOf,
    searchOptions: {
      // One letter is a name, such as R, or no word yet.
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length >= FUZZY_FROM ? 0.2 : false),
    },
  });
}

/** What the skills that `role` lists are called, those of one skill together. */
function skillPhrases(role: RoleSummary, phrases: Phrases) {
  return [...role.essential, ...role.also]
    .map((id) => phrases.get(id))
    .filter((names) => names !== undefined);
}

function documentOf(role: RoleSummary, phrases: Phrases): Document {
  return {
    id: role.slug,
    name: `${role.name} ${role.shortName} ${role.code}`,
    titles: role.titles.join(JOIN),
    purpose: [role.purpose, role.claim].join(" "),
    skills: skillPhrases(role, phrases).flat().join(JOIN),
  };
}

/** The title or skill of `role` that holds most of the found words; null when its name does. */
function explanation(role: RoleSummary, { match, terms }: SearchResult, phrases: Phrases): string | null {
  if (Object.values(match).flat().includes("name")) return null;
  const found = new Set(terms);
  // More of the found words first, then a phrase that is little else.
  const explains = (phrase: string) => {
    const words = wordsOf(phrase);
    const known = words.filter((word) => found.has(word)).length;
    return known === 0 ? 0 : known + known / words.length;
  };
  const skill = best(skillPhrases(role, phrases), (names) => Math.max(...names.map(explains)));
  return best(role.titles, explains) ?? skill?.[0] ?? null;
}

function searchIn(index: MiniSearch<Document>, roles: readonly RoleSummary[], phrases: Phrases): TextSearch {
  const bySlug = new Map(roles.map((role) => [role.slug, role]));
  // Of the latest text alone, because each hit is asked for its reason.
  let latest: { text: string; hits: ReadonlyMap<string, SearchResult> } | null = null;
  const hitsFor = (text: string) => {
    if (latest?.text !== text) {
      latest = { text, hits: new Map(index.search(queryFor(text)).map((hit) => [String(hit.id), hit])) };
    }
    return latest.hits;
  };
  return {
    find: (text) => (/[\p{L}\p{N}]/u.test(text) ? new Set(hitsFor(text).keys()) : null),
    reason: (text, slug) => {
      const hit = hitsFor(text).get(slug);
      const role = bySlug.get(slug);
      return hit && role ? explanation(role, hit, phrases) : null;
    },
  };
}

/**
 * A typo-tolerant index over names, alternative titles, purposes, tools and skills.
 * All words of the text must be found in a role, each by prefix or with about one slip in five letters.
 */
export function createTextSearch(roles: readonly RoleSummary[], skills: readonly SkillEntry[]): TextSearch {
  const phrases = phrasesOf(skills);
  const index = emptyIndex();
  index.addAll(roles.map((role) => documentOf(role, phrases)));
  return searchIn(index, roles, phrases);
}

/** Roles that are indexed at a time: a few milliseconds' work. */
const CHUNK = 50;

/** The same, made a few roles at a time, so that a page with thousands of them answers meanwhile. */
export async function prepareTextSearch(
  roles: readonly RoleSummary[],
  skills: readonly SkillEntry[],
): Promise<TextSearch> {
  if (roles.length <= CHUNK) return createTextSearch(roles, skills);
  const phrases = phrasesOf(skills);
  const index = emptyIndex();
  await index.addAllAsync(
    roles.map((role) => documentOf(role, phrases)),
    { chunkSize: CHUNK },
  );
  return searchIn(index, roles, phrases);
}
