import { printable } from "./printable.ts";

/** A character that no text of the dataset may hold, with what to do about it. */
interface Rule {
  pattern: RegExp;
  expected: string;
  fix: string;
}

/**
 * Invisible characters, but for those that scripts and emoji need: joiners, the marks that tell the direction
 * of what stands beside them, and the choice between two forms of a character.
 */
const INVISIBLE =
  /(?![\u061c\u200c-\u200f]|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/u;

const CONTROL: Rule = {
  pattern: /[\p{Cc}\p{Zl}\p{Zp}]/u,
  expected: "text on one line, without control characters",
  fix: "Remove the character; where a line ends, put a space.",
};

/** Worst first: only the first that is broken is reported. */
const RULES: readonly Rule[] = [
  {
    pattern: /\p{Cs}/u,
    expected: "whole characters",
    fix: "Write the character itself, or both halves of its pair of escapes.",
  },
  {
    pattern: /[\u202a-\u202e\u2066-\u2069]/u,
    expected: "text without characters that turn its direction",
    fix: "Remove the character; browsers find the direction of Arabic and Hebrew by themselves.",
  },
  {
    pattern: INVISIBLE,
    expected: "text without invisible characters",
    fix: "Remove the character, which nobody can see and no search finds.",
  },
];

const DAMAGED: Rule = {
  pattern: /\ufffd|\p{Noncharacter_Code_Point}/u,
  expected: "text that no conversion has damaged",
  fix: "Write the letter that was lost there.",
};

const PILE: Rule = {
  pattern: /\p{M}{6}/u,
  expected: "at most five marks on one letter",
  fix: "Remove the marks, which would cover the lines above and below.",
};

const EMPTY: Rule = {
  pattern: /^[\s\p{M}\p{Default_Ignorable_Code_Point}]*$/u,
  expected: "text with a character that can be seen",
  fix: "Write the text.",
};

/** What is wrong with the characters of a text, as a problem says it. */
export interface Flaw {
  expected: string;
  found: string;
  fix: string;
}

const CONTEXT = 24;

function flawBy(rules: readonly Rule[], text: string): (Flaw & { index: number }) | null {
  for (const { pattern, expected, fix } of rules) {
    const match = pattern.exec(text);
    if (!match) continue;
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    const before = text.slice(Math.max(0, match.index - CONTEXT), match.index);
    const place = before === "" ? "at its beginning" : `after “${printable(before, CONTEXT)}”`;
    return {
      ...{ expected, fix, index: match.index },
      found: pattern === EMPTY.pattern ? "nothing that can be seen" : `U+${code} ${place}`,
    };
  }
  return null;
}

/** What is wrong with a text that is shown; null when nothing is. */
export function flawOf(text: string): Flaw | null {
  return flawBy([CONTROL, ...RULES, DAMAGED, PILE, EMPTY], text);
}

const CODE_CONTROL: Rule = {
  pattern: /(?![\n\t])[\p{Cc}\p{Zl}\p{Zp}]/u,
  expected: "lines of text, without control characters",
  fix: "Remove the character, or save the file as text with one kind of line ends.",
};

/** What is wrong with a file of code or of what it reads, with its line, from 1; null when nothing is. */
export function flawInLines(text: string): (Flaw & { line: number }) | null {
  const flaw = flawBy([CODE_CONTROL, ...RULES], text);
  if (!flaw) return null;
  const { index, ...said } = flaw;
  return { ...said, line: text.slice(0, index).split("\n").length };
}
