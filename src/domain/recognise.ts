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
const SIGNS = /[#+]+/;

/** What may stand between the words of one spelling, on one line or over its end: `Node.js`, `W&B`, `Apache\nSpark`. */
const JOINT = /^(?:\.|[^\S\n]*[/&_-]?\n?[^\S\n]*)$/;
const LONGEST_JOINT = 12;

/** What is only ASCII needs no normalising, and most texts are. */
const ASCII = /^\p{ASCII}*$/u;
/** And what is longer is no word of a name. */
const LONGEST_WORD = 200;

/**
 * A word as it is compared: whatever its case, and however its accents are encoded. Greek capitals stand without
 * accents, the ß is SS and the Turkish dotless ı is I there, so all are taken as small letters of their capitals.
 */
function folded(word: string): string {
  if (ASCII.test(word) || word.length > LONGEST_WORD) return word.toLowerCase();
  const parted = word.normalize("NFD");
  const plain = /\p{Script=Greek}/u.test(word) ? parted.replaceAll("\u0301", "") : parted;
  return plain.toUpperCase().toLowerCase().normalize("NFC").replaceAll("i\u0307", "i");
}

/** What stands between two words, with plain apostrophes and hyphens and no blanks. */
const bare = (joint: string) =>
  joint
    .replace(/\s/g, "")
    .replace(/[‘’]/g, "'")
    .replace(/[\u2010\u2011]/g, "-");

/** What stands before a full stop that begins a spelling and ends nothing, or in front of it. */
const APART = /^[\s([{,;/|&+"'“‘•]?$/;

interface Spelling {
  skill: string;
  /** Its words, folded. */
  words: readonly string[];
  /** What stands between them, bare: a text may join them just so, too. */
  joints: readonly string[];
  /** As it is written, less the full stop with which it begins. */
  written: string;
  /** Whether it has to stand there letter for letter. */
  exact: boolean;
  /** Whether it begins with a full stop, as `.NET` does. */
  dotted: boolean;
}

interface Word {
  folded: string;
  start: number;
  end: number;
}

function spellingsOf({ id, name, aliases, exactCase }: SkillEntry): Spelling[] {
  return [name, ...aliases].map((spelling) => {
    const words = [...spelling.matchAll(WORD)].map(({ 0: text, index }) => ({ text, index }));
    const ends = words.map(({ text, index }) => index + text.length);
    return {
      skill: id,
      words: words.map(({ text }) => folded(text)),
      joints: words.slice(1).map(({ index }, i) => bare(spelling.slice(ends[i], index))),
      written: spelling.slice(words[0]?.index ?? 0, ends.at(-1) ?? 0).normalize("NFC"),
      // One letter is a skill only as a capital: C and R, not the c of a list.
      exact: /^\p{L}$/u.test(spelling.normalize("NFC")) || (exactCase?.includes(spelling) ?? false),
      dotted: spelling.startsWith("."),
    };
  });
}

/** Whether two words of a spelling may be joined so in a text. @param own how the spelling joins them, bare. */
function joins(between: string, own: string | undefined): boolean {
  if (between.length > LONGEST_JOINT) return false;
  return JOINT.test(between) || (bare(between) === own && !/\n\s*\n/.test(between));
}

/** Where `spelling` stands in `text` from its first word, the one at index `at`, on; null when it does not. */
function standsAt(
  text: string,
  words: readonly Word[],
  at: number,
  first: Word,
  spelling: Spelling,
): Mention | null {
  const { start } = first;
  let { end } = first;
  for (let i = 1; i < spelling.words.length; i += 1) {
    const word = words[at + i];
    if (!word || word.folded !== spelling.words[i]) return null;
    if (!joins(text.slice(end, word.start), spelling.joints[i - 1])) return null;
    end = word.end;
  }
  if (spelling.dotted && text.charAt(start - 1) !== ".") return null;
  // At a word, as in ASP.NET, it has to be in capitals: example.net is an address.
  const exact = spelling.exact || (spelling.dotted && !APART.test(text.charAt(start - 2)));
  if (exact && text.slice(start, end).normalize("NFC") !== spelling.written) return null;
  if (end - start === 1 && !meansSkill(text, start)) return null;
  return { skill: spelling.skill, start: spelling.dotted ? start - 1 : start, end };
}

/** Texts are read in stretches of about so many characters, so that a page can draw in between. */
const STRETCH = 32_768;

/**
 * Finds skills in a text by their names and other spellings, whole words only, the longest spelling first; mentions
 * never overlap. Words are letters and digits of any script. Spellings that are ordinary words too are found only
 * when written just so.
 * @param skills those to find.
 * @returns a reader of a text: a generator that hands over the mentions of one stretch after the other. Where one
 * stretch ends and the next begins makes no difference to what is found.
 */
export function createRecogniser(skills: readonly SkillEntry[]) {
  const spellings = skills.flatMap(spellingsOf).sort((a, b) => b.words.length - a.words.length);
  const longest = Math.max(1, ...spellings.map(({ words }) => words.length));
  const byFirst = new Map<string | undefined, Spelling[]>();
  for (const spelling of spellings) {
    const first = spelling.words[0];
    const others = byFirst.get(first);
    if (others) others.push(spelling);
    else byFirst.set(first, [spelling]);
  }
  const known = new Set(spellings.flatMap(({ words }) => words));

  const wordAt = (text: string, start: number): Word => {
    // The sign of `SQL+Python` is no part of a name. One letter keeps it: a C+ is not C.
    const letters = text.replace(SIGNS, "");
    const kept = letters.length === text.length || known.has(folded(text)) || letters.length === 1;
    const word = kept ? text : letters;
    return { folded: folded(word), start, end: start + word.length };
  };

  /** What the first `count` of `words` begin, and the words that this leaves. */
  const read = (text: string, words: readonly Word[], count: number): [found: Mention[], rest: Word[]] => {
    const found: Mention[] = [];
    let at = 0;
    for (let first = words[at]; first && at < count; first = words[at]) {
      let taken = 1;
      for (const spelling of byFirst.get(first.folded) ?? []) {
        const mention = standsAt(text, words, at, first, spelling);
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
      const [found, rest] = read(text, words, words.length - longest);
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
