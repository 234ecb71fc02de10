import { plural } from "#domain/format.ts";
import type { FittedFile } from "#domain/personal-import.ts";
import type { Unusable } from "#store/read-entries.ts";
import styles from "./import-preview.module.css";
import { entryWords, shortened } from "./problem-words.ts";

/** So many bad entries are named; they tell what went wrong with the rest. */
const NAMED = 5;
/** And so many names. */
const NAMED_IN_ROW = 8;

function inRow(names: readonly string[]): string {
  const named = names.slice(0, NAMED_IN_ROW).join(", ");
  return names.length > NAMED_IN_ROW ? `${named} and ${names.length - NAMED_IN_ROW} more` : named;
}

/** Names of unknown origin in a row, cut where they would take the page over. */
const idWords = (ids: readonly string[]): string => inRow(ids.map(shortened));

/** What of a file could not be used, and what of it will not be seen. */
export function FileNotes({
  unusable,
  fitted: { unseen, unusable: left },
  full,
  crowded,
}: {
  unusable: readonly Unusable[];
  fitted: Pick<FittedFile<string>, "unseen" | "unusable">;
  /** Names of roles that the comparison has no room for. */
  full: readonly string[];
  /** Names of edited code for which there is no room beside what is kept already. */
  crowded: readonly string[];
}) {
  const unseenParts = [
    ...(unseen.skills.length > 0
      ? [`${plural(unseen.skills.length, "skill")} (${idWords(unseen.skills)})`]
      : []),
    ...(unseen.roles.length > 0 ? [`${plural(unseen.roles.length, "role")} (${idWords(unseen.roles)})`] : []),
  ];
  return (
    <div className={styles.notes}>
      {unusable.length > 0 && (
        <>
          <p>
            <b>{plural(unusable.length, "entry", "entries")} could not be used.</b> The rest is.
          </p>
          <ul>
            {unusable.slice(0, NAMED).map((entry, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and a path may stand in it twice
              <li key={index}>
                <code>{shortened(entry.path)}</code> is {entryWords(entry)}.
              </li>
            ))}
            {unusable.length > NAMED && <li>and {unusable.length - NAMED} more.</li>}
          </ul>
        </>
      )}
      {unseenParts.length > 0 && (
        <p>
          <b>Not in this dataset:</b> {unseenParts.join(", ")}. Kept, and not shown.
        </p>
      )}
      {left.picks.length > 0 && (
        <p>
          <b>Left out of the comparison:</b> {idWords(left.picks)}, not in this dataset.
        </p>
      )}
      {left.home !== null && (
        <p>
          <b>Place left as it is:</b> {shortened(left.home)} is not in this dataset.
        </p>
      )}
      {full.length > 0 && (
        <p>
          <b>The comparison is full:</b> {full.join(", ")} did not fit.
        </p>
      )}
      {crowded.length > 0 && (
        <p>
          <b>No room for more code:</b> {inRow(crowded)} did not fit beside what you edited yourself.
        </p>
      )}
    </div>
  );
}
