import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import styles from "./floor-slider.module.css";

/** The salary floor, set on the ruler itself. Its left end means no floor. */
export function FloorSlider() {
  const { format, rangeAxis } = useCatalogue();
  const floor = useExplorer((state) => state.filter.floor);
  const setFloor = useExplorer((state) => state.setFloor);
  const endTyping = useExplorer((state) => state.endTyping);
  const { min, max, step, percent } = rangeAxis;
  const value = Math.min(Math.max(floor ?? min, min), max);
  const at = percent(value);
  return (
    <>
      {floor !== null && (
        <svg className={styles.flag} aria-hidden="true">
          {/* The flag stays on the tape at either end; the pointer stays on the value. */}
          <svg x={`${Math.min(Math.max(at, 6), 94)}%`} overflow="visible">
            <rect x="-44" y="-26" width="88" height="19" />
            <text y="-12" wordSpacing="2">
              Floor {format.short(floor)}
            </text>
          </svg>
          <svg x={`${at}%`} overflow="visible">
            <path d="M-6 -8 L6 -8 L0 0 Z" />
            <rect x="-2" y="22" width="4" height="18" />
          </svg>
        </svg>
      )}
      <input
        type="range"
        className={`${styles.input} needs-script`}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-label="Salary floor"
        aria-valuetext={floor === null ? "no floor" : format.money(floor)}
        onBlur={endTyping}
        onChange={(event) => {
          const next = Number(event.currentTarget.value);
          setFloor(next <= min ? null : next);
        }}
      />
    </>
  );
}
