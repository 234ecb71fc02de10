import { useEffect, useRef } from "react";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import styles from "./output.module.css";
import { Output } from "./output.tsx";
import { usePhase } from "./python-context.tsx";
import type { Run } from "./python-host.ts";
import { endWords, loadingWords, offerWords, statusWords } from "./run-words.ts";
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
  const { catalogue, format } = useCatalogue();
  const { run } = bench;
  const phase = usePhase();
  const loading = run?.status === "waiting" ? loadingWords(phase, catalogue.python, format) : null;
  const ended = run && endWords(run, format);
  const written = run?.output.map(({ text }) => text).join("") ?? "";
  const same = run?.status === "finished" && recorded !== null && written === recorded;
  const status = run
    ? `${statusWords(run, format)}${same ? "; the same as recorded" : ""}`
    : recorded === null
      ? "not run yet"
      : `recorded with Python ${catalogue.python.python}`;
  useStatusAnnounced(run, `Program ${status}`);
  const shown = run ? written : recorded;
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h4>Output</h4>
        <span data-run-status={run?.status ?? "recorded"} data-run-ms={run?.ms}>
          {status}
        </span>
      </div>
      {loading && phase.kind === "loading" && (
        <label className={styles.note}>
          {loading}
          <progress className={styles.bar} max={catalogue.python.bytes} value={phase.loaded} />
        </label>
      )}
      {shown !== null && shown !== "" && (
        <section className={styles.text} tabIndex={0} aria-label={`Output of ${file}`}>
          <pre>{run ? <Output run={run} file={file} onLine={onLine} /> : <samp>{recorded}</samp>}</pre>
        </section>
      )}
      {run && !bench.busy && written === "" && <p className={styles.note}>It wrote nothing.</p>}
      {ended && <p className={styles.note}>{ended}</p>}
      {!run && recorded !== null && (
        <p className={styles.note}>
          The build ran the program again, in the Python that this page loads, and it printed just this.
        </p>
      )}
      {!run && <p className={`${styles.note} needs-script`}>{offerWords(catalogue.python, format)}</p>}
    </div>
  );
}
