import { CopyButton } from "#ui/copy-button.tsx";

/**
 * Copies one figure with its citation.
 * @param label which figure, to be heard: `median of Data Scientists, United States`.
 */
export function CiteButton({ text, label }: { text: () => string; label: string }) {
  return (
    <CopyButton look="link" label="Copy with citation" about={label} copied="Figure copied" text={text} />
  );
}
