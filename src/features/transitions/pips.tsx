import type { Transition } from "#domain/transitions.ts";
import styles from "./pips.module.css";

const SLOT = 8;

/**
 * The essential skills of where one goes, one mark each: filled for those carried along, yellow for those the
 * reader brings, low for those to add. Decoration: the counts stand beside it.
 * @param hue colour number of where one starts; that of the surroundings without one.
 */
export function Pips({ move: { carried, mine, add }, hue }: { move: Transition; hue?: number }) {
  const width = (carried.length + mine.length + add.length) * SLOT - 2;
  const x = (index: number) => index * SLOT;
  return (
    <svg
      className={styles.pips}
      viewBox={`0 0 ${width} 12`}
      width={width}
      preserveAspectRatio="xMinYMid"
      aria-hidden="true"
    >
      {carried.map((skill, i) => (
        <rect key={skill} data-hue={hue} className={styles.carried} x={x(i)} width="6" height="12" />
      ))}
      {mine.map((skill, i) => (
        <rect
          key={skill}
          className={styles.mine}
          x={x(carried.length + i) + 0.5}
          y="0.5"
          width="5"
          height="11"
        />
      ))}
      {add.map((skill, i) => (
        <rect
          key={skill}
          className={styles.add}
          x={x(carried.length + mine.length + i)}
          y="9"
          width="6"
          height="3"
        />
      ))}
    </svg>
  );
}
