import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

/**
 * Text that is there for who asks for it; works without a script.
 * @param onOpen called each time the reader opens it, to fetch what it shows.
 */
export function Disclosure({
  summary,
  onOpen,
  children,
}: {
  summary: ReactNode;
  onOpen?: () => void;
  children: ReactNode;
}) {
  return (
    <details
      className={styles.disclosure}
      onToggle={onOpen && ((event) => event.currentTarget.open && onOpen())}
    >
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
