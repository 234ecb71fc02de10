import styles from "./strip.module.css";

const SLOT = 9;

export interface Slot {
  id: string;
  hue: number;
  /** Whether it has the thing; outlined where it has a lesser form of it. */
  fill: "full" | "outline" | "none";
}

/** Of how many items how many have the thing: where they are too many for a slot each. */
export interface SlotCount {
  used: number;
  of: number;
}

/**
 * One slot for each item, always in the same order: filled where it has the thing, low where it has not. Too many
 * items are a count.
 */
export function Strip({ slots, label }: { slots: readonly Slot[] | SlotCount; label: string }) {
  if ("used" in slots) {
    return (
      <span className={styles.count}>
        <span aria-hidden="true">
          {slots.used} of {slots.of}
        </span>
        <span className="vh">{label}</span>
      </span>
    );
  }
  const width = slots.length * SLOT - 2;
  return (
    <svg className={styles.strip} viewBox={`0 0 ${width} 12`} width={width} role="img" aria-label={label}>
      {slots.map(({ id, hue, fill }, index) => {
        const x = index * SLOT;
        if (fill === "none") {
          return <rect key={id} className={styles.none} x={x} y="9" width="7" height="3" />;
        }
        return fill === "full" ? (
          <rect key={id} data-hue={hue} className={styles.full} x={x} width="7" height="12" />
        ) : (
          <rect
            key={id}
            data-hue={hue}
            className={styles.outline}
            x={x + 0.75}
            y="0.75"
            width="5.5"
            height="10.5"
          />
        );
      })}
    </svg>
  );
}
