import { useId } from "react";
import { type Piece, SHOWN_EACH, SHOWN_MENTIONS } from "#domain/passages.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import type { ReadText } from "./read-text.ts";
import styles from "./recognised.module.css";

/** One stretch of the text; what is left out on a side is told by an ellipsis. */
function Passage({
  pieces,
  length,
  dropped,
}: {
  pieces: readonly Piece[];
  /** Characters of the whole text. */
  length: number;
  dropped: ReadonlySet<string>;
}) {
  const { skillName } = useCatalogue();
  const first = pieces.at(0);
  const last = pieces.at(-1);
  return (
    <p
      data-cut-before={(first && first.start > 0) || undefined}
      data-cut-after={(last && last.start + last.text.length < length) || undefined}
    >
      {pieces.map(({ start, text, skill }) => {
        if (skill === null) return text;
        const name = skillName(skill);
        const title = text === name ? undefined : name;
        return dropped.has(skill) ? (
          <span key={start} className={styles.dropped} title={title}>
            {text}
          </span>
        ) : (
          <mark key={start} title={title}>
            {text}
          </mark>
        );
      })}
    </p>
  );
}

/** The text as it is, or the passages of a long one, with its skills marked but for those that were dropped. */
export function RecognisedText({ result, dropped }: { result: ReadText; dropped: ReadonlySet<string> }) {
  const { format } = useCatalogue();
  const id = useId();
  const { passages, drawn, whole } = result.excerpt;
  return (
    <div>
      <h3 id={`${id}-h`}>In the text</h3>
      <section
        className={styles.excerpt}
        aria-labelledby={`${id}-h`}
        tabIndex={0}
        data-whole={whole || undefined}
      >
        {passages.map((pieces) => (
          <Passage key={pieces[0]?.start} pieces={pieces} length={result.length} dropped={dropped} />
        ))}
      </section>
      {!whole && (
        <p className={styles.cap}>
          A long text, so only what stands around the first {SHOWN_EACH} mentions of each skill is shown, up
          to {SHOWN_MENTIONS} mentions in all: here {format.count(drawn)} of {format.count(result.mentions)}.
          All are counted.
        </p>
      )}
    </div>
  );
}
