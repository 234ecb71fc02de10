import { MAX_HOURS, type WeekHours } from "./pay-units.ts";

/** The fewest hours of work a week that pay is spread over. */
export const MIN_WORK = 1;

/** What is wrong with a typed week: one of the two numbers, or that together they are more than a week has. */
export type WeekProblem = "work" | "on-call" | "total";

/**
 * Reads a typed number of hours a week: `40`, `37.5`, at the most two decimals.
 * @returns undefined for what is no number from 0 to MAX_HOURS.
 */
export function readHours(text: string): number | undefined {
  const plain = text.trim();
  const hours = /^\d{1,3}(?:\.\d{0,2})?$/.test(plain) ? Number(plain) : Number.NaN;
  return hours <= MAX_HOURS ? hours : undefined;
}

/** Reads a typed week. @returns the first thing that is wrong with it instead, if something is. */
export function readWeek(workText: string, onCallText: string): WeekHours | WeekProblem {
  const work = readHours(workText);
  const onCall = readHours(onCallText);
  if (work === undefined || work < MIN_WORK) return "work";
  if (onCall === undefined) return "on-call";
  return work + onCall > MAX_HOURS ? "total" : { work, onCall };
}
