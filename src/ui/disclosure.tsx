import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

/**
 * Text that is there for who asks for it; works without a script.
 * @param open whether it is open to begin with; the reader may close it.
 * @param onOpen called each time the reader opens it, to fetch what it shows.
 */
export function Disclosure({
  summary,
  open = false,
  className = "",
  onOpen,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  className?: string | undefined;
  onOpen?: () => void;
  children: ReactNode;
}) {
  return (
    <details
      className={`${styles.disclosure} ${className}`}
      open={open}
      onToggle={onOpen && ((event) => event.currentTarget.open && onOpen())}
    >
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
