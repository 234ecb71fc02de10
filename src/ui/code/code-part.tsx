import styles from "./code.module.css";
import { CodeLines } from "./code-lines.tsx";

/** Part of a file beside other parts, numbered as there: smaller, and its long lines go on below. */
export function CodePart(part: Parameters<typeof CodeLines>[0]) {
  return (
    <pre className={styles.code} data-wrap data-compact>
      <CodeLines {...part} />
    </pre>
  );
}
