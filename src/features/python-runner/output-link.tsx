import { useCatalogue } from "#store/use-catalogue.tsx";
import styles from "./bench.module.css";
import { usePhase, usePythonRelease } from "./python-context.tsx";
import { loadingWords, statusWords } from "./run-words.ts";
import type { Bench } from "./use-bench.ts";

/** The id of the output of `file`. */
export function outputId(file: string): string {
  return `${file.replace(/\.py$/, "").replaceAll("_", "-")}-output`;
}

/** Where the output stands below the code and out of sight: the way there, and how the run goes. */
export function OutputLink({ bench, file, still }: { bench: Bench; file: string; still: string }) {
  const { format } = useCatalogue();
  const python = usePythonRelease();
  const phase = usePhase();
  const { run } = bench;
  const loading = run?.status === "waiting" ? loadingWords(phase, python, format) : null;
  return (
    <p className={styles.below}>
      <a href={`#${outputId(file)}`}>
        Output<span className="vh"> of {file}</span>
      </a>
      {loading ?? (run ? statusWords(run, format) : still)}
    </p>
  );
}
