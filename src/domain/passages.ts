import type { Mention } from "./recognise.ts";

/** A run of a text: the mention of a skill, or with null what stands between two. */
export interface Piece {
  start: number;
  text: string;
  skill: string | null;
}

/** What is shown of a text. */
export interface Excerpt {
  /** Stretches of the text in its order; what stands between them is left out. Each has a piece at least. */
  passages: readonly (readonly Piece[])[];
  /** Mentions that stand in the passages. */
  drawn: number;
  /** Whether there is one passage, and it is the whole text. */
  whole: boolean;
}

/** Texts are shown whole up to so many characters. */
export const SHOWN_WHOLE = 6000;
/** Of longer ones, what stands around so many mentions of each skill is shown. */
export const SHOWN_EACH = 3;
/** So many mentions are shown at the most, whatever the text. */
export const SHOWN_MENTIONS = 500;

/** Characters shown on either side of a mention, and how many more until a word ends. */
const AROUND = 90;
const LONGEST_WORD = 30;

interface Span {
  start: number;
  end: number;
}

/** The end of the word at `at`, going by -1 or 1, where one ends soon; else `at`, never between two halves of a character. */
function wordBorder(text: string, at: number, by: -1 | 1): number {
  const from = Math.min(Math.max(at, 0), text.length);
  for (let i = from; Math.abs(i - from) <= LONGEST_WORD; i += by) {
    if (/\s/.test(text.charAt(by === 1 ? i : i - 1))) return i;
  }
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(from - 1, from + 1)) ? from + by : from;
}

function spansAround(text: string, mentions: readonly Mention[]): Span[] {
  const chosen = new Map<string, number>();
  const spans: Span[] = [];
  for (const { skill, start, end } of mentions) {
    const before = chosen.get(skill) ?? 0;
    if (before === SHOWN_EACH) continue;
    chosen.set(skill, before + 1);
    const span = {
      start: wordBorder(text, start - AROUND, -1),
      end: wordBorder(text, end + AROUND, 1),
    };
    const last = spans.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else spans.push(span);
  }
  return spans;
}

/**
 * What to show of a text so that every skill can be judged by the words around it, and no text is too long to
 * draw: the whole of a short one, else the passages around the first mentions of each skill.
 * @param mentions in the order of the text, not overlapping.
 */
export function excerpt(text: string, mentions: readonly Mention[]): Excerpt {
  const whole = text.length <= SHOWN_WHOLE && mentions.length <= SHOWN_MENTIONS;
  const spans = whole ? [{ start: 0, end: text.length }] : spansAround(text, mentions);
  const passages: Piece[][] = [];
  let drawn = 0;
  let next = 0;
  for (const { start, end } of spans) {
    const pieces: Piece[] = [];
    let at = start;
    const upTo = (stop: number, skill: string | null) => {
      if (stop > at) pieces.push({ start: at, text: text.slice(at, stop), skill });
      at = stop;
    };
    for (let mention = mentions[next]; mention && mention.start < end; mention = mentions[next]) {
      if (drawn === SHOWN_MENTIONS) break;
      next += 1;
      if (mention.start < at || mention.end > end) continue;
      upTo(mention.start, null);
      upTo(mention.end, mention.skill);
      drawn += 1;
    }
    // At the most there are mentions left that would go unmarked: what holds them is not shown.
    if (drawn < SHOWN_MENTIONS || whole) upTo(end, null);
    if (pieces.length > 0) passages.push(pieces);
  }
  return { passages, drawn, whole };
}
