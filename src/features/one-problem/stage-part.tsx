import { type LineRange, withoutBlankEnd } from "#domain/stage-rows.ts";
import { CodePart } from "#ui/code/code-part.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import type { Solved } from "./solved.ts";
import styles from "./stage-part.module.css";

function linesWords(parts: readonly LineRange[]): string {
  const ranges = parts.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  const single = parts.length === 1 && parts[0]?.from === parts[0]?.to;
  return `${single ? "line" : "lines"} ${ranges.join(", ")}`;
}

/** What a program has of one stage: its lines with the numbers of the file. */
export function StagePart({ solved, parts }: { solved: Solved; parts: readonly LineRange[] }) {
  const { role, program } = solved;
  const lines = program.text.split("\n");
  const shown = parts.map((part) => withoutBlankEnd(lines, part));
  return (
    <div className={styles.part} data-none={shown.length === 0 || undefined}>
      <h4 className={styles.head}>
        <CodeTag code={role.code} hue={role.hue} />
        <span className={styles.name}>{role.shortName}</span>
        {shown.length > 0 && <span className={styles.lines}>{linesWords(shown)}</span>}
      </h4>
      {shown.length === 0 ? (
        <p className={styles.none}>No part of its own here.</p>
      ) : (
        shown.map(({ from, to }) => (
          <CodePart key={from} lines={program.lines.slice(from - 1, to)} from={from} />
        ))
      )}
    </div>
  );
}
