import { useId } from "react";
import { SHOWN_EACH, SHOWN_MENTIONS } from "#domain/passages.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { mentionWords } from "./mention-words.ts";
import type { ReadText } from "./read-text.ts";
import styles from "./recognised.module.css";

/** The text as it is, or the passages of a long one, with its skills marked but for those that were dropped. */
export function RecognisedText({ result, dropped }: { result: ReadText; dropped: ReadonlySet<string> }) {
  const { format, skillName } = useCatalogue();
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
          <p key={pieces[0]?.start}>
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
        ))}
      </section>
      {!whole && (
        <p className={styles.cap}>
          A long text: what stands around the first {SHOWN_EACH} mentions of each skill is shown, with at the
          most {SHOWN_MENTIONS} mentions. {mentionWords(drawn, format)} of {format.count(result.mentions)}{" "}
          {drawn === 1 ? "stands" : "stand"} here; all are counted.
        </p>
      )}
    </div>
  );
}
