import type { Phrase } from "./filter-words.ts";

/** Phrases with the chosen skills marked; a sentence never names the same skill twice. */
export function Phrases({ phrases }: { phrases: readonly Phrase[] }) {
  return phrases.map(({ text, mark }) => (mark ? <mark key={text}>{text}</mark> : text));
}
