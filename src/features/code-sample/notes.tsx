import type { CodeNote } from "#data/code.ts";
import { lineId } from "#paths";
import styles from "./notes.module.css";

const linesOf = ({ from, to }: CodeNote) => (from === to ? `Line ${from}` : `Lines ${from}–${to}`);

/**
 * How to read a file: each note with a link to the lines that it is about.
 * @param changed whether the reader has changed the file: the numbers are those of the original.
 */
export function Notes({
  file,
  notes,
  changed = false,
}: {
  file: string;
  notes: readonly CodeNote[];
  changed?: boolean;
}) {
  if (notes.length === 0) return null;
  return (
    <section className={styles.notes} aria-label={`How to read ${file}`}>
      <h4>{changed ? "Read the original like this" : "Read it like this"}</h4>
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
