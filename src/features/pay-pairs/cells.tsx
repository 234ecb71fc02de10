import type { PairInterval } from "#domain/role-pairs.ts";
import styles from "./cells.module.css";

const PAIRS = Array.from({ length: 100 }, (_, index) => index);

/**
 * A hundred pairs as cells: from the left those that the first side surely wins, those that either may win,
 * hatched, and those that the second surely wins. Two sides of one colour are told apart by outlines.
 * @param first colour number of the first side, as `second` of the second.
 */
export function Cells({
  interval: { least, most },
  label,
  first,
  second,
}: {
  interval: PairInterval;
  label: string;
  first: number;
  second: number;
}) {
  const cells = (from: number, to: number) =>
    PAIRS.slice(from, to).map((index) => (
      <rect key={index} x={`${index + 0.1}%`} width="0.8%" height="100%" />
    ));
  return (
    <svg className={styles.cells} role="img" aria-label={label}>
      <g data-hue={first}>{cells(0, least)}</g>
      <g className={styles.open}>{cells(least, most)}</g>
      {most > least && (
        <rect className={styles.hatch} x={`${least}%`} width={`${most - least}%`} height="100%" />
      )}
      <g data-hue={second} className={first === second ? styles.outlined : undefined}>
        {cells(most, PAIRS.length)}
      </g>
    </svg>
  );
}
