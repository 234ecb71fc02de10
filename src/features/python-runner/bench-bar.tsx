import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { WrapButton } from "#ui/code/wrap-button.tsx";
import { CopyButton } from "#ui/copy-button.tsx";
import styles from "./bench.module.css";
import type { Bench } from "./use-bench.ts";

/**
 * The head of a bench: the file, whose version of it is shown, and what can be done with it. What comes and
 * goes stands where nothing else has to move for it.
 */
export function BenchBar({
  bench,
  file,
  wrap,
  onWrap,
  onEdit,
  onRun,
}: {
  bench: Bench;
  file: string;
  wrap: boolean;
  onWrap: (wrap: boolean) => void;
  /** Null once the editor is open. */
  onEdit: (() => void) | null;
  onRun: () => void;
}) {
  const announce = useAnnounce();
  const { text, edited, busy } = bench;
  const reset = () => {
    bench.reset();
    announce(edited ? `${file} is as it was` : `${file} is your version again`);
  };
  return (
    <div className={styles.bar}>
      <span className={styles.file}>
        {file}
        {edited && <span className={styles.edited}>your version</span>}
        {(edited || bench.canBringBack) && (
          <Button look="bare" onClick={reset} aria-label={`${edited ? "Reset" : "Undo reset"}: ${file}`}>
            {edited ? "Reset" : "Undo reset"}
          </Button>
        )}
      </span>
      <span className={styles.actions}>
        {onEdit && (
          <Button look="bare" className="needs-script" onClick={onEdit} aria-label={`Edit ${file}`}>
            Edit
          </Button>
        )}
        <WrapButton about={file} wrap={wrap} onWrap={onWrap} />
        <CopyButton look="bare" label="Copy" about={file} copied="Code copied" text={() => text} />
        <Button
          look={busy ? "primary" : "tape"}
          className={`needs-script ${styles.run}`}
          onClick={busy ? bench.stop : onRun}
          aria-label={`${busy ? "Stop" : "Run"} ${file}`}
        >
          {busy ? "Stop" : "Run"}
        </Button>
      </span>
    </div>
  );
}
