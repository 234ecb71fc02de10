import type { CodeNote } from "#data/code.ts";
import { lineId } from "#paths";
import styles from "./notes.module.css";

const linesOf = ({ from, to }: CodeNote) => (from === to ? `Line ${from}` : `Lines ${from}–${to}`);

/** How to read a file: each note with a link to the lines that it is about. */
export function Notes({ file, notes }: { file: string; notes: readonly CodeNote[] }) {
  if (notes.length === 0) return null;
  return (
    <section className={styles.notes} aria-label={`How to read ${file}`}>
      <h4>Read it like this</h4>
      <dl>
        {notes.map((note) => (
          <div key={note.text}>
            <dt>
              <a href={`#${lineId(file, note.from)}`}>{linesOf(note)}</a>
            </dt>
            <dd>{note.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
