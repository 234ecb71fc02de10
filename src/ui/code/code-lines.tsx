import { indentOf } from "./indent.ts";
import { type Stretched, Stretches } from "./stretches.tsx";

const textOf = (line: Stretched) => line.map(([, part]) => part).join("");

/** Highlighted code: a span a line, each with its number. */
export function CodeLines({
  lines,
  from = 1,
  ids = [],
  marked = null,
  noted,
}: {
  lines: readonly Stretched[];
  /** The number of the first of them. */
  from?: number;
  /** The ids of the lines, in their order; none where they cannot be linked to. */
  ids?: readonly string[];
  /** The number of the line to point out; null for none. */
  marked?: number | null;
  /** The numbers of the lines that there is a note on. */
  noted?: ReadonlySet<number>;
}) {
  return (
    <code>
      {lines.map((line, index) => {
        const number = from + index;
        return (
          <span
            key={number}
            className="ln"
            id={ids[index]}
            data-indent={indentOf(textOf(line)) || undefined}
            data-marked={number === marked || undefined}
            data-noted={noted?.has(number) || undefined}
          >
            {/* drawn by the stylesheet, so that it is never copied */}
            <span className="no" data-line={number} />
            <Stretches line={line} />
            {"\n"}
          </span>
        );
      })}
    </code>
  );
}
