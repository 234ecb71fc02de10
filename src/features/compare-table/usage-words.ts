import type { Usage } from "#domain/usage.ts";

/** The words for how a role uses a skill, in the matrix and in every export. */
export const USAGE_WORDS: Record<Usage, string> = {
  essential: "essential",
  also: "also asked for",
  none: "not listed",
};
