import type { ReactNode } from "react";
import type { CodeLine } from "#data/catalogue.ts";

/** The stretches of a line, each in the class that colours it. Keys are offsets in the line. */
export function Stretches({ line }: { line: CodeLine }) {
  const drawn: ReactNode[] = [];
  let offset = 0;
  for (const [kind, text] of line) {
    drawn.push(
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
  return drawn;
}
