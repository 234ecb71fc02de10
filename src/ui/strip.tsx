import styles from "./strip.module.css";

const SLOT = 9;

export interface Slot {
  id: string;
  hue: number;
  on: boolean;
}

/** One slot for each item, always in the same order: filled where it has the thing, low where it has not. */
export function Strip({ slots, label }: { slots: readonly Slot[]; label: string }) {
  const width = slots.length * SLOT - 2;
  return (
    <svg className={styles.strip} viewBox={`0 0 ${width} 12`} width={width} role="img" aria-label={label}>
      {slots.map(({ id, hue, on }, index) =>
        on ? (
          <rect key={id} data-hue={hue} className={styles.on} x={index * SLOT} width="7" height="12" />
        ) : (
          <rect key={id} className={styles.off} x={index * SLOT} y="9" width="7" height="3" />
        ),
      )}
    </svg>
  );
}
