import type { Source } from "#data/schema.ts";
import styles from "./source-rows.module.css";

/** When a source's pay figures are of, what they count and what they leave out. */
export function Counts({ source }: { source: Source | undefined }) {
  if (!source) return <p>Not recorded.</p>;
  return (
    <>
      <p>
        <b>{source.period}.</b> {source.title}.
      </p>
      {source.pay ? (
        <dl className={styles.counts}>
          <dt>Includes</dt>
          <dd>{source.pay.includes}</dd>
          <dt>Excludes</dt>
          <dd>{source.pay.excludes}</dd>
        </dl>
      ) : (
        <p>What its pay counts is not recorded.</p>
      )}
    </>
  );
}
