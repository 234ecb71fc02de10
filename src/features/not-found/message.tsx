import type { ReactNode } from "react";
import styles from "./not-found.module.css";

/** The frame of a page that has nothing to show but a message. */
export function Message({ children }: { children: ReactNode }) {
  return <div className={`page ${styles.message}`}>{children}</div>;
}
