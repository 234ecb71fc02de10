import { useId, useMemo, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import type { CodeNote, CodeSource } from "#data/code.ts";
import { lineId } from "#paths";
import { CodeBlock } from "#ui/code/code-block.tsx";
import { useMarkedLine } from "./use-marked-line.ts";

/**
 * Highlighted code whose lines can be linked to; the one that the address names is marked, and said to be. A click
 * on a number puts its line into the address.
 */
export function LinkedCode({
  file,
  label,
  lines,
  notes = [],
  wrap = false,
}: {
  file: string;
  /** The accessible name. */
  label: string;
  lines: CodeSource["lines"];
  notes?: readonly CodeNote[];
  wrap?: boolean;
}) {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const area = useRef<HTMLElement>(null);
  const ids = useMemo(() => lines.map((_, index) => lineId(file, index + 1)), [file, lines]);
  const noted = useMemo(
    () => new Set(notes.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i))),
    [notes],
  );
  const marked = useMarkedLine(ids, area);
  const note = useId();
  const text = marked ? lines[marked - 1]?.map(([, part]) => part).join("") : undefined;
  return (
    <>
      <CodeBlock
        area={area}
        label={label}
        describedBy={text === undefined ? undefined : note}
        live={marked !== undefined}
        onNumber={(line) =>
          navigate({ pathname, search, hash: lineId(file, line) }, { preventScrollReset: true })
        }
        {...{ lines, ids, noted, wrap }}
        marked={marked ?? null}
      />
      {text !== undefined && (
        <p id={note} className="vh">
          Line {marked} is marked: {text.trim()}
        </p>
      )}
    </>
  );
}
