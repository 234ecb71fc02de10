import type { Format } from "#domain/format.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { mentionWords } from "./mention-words.ts";
import styles from "./paste-text.module.css";
import { LONGEST_TEXT, type Reading } from "./use-reading.ts";

function words(reading: Reading, format: Format): string {
  const most = format.count(LONGEST_TEXT);
  switch (reading.state) {
    case "none":
      return `Up to ${most} characters.`;
    case "empty":
      return "There is no text yet. Paste or type one, then press “Find skills”.";
    case "long":
      return `This text has ${format.count(reading.length)} characters; up to ${most} are read at once. It stays as it is: shorten it, or paste it in parts.`;
    case "failed":
      return "The code that reads the text could not be loaded. Check the connection, then press “Find skills” again; the text stays. Should that not help, load the page again and paste the text anew.";
    case "reading":
      return `Reading ${format.count(reading.length)} characters.`;
    case "read":
      return reading.result.counts.length > 0
        ? `Found ${mentionWords(reading.result.mentions, format, reading.result.counts.length)}.`
        : "No skill is named in this text, by its name or by another spelling. Paste one that names tools, or pick skills by hand above.";
  }
}

/**
 * What became of the text so far, and what to do about it; said on every change. The running count changes with
 * every slice that was read: it is only shown, or each would be said.
 */
export function ReadingStatus({ id, reading, changed }: { id: string; reading: Reading; changed: boolean }) {
  const { format } = useCatalogue();
  const isWrong = ["empty", "long", "failed"].includes(reading.state);
  return (
    <div className={styles.status} data-wrong={isWrong || undefined}>
      <p id={id} role="status">
        {changed && reading.state === "read"
          ? "The text was changed since. Press “Find skills” to read it again."
          : words(reading, format)}
      </p>
      {reading.state === "reading" && (
        <span aria-hidden="true"> {mentionWords(reading.mentions, format)} so far.</span>
      )}
    </div>
  );
}
