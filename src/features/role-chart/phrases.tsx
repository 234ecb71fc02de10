import type { Phrase } from "./filter-words.ts";

/** Phrases with the chosen skills marked. */
export function Phrases({ phrases }: { phrases: readonly Phrase[] }) {
  return phrases.map((phrase, index) =>
    phrase.mark ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a phrase is its place in the sentence
      <mark key={index}>{phrase.text}</mark>
    ) : (
      phrase.text
    ),
  );
}
