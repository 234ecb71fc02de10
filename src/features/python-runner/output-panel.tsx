import { useEffect, useRef, useState } from "react";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import styles from "./output.module.css";
import { Output } from "./output.tsx";
import { outputId } from "./output-link.tsx";
import { usePhase, usePythonRelease } from "./python-context.tsx";
import type { Run } from "./python-host.ts";
import { endWords, loadingWords, offerWords, statusWords, stillWords } from "./run-words.ts";
import type { Bench } from "./use-bench.ts";

/** Says how a run stands, each time that changes, to who cannot see it. */
function useStatusAnnounced(run: Run | null, words: string): void {
  const announce = useAnnounce();
  const status = run?.status;
  const last = useRef(status);
  useEffect(() => {
    if (last.current === status) return;
    last.current = status;
    if (status) announce(words);
  }, [status, words, announce]);
}

/** What the program wrote: the recording until it is run here, then the run itself and how it goes. */
export function OutputPanel({
  bench,
  file,
  recorded,
  onLine,
}: {
  bench: Bench;
  file: string;
  /** What the build proved that the original prints; null where nothing was recorded. */
  recorded: string | null;
  onLine: (line: number) => void;
}) {
  const { format } = useCatalogue();
  const python = usePythonRelease();
  const { run, busy, edited } = bench;
  const phase = usePhase();
  const loading = run?.status === "waiting" ? loadingWords(phase, python, format) : null;
  const ended = run && endWords(run, format);
  const written = run?.output.map(({ text }) => text).join("") ?? "";
  const same = run?.status === "finished" && recorded !== null && written === recorded;
  const changed = run !== null && !busy && run.text !== bench.text;
  const status = run
    ? `${statusWords(run, format)}${changed ? "; you have changed it since" : same ? "; the same as recorded" : ""}`
    : stillWords(recorded, python);
  useStatusAnnounced(run, `Program ${status}${ended ? `. ${ended}` : ""}`);
  const shown = run ? written : recorded;
  /** What was shown last: until there is something new, its room is kept, so that nothing below moves. */
  const [room, setRoom] = useState(shown);
  if (!busy && room !== shown) setRoom(shown);
  const empty = busy && written === "";
  return (
    <div className={styles.panel} id={outputId(file)}>
      <div className={styles.head}>
        <h4>Output</h4>
        <span data-run-status={run?.status ?? "recorded"} data-run-ms={run?.ms}>
          {status}
        </span>
      </div>
      {empty && (
        <div className={styles.stage}>
          {loading && phase.kind === "loading" && (
            <label className={styles.note}>
              {loading}
              <progress className={styles.bar} max={python.bytes} value={phase.loaded} />
            </label>
          )}
          {room && (
            <div className={`${styles.text} ${styles.room}`} aria-hidden="true">
              <pre>{room}</pre>
            </div>
          )}
        </div>
      )}
      {shown !== null && shown !== "" && (
        <section className={styles.text} tabIndex={0} aria-label={`Output of ${file}`}>
          <pre>{run ? <Output run={run} file={file} onLine={onLine} /> : <samp>{recorded}</samp>}</pre>
        </section>
      )}
      {run && !busy && written === "" && <p className={styles.note}>It wrote nothing.</p>}
      {ended && <p className={styles.note}>{ended}</p>}
      {recorded !== null && (edited ? !run : !run || busy || same) && (
        <p className={`${styles.note} ${busy ? styles.room : ""}`} aria-hidden={busy || undefined}>
          {edited
            ? "This is what the original prints. Run shows what your version does."
            : "Proved when this site was built: the same Python that this page loads printed exactly this."}
        </p>
      )}
      {/* not while it starts afresh after a run that ended it */}
      {(!run || busy || phase.kind === "ready") && (
        <p className={`${styles.note} needs-script`}>{offerWords(python, phase, format)}</p>
      )}
    </div>
  );
}
