import { Fragment, type ReactNode } from "react";
import { Button } from "#ui/button.tsx";
import styles from "./output.module.css";
import type { Run } from "./python-host.ts";

const FRAME = /File "([^"]+)", line (\d+)/g;

/** The text of a traceback with its lines of `file` as controls that lead there. */
function linked(text: string, file: string, onLine: (line: number) => void): ReactNode {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const { 0: found, 1: name, 2: number, index } of text.matchAll(FRAME)) {
    if (name !== file || number === undefined) continue;
    parts.push(text.slice(end, index));
    parts.push(
      <Button key={index} look="link" className={styles.line ?? ""} onClick={() => onLine(Number(number))}>
        {found}
      </Button>,
    );
    end = index + found.length;
  }
  return [...parts, text.slice(end)];
}

/** What a program wrote: its errors set apart, their lines linked. */
export function Output({ run, file, onLine }: { run: Run; file: string; onLine: (line: number) => void }) {
  const pieces: ReactNode[] = [];
  let offset = 0;
  for (const { stream, text } of run.output) {
    pieces.push(
      stream === "err" ? (
        <span key={offset} className={styles.err}>
          <span className="vh">Error output: </span>
          {linked(text, file, onLine)}
        </span>
      ) : (
        <Fragment key={offset}>{text}</Fragment>
      ),
    );
    offset += text.length + 1;
  }
  return <samp>{pieces}</samp>;
}
