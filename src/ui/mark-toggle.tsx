import type { ReactNode } from "react";
import styles from "./mark-toggle.module.css";

/** Something the reader marks as theirs: pressed it is yellow, as everything is that the reader tells. */
export function MarkToggle({
  pressed,
  size = "normal",
  onToggle,
  children,
}: {
  pressed: boolean;
  size?: "normal" | "small" | "large";
  onToggle: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={`${styles.toggle} needs-script`}
      data-size={size}
      aria-pressed={pressed}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}
