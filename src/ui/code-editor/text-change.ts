interface TextChange {
  from: number;
  to: number;
  insert: string;
}

/**
 * The one stretch in which two texts differ, as what to put in place of `from` to `to` (UTF-16 offsets in
 * `before`); null when they are the same.
 */
export function textChange(before: string, after: string): TextChange | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let tail = 0;
  while (tail < shorter - from && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}
