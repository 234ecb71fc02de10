import type { NumberedLine } from "#data/lines-naming.ts";
import { CodePart } from "#ui/code/code-part.tsx";
import styles from "./named-lines.module.css";

/** Lines that follow one another, together. */
function runs(lines: readonly NumberedLine[]): NumberedLine[][] {
  const found: NumberedLine[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last?.at(-1)?.number === line.number - 1) last.push(line);
    else found.push([line]);
  }
  return found;
}

/** The line with every `id` in it as a stretch of its own. */
function pointedOut(text: string, id: string): [kind: string, text: string][] {
  return text.split(id).flatMap((rest, index) =>
    index === 0
      ? [["", rest]]
      : [
          ["id", id],
          ["", rest],
        ],
  );
}

/** Lines of a file or an output that name `id`, with their numbers there. */
export function NamedLines({ lines, id }: { lines: readonly NumberedLine[]; id: string }) {
  return (
    <div className={styles.lines}>
      {runs(lines).map((run) => (
        <CodePart
          key={run[0]?.number}
          lines={run.map(({ text }) => pointedOut(text, id))}
          from={run[0]?.number ?? 1}
        />
      ))}
    </div>
  );
}
