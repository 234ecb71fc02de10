import type { RoleSummary } from "#data/catalogue.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { usePay } from "#store/use-pay.tsx";
import styles from "./pay-move.module.css";
import { useChangeWords } from "./use-change-words.ts";
import { useMedians } from "./use-medians.ts";

/** What a move changes of the official median, or why that cannot be said. */
export function PaySentence({ from, to }: { from: RoleSummary; to: RoleSummary }) {
  const { place, source, settings, week } = usePay();
  const { medianOf, changeOf } = useMedians();
  const words = useChangeWords();
  const change = changeOf(from, to);
  const { soc, title } = from.official;
  const sameCode = soc === to.official.soc;
  if (change.kind === "change") {
    const { short, money } = words(change);
    const where = `${place.name}, ${source.period}`;
    return (
      <>
        <p className={styles.answer}>
          {change.amount === 0 ? (
            <>The official median is the same in both occupations ({where}).</>
          ) : (
            <>
              The official median changes by <b>{money}</b> {UNIT_WORDS[settings.unit]}, <b>{short}</b> (
              {where}).
            </>
          )}
        </p>
        <p className={styles.reading}>
          It compares the middle of two occupations, and is no forecast of what one person would earn.
          {settings.unit === "life" && " An hour of life counts the hours you gave for each role."}
        </p>
      </>
    );
  }
  const missing = [...new Set([medianOf(from).missing, medianOf(to).missing])].filter(Boolean);
  const hours = ({ slug }: RoleSummary) => Object.values(week(slug)).join();
  return (
    <>
      {missing.map((sentence) => (
        <p key={sentence} className={styles.answer}>
          {sentence}
        </p>
      ))}
      {sameCode ? (
        <p className={missing.length > 0 ? styles.reading : styles.answer}>
          Same official figure: {from.name} and {to.name} stand on one official code, {soc}, {title}. It
          cannot tell them apart.
          {settings.unit === "life" &&
            hours(from) !== hours(to) &&
            " What differs below is the hours you gave for each role."}
        </p>
      ) : (
        <p className={styles.reading}>So there is no change of the median to state for {place.name}.</p>
      )}
    </>
  );
}
