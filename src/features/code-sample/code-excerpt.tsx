import type { CodeLine } from "#data/catalogue.ts";
import styles from "./code-sample.module.css";
import { Stretches } from "./stretches.tsx";

/** The line without what indents it. */
function outdented([first, ...rest]: CodeLine): CodeLine {
  if (!first) return [];
  const [kind, text] = first;
  const trimmed = text.trimStart();
  return trimmed === "" ? outdented(rest) : [[kind, trimmed], ...rest];
}

/** One line of a sample, numbered as it is there. @param line its number, from 1. */
export function CodeExcerpt({ code, line }: { code: CodeLine; line: number }) {
  return (
    <pre className={`${styles.code} ${styles.excerpt}`}>
      <code>
        <span className="ln" data-line={line}>
          <Stretches line={outdented(code)} />
        </span>
      </code>
    </pre>
  );
}
