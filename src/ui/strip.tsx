import styles from "./strip.module.css";

const SLOT = 9;

/** One slot for each item, always in the same order: filled where it has the thing, low where it has not. */
export function Strip({ slots, label }: { slots: readonly { hue: number; on: boolean }[]; label: string }) {
  const width = slots.length * SLOT - 2;
  return (
    <svg className={styles.strip} viewBox={`0 0 ${width} 12`} width={width} role="img" aria-label={label}>
      {slots.map((slot, index) =>
        slot.on ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place
          <rect key={index} data-hue={slot.hue} className={styles.on} x={index * SLOT} width="7" height="12" />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place
          <rect key={index} className={styles.off} x={index * SLOT} y="9" width="7" height="3" />
        ),
      )}
    </svg>
  );
}
