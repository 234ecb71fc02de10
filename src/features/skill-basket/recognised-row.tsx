import type { Level } from "#domain/known.ts";
import { LEVEL_WORDS } from "#domain/level-words.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { Checkbox } from "#ui/field.tsx";
import { mentionWords } from "./mention-words.ts";
import styles from "./recognised.module.css";

/** A skill that a text names, and how often: to be added or dropped, or known already. */
export function RecognisedRow({
  skill,
  count,
  spellings,
  known,
  added,
  dropped,
  onDrop,
}: {
  skill: string;
  count: number;
  /** Other spellings that the text uses. */
  spellings: readonly string[];
  known: Level | undefined;
  /** Whether it is known because it was added from this text. */
  added: boolean;
  dropped: boolean;
  onDrop: (dropped: boolean) => void;
}) {
  const { format, skillName } = useCatalogue();
  const what = (
    <span className={styles.skill}>
      <span className={styles.name}>{skillName(skill)}</span>
      {spellings.length > 0 && (
        <span className={styles.spellings}>
          , found as {format.list(spellings.map((text) => `“${text}”`))}
        </span>
      )}
    </span>
  );
  const often = (
    <span className={styles.count}>
      <span className="vh">, </span>
      {mentionWords(count, format)}
    </span>
  );
  if (known === undefined) {
    return (
      <li data-dropped={dropped || undefined}>
        <label>
          <Checkbox checked={!dropped} onChange={(event) => onDrop(!event.currentTarget.checked)} />
          {what}
          {often}
        </label>
      </li>
    );
  }
  return (
    <li data-known>
      <div>
        <span className={styles.tick} aria-hidden="true" />
        <span className={styles.skill}>
          {what}
          <span className={styles.state}>
            <span className="vh">. </span>
            {added ? "Just added" : "Known already"}: {LEVEL_WORDS[known].toLowerCase()}
          </span>
        </span>
        {often}
      </div>
    </li>
  );
}
