import type { ReactNode } from "react";
import type { CodeLine } from "#data/catalogue.ts";
import { Stretches } from "./stretches.tsx";

/** Highlighted code: a span a line, numbered by the stylesheet. Keys are character offsets. */
export function CodeLines({
  lines,
  ids,
  marked,
}: {
  lines: readonly CodeLine[];
  /** The ids of the lines, in their order; none where they cannot be linked to. */
  ids: readonly string[];
  /** The number of the line to point out; null for none. */
  marked: number | null;
}) {
  const drawn: ReactNode[] = [];
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    drawn.push(
      <span key={offset} className="ln" id={ids[index]} data-marked={index + 1 === marked || undefined}>
        <Stretches line={line} />
        {"\n"}
      </span>,
    );
    offset += line.reduce((length, [, text]) => length + text.length, 1);
  }
  return <code>{drawn}</code>;
}
