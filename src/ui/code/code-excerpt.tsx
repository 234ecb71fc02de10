import styles from "./code.module.css";
import { CodeLines } from "./code-lines.tsx";
import type { Stretched } from "./stretches.tsx";

/** The line without what indents it. */
function outdented([first, ...rest]: Stretched): Stretched {
  if (!first) return [];
  const [kind, text] = first;
  const trimmed = text.trimStart();
  return trimmed === "" ? outdented(rest) : [[kind, trimmed], ...rest];
}

/** One line of a file, numbered as it is there. @param line its number, from 1. */
export function CodeExcerpt({ code, line }: { code: Stretched; line: number }) {
  return (
    <pre className={`${styles.code} ${styles.excerpt}`}>
      <CodeLines lines={[outdented(code)]} from={line} />
    </pre>
  );
}
