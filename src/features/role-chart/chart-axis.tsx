import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { Tape } from "#ui/ruler/tape.tsx";
import { FloorSlider } from "./floor-slider.tsx";
import styles from "./role-chart.module.css";

/** The sticky head of the chart: what the columns are, and the ruler with the floor on it. */
export function ChartAxis() {
  const { catalogue, format, rangeAxis } = useCatalogue();
  const floor = useExplorer((state) => state.filter.floor);
  const at = floor === null ? 100 : rangeAxis.percent(floor);
  // On narrow charts the flag of a low floor stands where the title is.
  const crowded = at < 30 ? "medium" : at < 60 ? "narrow" : undefined;
  return (
    <div className={styles.axis}>
      <span className={styles.axisPick} aria-hidden="true">
        Compare
      </span>
      <span className={styles.axisLabel} aria-hidden="true">
        Role, purpose, key skills
      </span>
      <div className={styles.tapeWrap}>
        <p className={styles.axisTitle} data-crowded={crowded}>
          {catalogue.region}, {catalogue.currency} a year
        </p>
        <Tape axis={{ ...rangeAxis, label: format.short }}>
          <FloorSlider />
        </Tape>
      </div>
    </div>
  );
}
