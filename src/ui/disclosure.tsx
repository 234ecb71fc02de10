import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

/** Text that is there for who asks for it; works without a script. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className={styles.disclosure}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
