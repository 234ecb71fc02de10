import type { SkillEntry } from "#data/catalogue.ts";
import { foundAs } from "#domain/found-as.ts";
import { type Excerpt, excerpt } from "#domain/passages.ts";
import { countMentions, createRecogniser, type Mention } from "#domain/recognise.ts";
import { inSlices } from "#domain/slices.ts";

/** The page is never held up for longer than this and one stretch of the text. */
const BUDGET_MS = 10;

/** Skills that a text names, and what to show of it. */
export interface ReadText {
  counts: readonly { skill: string; count: number }[];
  /** Other spellings that the text uses, by the id of the skill. */
  spellings: ReadonlyMap<string, readonly string[]>;
  excerpt: Excerpt;
  mentions: number;
  /** Characters of the whole text. */
  length: number;
}

/** Lets the browser draw and take input. */
function others(): Promise<void> {
  if (typeof scheduler !== "undefined" && "yield" in scheduler) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Finds the skills that a text names, in slices.
 * @param onProgress told the number of mentions so far, at each pause.
 * @param wanted asked at each pause whether to go on.
 * @returns null when it was not wanted to the end.
 */
export async function readText(
  text: string,
  skills: readonly SkillEntry[],
  onProgress: (mentions: number) => void,
  wanted: () => boolean,
): Promise<ReadText | null> {
  const names = new Map(skills.map(({ id, name }) => [id, name]));
  const mentions: Mention[] = [];
  const pause = async () => {
    onProgress(mentions.length);
    await others();
    return wanted();
  };
  const take = (found: readonly Mention[]) => {
    for (const mention of found) mentions.push(mention);
  };
  const pace = { clock: () => performance.now(), budget: BUDGET_MS, pause };
  if (!(await inSlices(createRecogniser(skills)(text), take, pace)) || !(await pause())) return null;
  const counts = countMentions(mentions);
  if (!(await pause())) return null;
  return {
    counts,
    spellings: foundAs(text, mentions, (id) => names.get(id) ?? id),
    excerpt: excerpt(text, mentions),
    mentions: mentions.length,
    length: text.length,
  };
}
