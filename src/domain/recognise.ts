import type { SkillEntry } from "#data/catalogue.ts";
import { meansSkill } from "./lone-letter.ts";

/** A skill named in a text, from character `start` to before character `end`. */
export interface Mention {
  skill: string;
  start: number;
  end: number;
}

/** A word as it stands in a text. The # of C# and the + of C++ are part of it. */
const WORD = /[\p{L}\p{N}\p{M}]+[#+]*/gu;
const SIGNS = /[#+]+$/;

/** What may stand between the words of one spelling, on one line or over its end: `Node.js`, `W&B`, `Apache\nSpark`. */
const JOINT = /^(?:\.|[^\S\n]*[/&_-]?\n?[^\S\n]*)$/;
const LONGEST_JOINT = 12;

/** What stands before a full stop that begins a spelling and ends nothing, or in front of it. */
const APART = /^[\s([{,;/|&+"'“‘•]?$/;

interface Spelling {
  skill: string;
  /** Its words in lower case. */
  words: readonly string[];
  /** As it is written, less the full stop with which it begins. */
  written: string;
  /** Whether it has to stand there letter for letter. */
  exact: boolean;
  /** Whether it begins with a full stop, as `.NET` does. */
  dotted: boolean;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

function spellingsOf({ id, name, aliases, exactCase = [] }: SkillEntry): Spelling[] {
  return [name, ...aliases].map((spelling) => ({
    skill: id,
    words: (spelling.match(WORD) ?? []).map((word) => word.toLowerCase()),
    written: spelling.replace(/^\./, ""),
    // One letter is a skill only as a capital: C and R, not the c of a list.
    exact: /^\p{L}$/u.test(spelling) || exactCase.includes(spelling),
    dotted: spelling.startsWith("."),
  }));
}

/** Where `spelling` stands in `text` from the word at index `at` on; null when it does not. */
function standsAt(text: string, words: readonly Word[], at: number, spelling: Spelling): Mention | null {
  const first = words[at];
  const last = words[at + spelling.words.length - 1];
  if (!first || !last) return null;
  for (let i = 1; i < spelling.words.length; i += 1) {
    const before = words[at + i - 1];
    const word = words[at + i];
    if (!before || !word || word.text.toLowerCase() !== spelling.words[i]) return null;
    if (word.start - before.end > LONGEST_JOINT || !JOINT.test(text.slice(before.end, word.start)))
      return null;
  }
  const { start } = first;
  const { end } = last;
  if (spelling.dotted && text.charAt(start - 1) !== ".") return null;
  // At a word, as in ASP.NET, it has to be in capitals: example.net is an address.
  const exact = spelling.exact || (spelling.dotted && !APART.test(text.charAt(start - 2)));
  if (exact && text.slice(start, end) !== spelling.written) return null;
  if (end - start === 1 && !meansSkill(text, start)) return null;
  return { skill: spelling.skill, start: spelling.dotted ? start - 1 : start, end };
}

/** Texts are read in stretches of about so many characters, so that a page can draw in between. */
const STRETCH = 32_768;

/**
 * Finds skills in a text by their names and other spellings, whole words only, the longest spelling first; mentions
 * never overlap. Spellings that are ordinary words too are found only when written just so.
 * @param skills those to find.
 * @returns a reader of a text: a generator that hands over the mentions of one stretch after the other. Where one
 * stretch ends and the next begins makes no difference to what is found.
 */
export function createRecogniser(skills: readonly SkillEntry[]) {
  const spellings = skills
    .flatMap(spellingsOf)
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  const longest = Math.max(1, ...spellings.map(({ words }) => words.length));
  const byFirst = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const first = spelling.words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), spelling]);
  }
  const signed = new Set(spellings.flatMap(({ words }) => words.filter((word) => SIGNS.test(word))));

  const wordAt = (text: string, start: number): Word => {
    // The sign of `SQL+Python` is no part of a name. One letter keeps it: a C+ is not C.
    const bare = text.replace(SIGNS, "");
    const kept = signed.has(text.toLowerCase()) || bare.length === 1 ? text : bare;
    return { text: kept, start, end: start + kept.length };
  };

  /** What the first `count` of `words` begin, and the words that this leaves. */
  const read = (text: string, words: readonly Word[], count: number): [found: Mention[], rest: Word[]] => {
    const found: Mention[] = [];
    let at = 0;
    while (at < count) {
      let taken = 1;
      for (const spelling of byFirst.get(words[at]?.text.toLowerCase() ?? "") ?? []) {
        const mention = standsAt(text, words, at, spelling);
        if (!mention) continue;
        found.push(mention);
        taken = spelling.words.length;
        break;
      }
      at += taken;
    }
    return [found, words.slice(at)];
  };

  return function* recognise(text: string): Generator<Mention[]> {
    let words: Word[] = [];
    let until = STRETCH;
    for (const match of text.matchAll(WORD)) {
      words.push(wordAt(match[0], match.index));
      if (match.index < until) continue;
      // The last words may be the beginning of a spelling: they wait for the next stretch.
      const [found, rest] = read(text, words, words.length - longest + 1);
      yield found;
      words = rest;
      until = match.index + STRETCH;
    }
    yield read(text, words, words.length)[0];
  };
}

/** How often each skill is mentioned, the most mentioned first, else in order of appearance. */
export function countMentions(mentions: readonly Mention[]): { skill: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { skill } of mentions) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  return [...counts].map(([skill, count]) => ({ skill, count })).sort((a, b) => b.count - a.count);
}
