import type { Run } from "./python-host.ts";
import styles from "./task.module.css";

/** What the task asks for, and after a run whether it holds and what is not yet right. */
export function CheckList({ run, claims }: { run: Run | null; claims: readonly string[] }) {
  const results = run?.checks ?? null;
  return (
    <section className={styles.checks} aria-label="What is checked">
      <h4>What is checked</h4>
      <ul>
        {claims.map((claim, index) => {
          const result = results?.[index];
          const state = result ? (result.problem === null ? "right" : "wrong") : "open";
          return (
            <li key={claim} data-state={state}>
              <span className={styles.state}>{STATES[state]}</span>
              <span>
                {claim}
                {result?.problem && <span className={styles.problem}>{result.problem}</span>}
              </span>
            </li>
          );
        })}
      </ul>
      {run?.status === "failed" && !results && (
        <p>Your program failed before it could be checked: see the output.</p>
      )}
    </section>
  );
}

const STATES = { right: "Right", wrong: "Not yet", open: "To do" } as const;
