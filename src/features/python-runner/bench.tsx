import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import type { CodeSource } from "#data/code.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { EDITOR_KEYS } from "#ui/code-editor/editor-keys.ts";
import styles from "./bench.module.css";
import { BenchBar } from "./bench-bar.tsx";
import type { BenchFile } from "./bench-file.ts";
import { OutputLink } from "./output-link.tsx";
import { OutputPanel } from "./output-panel.tsx";
import { usePythonRelease } from "./python-context.tsx";
import { stillWords } from "./run-words.ts";
import { type Bench as BenchState, type NotKeptHere, useBench } from "./use-bench.ts";
import { useEditor } from "./use-editor.ts";
import { useNamedLine } from "./use-named-line.ts";

/** A file's text without the end of its last line: an editor would show an empty line for it. */
const withoutEnd = (text: string) => text.replace(/\n$/, "");

/** A text as lines without colours. */
function plainLines(text: string): CodeSource["lines"] {
  return withoutEnd(text)
    .split("\n")
    .map((line) => [["", line]]);
}

const NOT_KEPT: Readonly<Record<NotKeptHere, string>> = {
  browser: "This browser keeps nothing for this site: your version lasts until you leave or reload it.",
  full: "This browser has no room left for this site: your version lasts until you leave or reload it.",
  path: "Your version of this file is not kept for your next visit: copy it before you leave.",
  length: "Your version is too long to be kept for your next visit: copy it before you leave.",
  room: "There is no room left to keep your version for your next visit: copy it, or reset other programs first.",
};

const TURNS = "Edit or Run turns this text into an editor.";

const NO_LINES: readonly number[] = [];

/** Says what went wrong when it does: an element that comes with its words is not always read out. */
function useTroubleAnnounced(words: string | null): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (words !== null) announce(words);
  }, [words, announce]);
}

interface BenchProps {
  program: BenchFile;
  /** The accessible name of the code. */
  label: string;
  /** What the original prints, as the build proved it; null where nothing was recorded. */
  recorded: string | null;
  /** Draws the highlighted text. */
  block: (shown: { lines: CodeSource["lines"]; wrap: boolean }) => ReactNode;
  /** What stands beside the code, above and below the output. */
  above?: (bench: BenchState) => ReactNode;
  below?: (bench: BenchState) => ReactNode;
}

/**
 * A program that can be read, changed and run in its place: highlighted text until somebody asks for more, then
 * an editor of the same measure.
 */
export function Bench(props: BenchProps) {
  // Another program, on the page of another role, has nothing of this one.
  return <ProgramBench key={props.program.path} {...props} />;
}

function ProgramBench({ program, label, recorded, block, above, below }: BenchProps) {
  const bench = useBench(program);
  const editor = useEditor();
  const python = usePythonRelease();
  const [wrap, setWrap] = useState(false);
  const { file, source } = program;
  const { text, edited, run } = bench;
  /** Whether a run of this visit asked for the editor too. */
  const [asked, setAsked] = useState(false);
  const start = () => {
    setAsked(true);
    bench.start();
  };
  // Not while Python is being loaded: making an editor beside that keeps the page from answering for too long.
  const opens = asked && run !== null && run.status !== "waiting";
  const openEditor = useEffectEvent(() => void editor.open(withoutEnd(text)));
  useEffect(() => {
    if (opens) openEditor();
  }, [opens]);
  const goTo = (line: number) => editor.goTo(line, withoutEnd(text));
  useNamedLine(file, editor.Editor && goTo);
  const noEditor =
    editor.problem && `The editor could not be loaded: ${editor.problem}. The program runs all the same.`;
  const notKept = bench.notKept && NOT_KEPT[bench.notKept];
  useTroubleAnnounced(noEditor);
  useTroubleAnnounced(notKept);
  const marked = run?.line && run.text === text ? [run.line] : NO_LINES;
  return (
    <div className={styles.bench} data-bench={file}>
      <div className={styles.main}>
        <BenchBar
          {...{ bench, file, wrap }}
          onWrap={setWrap}
          onEdit={editor.Editor ? null : () => editor.open(withoutEnd(text), true)}
          onRun={start}
        />
        <OutputLink {...{ bench, file }} still={stillWords(recorded, python)} />
        {editor.Editor ? (
          <editor.Editor
            {...{ label, wrap }}
            handle={editor.handle}
            text={withoutEnd(text)}
            onChange={(typed) => bench.setText(`${typed}\n`)}
            onRun={start}
            markedLines={marked}
            autoFocus={editor.focus}
          />
        ) : (
          block({ lines: edited ? plainLines(text) : source.lines, wrap })
        )}
        <p className={`${styles.keys} needs-script`}>
          {editor.Editor ? EDITOR_KEYS : editor.loading ? "Loading the editor…" : TURNS}
        </p>
        {noEditor && (
          <p className={styles.keys}>
            {noEditor}{" "}
            <Button look="link" onClick={() => editor.open(withoutEnd(text), true)}>
              Try again
            </Button>{" "}
            Should that not help, load the page again.
          </p>
        )}
        {notKept && <p className={styles.keys}>{notKept}</p>}
      </div>
      <div className={styles.side}>
        {above?.(bench)}
        <OutputPanel {...{ bench, file, recorded }} onLine={goTo} />
        {below?.(bench)}
      </div>
    </div>
  );
}
