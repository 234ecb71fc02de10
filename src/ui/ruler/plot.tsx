import type { ReactNode } from "react";
import type { RulerAxis } from "./axis.ts";
import styles from "./plot.module.css";

/**
 * The frame of one row of marks on the axis: grid lines behind, the marks centred on the row's middle.
 * @param label the whole message in words; without one the plot is decoration.
 */
export function Plot({
  axis,
  label,
  stackLabels = false,
  className = "",
  children,
}: {
  axis: RulerAxis;
  label?: string;
  /** Put a bar's labels above it on small screens, where beside it they would leave the plot. */
  stackLabels?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <svg
      className={[styles.plot, stackLabels ? styles.stack : "", className].filter(Boolean).join(" ")}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <g className={styles.grid}>
        {axis.ticks.map((value) => (
          <line key={value} x1={`${axis.percent(value)}%`} x2={`${axis.percent(value)}%`} y1="0" y2="100%" />
        ))}
      </g>
      <svg y="50%" overflow="visible" aria-hidden="true">
        {children}
      </svg>
    </svg>
  );
}

/**
 * A solid bar from one value to another with its ends labelled.
 * @param below the part below this value is hatched.
 * @param ghost outlined instead of filled: what would be there.
 */
export function RangeBar({
  axis,
  from,
  to,
  thickness,
  below,
  ghost = false,
  labels = true,
}: {
  axis: RulerAxis;
  from: number;
  to: number;
  thickness: number;
  below?: number | undefined;
  ghost?: boolean;
  labels?: boolean;
}) {
  const start = axis.percent(from);
  const end = axis.percent(to);
  const cut = below === undefined ? start : Math.min(Math.max(axis.percent(below), start), end);
  const box = { y: -thickness / 2, height: thickness };
  const width = (a: number, b: number) => `${Math.round((b - a) * 100) / 100}%`;
  return (
    <>
      <rect
        className={ghost ? styles.ghost : styles.bar}
        x={`${start}%`}
        width={width(start, end)}
        {...box}
      />
      {cut > start && <rect className={styles.hatched} x={`${start}%`} width={width(start, cut)} {...box} />}
      {labels && (
        <>
          <text className={styles.low} x={`${start}%`} y="5">
            {axis.label(from)}
          </text>
          <text className={styles.high} x={`${end}%`} y="5">
            {axis.label(to)}
          </text>
        </>
      )}
    </>
  );
}

export interface BoxValues {
  p10: number | null;
  p25: number | null;
  median: number | null;
  p75: number | null;
  p90: number | null;
}

/** Whisker from the 10th to the 90th percentile, box over the middle half, a stroke at the median. What is null is not drawn. */
export function BoxPlot({
  axis,
  values: { p10, p25, median, p75, p90 },
  thickness,
}: {
  axis: RulerAxis;
  values: BoxValues;
  thickness: number;
}) {
  const half = thickness / 2;
  const at = (value: number) => `${axis.percent(value)}%`;
  return (
    <>
      {p10 !== null && p90 !== null && (
        <>
          <line className={styles.whisker} x1={at(p10)} x2={at(p90)} y1="0" y2="0" />
          <line className={styles.whisker} x1={at(p10)} x2={at(p10)} y1={-half / 2} y2={half / 2} />
          <line className={styles.whisker} x1={at(p90)} x2={at(p90)} y1={-half / 2} y2={half / 2} />
        </>
      )}
      {p25 !== null && p75 !== null && (
        <rect
          className={styles.box}
          x={at(p25)}
          width={`${Math.round((axis.percent(p75) - axis.percent(p25)) * 100) / 100}%`}
          y={-half}
          height={thickness}
        />
      )}
      {median !== null && (
        <line className={styles.median} x1={at(median)} x2={at(median)} y1={-half - 4} y2={half + 4} />
      )}
    </>
  );
}

/**
 * A diamond: the mean, which is no percentile.
 * @param below so many pixels under the plot's middle, where it hides no figure.
 */
export function MeanMark({ axis, value, below }: { axis: RulerAxis; value: number; below: number }) {
  return (
    <svg x={`${axis.percent(value)}%`} y={below} overflow="visible">
      <path className={styles.mean} d="M0-7 7 0 0 7-7 0Z" />
    </svg>
  );
}

/** The reader's own figure, across the plot: ink on a stroke of the ruler's yellow. */
export function ReaderMark({ axis, value, reach }: { axis: RulerAxis; value: number; reach: number }) {
  const line = { x1: `${axis.percent(value)}%`, x2: `${axis.percent(value)}%`, y1: -reach, y2: reach };
  return (
    <>
      <line className={styles.readerHalo} {...line} />
      <line className={styles.reader} {...line} />
    </>
  );
}

/** The pattern that hatches the part of a bar below a floor. One on a page. */
export function HatchDefinition() {
  return (
    <svg className={styles.definitions} aria-hidden="true">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles.hatchLine} x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
    </svg>
  );
}
