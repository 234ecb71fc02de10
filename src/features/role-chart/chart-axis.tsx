import { memo, useMemo } from "react";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { Tape } from "#ui/ruler/tape.tsx";
import { FloorSlider } from "./floor-slider.tsx";
import styles from "./role-chart.module.css";

/** What the ruler measures. Apart from the ruler, which need not be drawn again when the floor moves. */
function AxisTitle() {
  const { catalogue, rangeAxis } = useCatalogue();
  const floor = useExplorer((state) => state.filter.floor);
  const at = floor === null ? 100 : rangeAxis.percent(floor);
  // On narrow charts the flag of a low floor stands where the title is.
  const crowded = at < 30 ? "medium" : at < 60 ? "narrow" : undefined;
  return (
    <div className={styles.axisTitle} data-crowded={crowded}>
      {catalogue.region}, {catalogue.currency} a year
    </div>
  );
}

/** The sticky head of the chart: what the columns are, and the ruler with the floor on it. */
export const ChartAxis = memo(function ChartAxis() {
  const { format, rangeAxis } = useCatalogue();
  const axis = useMemo(() => ({ ...rangeAxis, label: format.short }), [rangeAxis, format]);
  return (
    <div className={styles.axis}>
      <span className={styles.axisPick} aria-hidden="true">
        Compare
      </span>
      <span className={styles.axisLabel} aria-hidden="true">
        Role, purpose, key skills
      </span>
      <div className={styles.tapeWrap}>
        <AxisTitle />
        <Tape axis={axis}>
          <FloorSlider />
        </Tape>
      </div>
    </div>
  );
});
