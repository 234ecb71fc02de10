import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import styles from "./notice.module.css";

/** Something the reader should know before reading on. */
export function Notice({
  title,
  children,
  onDismiss,
}: {
  title: string;
  children: ReactNode;
  onDismiss?: () => void;
}) {
  return (
    <div className={styles.notice} role="status" aria-label={title}>
      <div>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
      {onDismiss && <Button look="close" onClick={onDismiss} aria-label="Dismiss this message" />}
    </div>
  );
}
