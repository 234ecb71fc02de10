import { MISSING_SHORT, missingSentence } from "#domain/missing-words.ts";
import { missingFigure } from "#domain/official-pay.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { type StatisticKey, spokenPercentiles } from "#domain/percentiles.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";
import type { RulerAxis } from "#ui/ruler/axis.ts";
import { BoxPlot, MeanMark, Plot } from "#ui/ruler/plot.tsx";
import styles from "./source-rows.module.css";
import type { Reading } from "./use-readings.ts";

/** A code's percentiles on the table's axis, or why there are none in the place. */
export function OfficialMarks({ reading: { title, found }, axis }: { reading: Reading; axis: RulerAxis }) {
  const { format } = useCatalogue();
  const pay = usePay();
  if (found.missing) return <p className={styles.none}>{missingSentence(found, pay.place, title, format)}</p>;
  const mean = pay.settings.mean ? found.shown.mean : null;
  const figures = [
    spokenPercentiles(found.shown, pay),
    ...(mean === null ? [] : [`mean ${pay.money(mean)}`]),
  ].join(", ");
  return (
    <Plot axis={axis} label={`${title}, ${pay.place.name}: ${figures}, ${UNIT_WORDS[pay.settings.unit]}`}>
      <BoxPlot axis={axis} values={found.shown} thickness={24} />
      {mean !== null && <MeanMark axis={axis} value={mean} below={12} />}
    </Plot>
  );
}

/** The same in numbers: the median, the outer percentiles, and the mean where the reader wants it. */
export function OfficialFigures({ reading: { found } }: { reading: Reading }) {
  const { money, settings } = usePay();
  if (found.missing) return <span className={styles.missing}>{MISSING_SHORT[found.missing]}</span>;
  const text = (key: StatisticKey) => {
    const value = found.shown[key];
    return value === null ? MISSING_SHORT[missingFigure(found, key) ?? "withheld"] : money(value);
  };
  return (
    <>
      <b className={styles.figure}>{text("median")}</b>
      <p>
        10th to 90th percentile: {text("p10")} to {text("p90")}
      </p>
      {settings.mean && <p>Mean: {text("mean")}</p>}
    </>
  );
}
