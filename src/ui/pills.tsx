import { useRef } from "react";
import styles from "./pill.module.css";

export interface Pill {
  key: string;
  label: string;
  remove: () => void;
}

/**
 * Removable criteria. Removing one moves the focus to the next, or to `fallback` after the last, so that
 * a keyboard user is never thrown back to the top of the page.
 */
export function Pills({
  label,
  pills,
  fallback,
}: {
  label: string;
  pills: readonly Pill[];
  fallback: () => HTMLElement | null;
}) {
  const list = useRef<HTMLUListElement>(null);
  const remove = (pill: Pill, index: number) => {
    pill.remove();
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll("button") ?? [];
      (buttons[Math.min(index, buttons.length - 1)] ?? fallback())?.focus();
    });
  };
  if (pills.length === 0) return null;
  return (
    <ul className={styles.pills} aria-label={label} ref={list}>
      {pills.map((pill, index) => (
        <li key={pill.key}>
          <button
            type="button"
            className={styles.pill}
            aria-label={`Remove ${pill.label}`}
            onClick={() => remove(pill, index)}
          >
            {pill.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
