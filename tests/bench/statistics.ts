/** The median of `values`; the mean of the middle two where their number is even. @throws when there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error("there is no median of no values");
  return (lower + upper) / 2;
}

/** Something that kept the main thread, in milliseconds since the visit began. */
export interface Task {
  start: number;
  duration: number;
}

/** Longer than this, and what the reader does meanwhile is answered late: https://web.dev/articles/tbt */
const LONG = 50;

/**
 * Total blocking time in milliseconds: what each task after the first contentful paint takes beyond 50 ms.
 * A task that was under way at that paint counts from it on.
 */
export function blockingTime(tasks: readonly Task[], firstPaint: number): number {
  const over = tasks.map(({ start, duration }) => start + duration - Math.max(start, firstPaint) - LONG);
  return over.reduce((total, rest) => total + Math.max(0, rest), 0);
}
