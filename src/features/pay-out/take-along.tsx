import { useId, useState } from "react";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { download } from "#ui/download.ts";
import styles from "./take-along.module.css";
import type { Views } from "./write-file.ts";

/** How long a file may take before that is said, in milliseconds. */
const SLOW = 2000;

const KINDS = ["CSV", "JSON", "SVG", "PNG"] as const;

/**
 * Files of what the page shows: its figures as CSV and JSON, its chart as SVG and PNG. What writes them is
 * loaded with the first click.
 * @param name of the files, without the ending.
 * @param table the figures, drawing the chart: promises where the code that makes them is loaded only then.
 * @param what the files hold, to be heard, because a page may offer other files too.
 */
export function TakeAlong({ name, what, table, drawing }: { name: string; what: string } & Views) {
  const announce = useAnnounce();
  const label = useId();
  /** How the latest file stands, where it is not there. */
  const [state, setState] = useState("");
  const save = async (kind: (typeof KINDS)[number]) => {
    let failed = "";
    const late = setTimeout(
      () => setState(`The ${kind} is not there yet: the code that makes it is slow to arrive.`),
      SLOW,
    );
    try {
      const { WRITERS } = await import("./write-file.ts");
      download(`${name}.${kind.toLowerCase()}`, await WRITERS[kind]({ table, drawing }));
    } catch {
      // Offline before the code was loaded, or no canvas: the reader can do nothing about the details.
      failed = `The ${kind} could not be made. Press the button again; should that not help, load the page again.`;
    }
    clearTimeout(late);
    setState(failed);
    announce(failed || `${kind} downloaded`);
  };
  return (
    <div className={`${styles.row} needs-script`}>
      <p id={label} className={styles.label}>
        Take the {what} along
      </p>
      <ul aria-labelledby={label} className={styles.kinds}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <Button
              className={styles.kind ?? ""}
              aria-label={`Download ${kind}: ${what}`}
              onClick={() => save(kind)}
            >
              {kind}
            </Button>
          </li>
        ))}
      </ul>
      {state && <p className={styles.failure}>{state}</p>}
    </div>
  );
}
