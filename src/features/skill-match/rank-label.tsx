import styles from "./rank-label.module.css";

/** A rank as the reader counts it: `3`, or `=2` and “tied” where others share it. */
export function RankLabel({ rank, tied }: { rank: number; tied: boolean }) {
  return (
    <p className={styles.rank}>
      <span className="vh">Rank </span>
      <span>
        {tied && <span aria-hidden="true">=</span>}
        {rank}
      </span>
      {tied && <span className={styles.tied}> tied</span>}
    </p>
  );
}
