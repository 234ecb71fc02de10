import type { Lesson } from "#data/learning.ts";

/** What kind of text a learning resource is. */
export const RESOURCE_WORDS: Record<Lesson["resource"]["kind"], string> = {
  official: "Official",
  open: "Free to read; nobody owns the skill",
  standard: "The standard’s own text",
};
