import type { Ref } from "react";
import styles from "./code.module.css";
import { CodeLines } from "./code-lines.tsx";

const isNumber = (target: EventTarget): target is HTMLElement =>
  target instanceof HTMLElement && target.className === "no";

/** Highlighted code that the keyboard can scroll. */
export function CodeBlock({
  label,
  describedBy,
  wrap = false,
  live = false,
  area,
  onNumber,
  ...code
}: {
  /** The accessible name of the scroll area. */
  label: string;
  describedBy?: string | undefined;
  /** Long lines go on below instead of scrolling. */
  wrap?: boolean;
  /** Whether the page marks lines itself; until then the browser marks the target of the address. */
  live?: boolean;
  area?: Ref<HTMLElement>;
  /** Called with the number of a line that was clicked. */
  onNumber?: (line: number) => void;
} & Parameters<typeof CodeLines>[0]) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut; a link for each line would be hundreds to tab through and hear
    <section
      ref={area}
      className={styles.code}
      tabIndex={0}
      aria-label={label}
      aria-describedby={describedBy}
      data-live={live || undefined}
      data-wrap={wrap || undefined}
      data-numbers={onNumber && ""}
      onClick={onNumber && (({ target }) => isNumber(target) && onNumber(Number(target.dataset.line)))}
    >
      <pre>
        <CodeLines {...code} />
      </pre>
    </section>
  );
}
