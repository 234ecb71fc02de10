import type { ReactNode } from "react";
import { CodeTag } from "#ui/code-tag.tsx";
import styles from "./columns.module.css";
import type { Compared } from "./compared.ts";

/** One column a role on the comparison's grid, headed by the role's name for those who cannot see the heads. */
export function Columns({
  compared,
  children,
}: {
  compared: readonly Compared[];
  children: (compared: Compared) => ReactNode;
}) {
  return (
    <div className={styles.columns}>
      {compared.map((entry) => (
        <div key={entry.role.slug} className={styles.column}>
          <h3 className="vh-wide">
            <CodeTag code={entry.role.code} hue={entry.role.hue} />
            {entry.role.shortName}
          </h3>
          {children(entry)}
        </div>
      ))}
    </div>
  );
}

/** Short lines under one another; `note` says where they come from. */
export function Lines({ lines, note }: { lines: readonly string[]; note: string }) {
  return (
    <>
      <p className={styles.note}>{note}</p>
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
