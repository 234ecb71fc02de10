import type { ReactNode } from "react";
import type { CodeLine } from "#data/catalogue.ts";

/** Highlighted code: a span a line, numbered by the stylesheet. Keys are character offsets. */
export function CodeLines({ lines }: { lines: readonly CodeLine[] }) {
  const drawn: ReactNode[] = [];
  let offset = 0;
  for (const line of lines) {
    const start = offset;
    const stretches: ReactNode[] = [];
    for (const [kind, text] of line) {
      stretches.push(
        kind ? (
          <span key={offset} className={kind}>
            {text}
          </span>
        ) : (
          text
        ),
      );
      offset += text.length;
    }
    drawn.push(
      <span key={start} className="ln">
        {stretches}
        {"\n"}
      </span>,
    );
    offset += 1;
  }
  return <code>{drawn}</code>;
}
