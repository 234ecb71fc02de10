import type { ReactNode } from "react";
import type { RulerAxis } from "./axis.ts";
import styles from "./tape.module.css";

/** The yellow ruler: the shared axis. What it shows is said by the plots beneath it, so it is decoration to assistive technology. */
export function Tape({ axis, children }: { axis: RulerAxis; children?: ReactNode }) {
  const ticks = new Set(axis.ticks);
  return (
    <div className={styles.tape} data-tape>
      <svg aria-hidden="true">
        {axis.minor.map((value, index) => (
          <line
            key={value}
            className={index % 3 === 1 ? styles.half : styles.minor}
            x1={`${axis.percent(value)}%`}
            x2={`${axis.percent(value)}%`}
            y1={index % 3 === 1 ? 29 : 33}
            y2="40"
          />
        ))}
        {[...ticks].map((value) => (
          <line
            key={value}
            className={styles.major}
            x1={`${axis.percent(value)}%`}
            x2={`${axis.percent(value)}%`}
            y1="24"
            y2="40"
          />
        ))}
        {axis.ticks.map((value) => (
          <text key={value} x={`${axis.percent(value)}%`} y="17">
            {axis.label(value)}
          </text>
        ))}
      </svg>
      {children}
    </div>
  );
}
