import type { ChangeRow } from "./change-rows.ts";
import styles from "./import-preview.module.css";

/** So many are named; of more than there are skills, nobody reads the rest. */
const NAMED = 100;

/** What becomes different, one line a kind of change. */
export function ChangeList({ rows }: { rows: readonly ChangeRow[] }) {
  if (rows.length === 0) {
    return <p className={styles.none}>Nothing would change: you have all of this already.</p>;
  }
  return (
    <dl className={styles.changes}>
      {rows.map(({ title, items }) => (
        <div key={title}>
          <dt>
            {title} {items.length > 1 && <span>{items.length}</span>}
          </dt>
          <dd>
            {items.slice(0, NAMED).join(", ")}
            {items.length > NAMED && ` and ${items.length - NAMED} more`}
          </dd>
        </div>
      ))}
    </dl>
  );
}
