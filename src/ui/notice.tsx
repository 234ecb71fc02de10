import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import styles from "./notice.module.css";

/**
 * Something the reader should know before reading on.
 * @param tone a problem has an edge of its own colour; neutral is for what went well.
 * @param quiet without a live region, for what is announced in other words or has the focus.
 */
export function Notice({
  title,
  tone = "problem",
  quiet = false,
  children,
  onDismiss,
}: {
  title: string;
  tone?: "problem" | "neutral";
  quiet?: boolean;
  children: ReactNode;
  onDismiss?: () => void;
}) {
  return (
    <div
      className={styles.notice}
      data-tone={tone}
      {...(quiet ? {} : { role: "status", "aria-label": title })}
    >
      <div>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
      {onDismiss && <Button look="close" onClick={onDismiss} aria-label="Dismiss this message" />}
    </div>
  );
}
