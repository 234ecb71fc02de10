import type { Ref } from "react";
import styles from "./code.module.css";
import { CodeLines } from "./code-lines.tsx";

/** Highlighted code that the keyboard can scroll. */
export function CodeBlock({
  label,
  describedBy,
  wrap = false,
  live = false,
  area,
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
} & Parameters<typeof CodeLines>[0]) {
  return (
    <section
      ref={area}
      className={styles.code}
      tabIndex={0}
      aria-label={label}
      aria-describedby={describedBy}
      data-live={live || undefined}
      data-wrap={wrap || undefined}
    >
      <pre>
        <CodeLines {...code} />
      </pre>
    </section>
  );
}
