import { intervalText, lowerFirst, otherSide, type PairInterval, pairResult } from "#domain/role-pairs.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Cells } from "./cells.tsx";
import styles from "./pair-section.module.css";
import { closeNote, pairSentence, sameCodeSentence, sameMedian } from "./pair-words.ts";
import type { RoleSide } from "./use-pair-sides.ts";

function End({ side, interval }: { side: RoleSide; interval: PairInterval }) {
  return (
    <p data-hue={side.role.hue}>
      <b>{intervalText(interval, "–")}</b>
      <span>
        <CodeTag code={side.role.code} hue={side.role.hue} /> {side.role.shortName} earns more
      </span>
    </p>
  );
}

/** Two roles: one sentence, and a hundred pairs in a strip. */
export function PairStrip({ first: one, second: other }: { first: RoleSide; second: RoleSide }) {
  const { format } = useCatalogue();
  const { money, place } = usePay();
  const [first, second] = lowerFirst(one, other);
  const result = pairResult(first, second);
  if (result.kind === "same-code") {
    const names = format.list([one.role.name, other.role.name]);
    return (
      <>
        <p className={styles.answer}>{sameCodeSentence(names, first)}</p>
        {first.missing && <p className={styles.close}>{first.missing}</p>}
      </>
    );
  }
  if (result.kind === "unknown") {
    const missing = [...new Set([one.missing, other.missing])].filter(Boolean);
    return (
      <p className={styles.none}>
        {missing.join(" ")} There is nothing to compare for {place.name}.
      </p>
    );
  }
  const sentence = pairSentence(first, result);
  const open = result.most - result.least;
  const close = closeNote(result);
  return (
    <div>
      <p className={styles.answer}>{sentence}</p>
      {sameMedian(first, second) && first.median !== null && (
        <p className={styles.close}>Both have the same median, {money(first.median)}.</p>
      )}
      {close !== "" && <p className={styles.close}>{close}</p>}
      <div className={styles.ends}>
        <End side={first} interval={result} />
        <End side={second} interval={otherSide(result)} />
      </div>
      <Cells interval={result} label={sentence} first={first.role.hue} second={second.role.hue} />
      {open > 0 && (
        <p className={styles.open}>
          Hatched: {open} {open === 1 ? "pair" : "pairs"} that either side may win; it depends on the lowest
          and the highest earners, whose pay is not published.
        </p>
      )}
    </div>
  );
}
