import type { SkillEntry } from "#data/catalogue.ts";

/** A skill named in a text, from character `start` to before character `end`. */
export interface Mention {
  skill: string;
  start: number;
  end: number;
}

/** A word as it stands in a text. The # of C# and the + of C++ are part of it. */
const WORD = /[\p{L}\p{N}]+[#+]*/gu;

/** What may stand between the words of one spelling: `Node.js`, `scikit learn`, `W&B`, `Apache\nSpark`. */
const JOINT = /^[\s./&_-]{0,3}$/;

/** Beside a letter that stands alone, these make it part of something else: `R&D`, `vitamin-C`, `C’s`. */
const CLINGS = /[&'’.-]/;

interface Spelling {
  skill: string;
  /** Its words in lower case. */
  words: readonly string[];
  /** What has to stand there letter for letter; null when case does not matter. */
  exact: string | null;
  /** Whether it begins with a full stop, as `.NET` does. */
  dotted: boolean;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

function spellingsOf({ id, name, aliases, exactCase = [] }: SkillEntry): Spelling[] {
  return [name, ...aliases].map((spelling) => {
    const words = wordsIn(spelling).map((word) => word.toLowerCase());
    // One letter is a skill only as a capital: C and R, not the c of a list.
    const isLetter = /^\p{L}$/u.test(spelling);
    return {
      skill: id,
      words,
      exact: isLetter || exactCase.includes(spelling) ? spelling.replace(/^\./, "") : null,
      dotted: spelling.startsWith("."),
    };
  });
}

/** Texts are read in stretches of about so many characters, so that a page can draw in between. */
const STRETCH = 32_768;

/**
 * Finds skills in a text by their names and other spellings, whole words only, the longest spelling first; mentions
 * never overlap. Spellings that are ordinary words too are found only when written just so.
 * @param skills those to find.
 * @returns a reader of a text: a generator that hands over the mentions of one stretch after the other.
 */
export function createRecogniser(skills: readonly SkillEntry[]) {
  const byFirst = new Map<string, Spelling[]>();
  for (const spelling of skills.flatMap(spellingsOf)) {
    const [first] = spelling.words;
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    byFirst.set(
      first,
      [...list, spelling].sort((a, b) => b.words.length - a.words.length),
    );
  }

  const stands = (text: string, words: readonly Word[], at: number, spelling: Spelling): Word | null => {
    const first = words[at];
    const last = words[at + spelling.words.length - 1];
    if (!first || !last) return null;
    for (let i = 1; i < spelling.words.length; i += 1) {
      const before = words[at + i - 1];
      const word = words[at + i];
      if (!before || !word || word.text.toLowerCase() !== spelling.words[i]) return null;
      if (!JOINT.test(text.slice(before.end, word.start))) return null;
    }
    const span = { text: text.slice(first.start, last.end), start: first.start, end: last.end };
    if (spelling.exact !== null && span.text !== spelling.exact) return null;
    const previous = text.charAt(span.start - 1);
    if (spelling.dotted && previous !== ".") return null;
    if (span.text.length === 1) {
      const next = text.charAt(span.end);
      // A full stop ends a sentence, unless a letter follows at once.
      const clings = next === "." ? /\p{L}/u.test(text.charAt(span.end + 1)) : CLINGS.test(next);
      if (clings || CLINGS.test(previous)) return null;
    }
    return spelling.dotted ? { ...span, start: span.start - 1 } : span;
  };

  return function* recognise(text: string): Generator<Mention[]> {
    let from = 0;
    while (from < text.length) {
      // A stretch ends between lines, or else between words, so that no spelling is torn.
      const rough = from + STRETCH;
      const line = text.indexOf("\n", rough);
      const gap = line < 0 || line - rough > STRETCH ? text.indexOf(" ", rough) : line;
      const torn = gap < 0 || gap - rough > STRETCH;
      const end = torn ? Math.min(rough + STRETCH, text.length) : gap;
      const words: Word[] = [];
      for (const match of text.slice(from, end).matchAll(WORD)) {
        const start = from + match.index;
        words.push({ text: match[0], start, end: start + match[0].length });
      }
      const found: Mention[] = [];
      for (let i = 0; i < words.length; i += 1) {
        for (const spelling of byFirst.get(words[i]?.text.toLowerCase() ?? "") ?? []) {
          const span = stands(text, words, i, spelling);
          if (!span) continue;
          found.push({ skill: spelling.skill, start: span.start, end: span.end });
          i += spelling.words.length - 1;
          break;
        }
      }
      yield found;
      from = end;
    }
  };
}

/** How often each skill is mentioned, the most mentioned first, else in order of appearance. */
export function countMentions(mentions: readonly Mention[]): { skill: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { skill } of mentions) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  return [...counts].map(([skill, count]) => ({ skill, count })).sort((a, b) => b.count - a.count);
}
