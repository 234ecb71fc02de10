import { useCatalogue } from "#store/use-catalogue.tsx";
import { Tape } from "#ui/ruler/tape.tsx";
import { FloorSlider } from "./floor-slider.tsx";
import styles from "./role-chart.module.css";

/** The sticky head of the chart: what the columns are, and the ruler with the floor on it. */
export function ChartAxis() {
  const { catalogue, format, rangeAxis } = useCatalogue();
  return (
    <div className={styles.axis}>
      <span className={styles.axisPick} aria-hidden="true">
        Compare
      </span>
      <span className={styles.axisLabel} aria-hidden="true">
        Role, purpose, key skills
      </span>
      <div className={styles.tapeWrap}>
        <p className={styles.axisTitle}>
          {catalogue.region}, {catalogue.currency} a year
        </p>
        <Tape axis={{ ...rangeAxis, label: format.short }}>
          <FloorSlider />
        </Tape>
      </div>
    </div>
  );
}
