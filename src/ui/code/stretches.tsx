import type { ReactNode } from "react";

/** One line of code: stretches of text, each with the class that colours it, or an empty one. */
export type Stretched = readonly (readonly [kind: string, text: string])[];

/** The class of a stretch; an arrow has one more, because it must stay whole where long lines go on below. */
function classOf(kind: string, text: string): string {
  return text.trim() === "->" ? `${kind} arrow` : kind;
}

/** The stretches of a line, each in the class that colours it. Keys are offsets in the line. */
export function Stretches({ line }: { line: Stretched }) {
  const drawn: ReactNode[] = [];
  let offset = 0;
  for (const [kind, text] of line) {
    drawn.push(
      kind ? (
        <span key={offset} className={classOf(kind, text)}>
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
