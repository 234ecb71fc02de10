import type { Level } from "./known.ts";

/** What the levels are called, wherever they are written. */
export const LEVEL_WORDS: Record<Level, string> = { used: "Used it", comfortable: "Comfortable" };
