import type { RoleSummary } from "#data/catalogue.ts";
import { missingSentence } from "#domain/missing-words.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { PERCENTILE_NAMES, released, spokenPercentiles } from "#domain/percentiles.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useOwnPay } from "#store/use-own-pay.ts";
import { usePay } from "#store/use-pay.tsx";
import { BoxPlot, MeanMark, Plot, ReaderMark } from "#ui/ruler/plot.tsx";
import styles from "./pay-section.module.css";

/** Under these distances, in percent of the axis, neighbouring labels would run into each other. */
const CROWDED = { wide: 6.5, narrow: 13 };

/** Whether the labels take two lines: always, on narrow screens only, or never. */
function crowding(places: readonly number[]): "always" | "narrow" | undefined {
  const nearest = Math.min(...places.slice(1).map((place, index) => place - (places[index] ?? 0)));
  if (nearest < CROWDED.wide) return "always";
  return nearest < CROWDED.narrow ? "narrow" : undefined;
}

/** The official percentiles as whisker and box, every figure written at its place; or why there are none. */
export function OfficialPlot({ role, className }: { role: RoleSummary; className: string }) {
  const { format, catalogue } = useCatalogue();
  const pay = usePay();
  const own = useOwnPay()(role.slug);
  const { soc, title } = role.official;
  const official = pay.official(soc, role.slug);
  if (official.missing) {
    return (
      <p className={styles.none}>
        {missingSentence(official, pay.place, title, format)} The {catalogue.site.rangeLabel} stays.
      </p>
    );
  }
  const axis = { ...pay.axis, label: pay.short };
  const { shown } = official;
  const mean = pay.settings.mean ? shown.mean : null;
  const marks = released(shown);
  const spoken = spokenPercentiles(shown, pay);
  return (
    <Plot
      axis={axis}
      className={className}
      label={`Official percentiles of ${title}, ${pay.place.name}: ${spoken}${mean === null ? "" : `, mean ${pay.money(mean)}`}, ${UNIT_WORDS[pay.settings.unit]}`}
    >
      {own !== null && <ReaderMark axis={axis} value={own} reach={64} />}
      <BoxPlot axis={axis} values={shown} thickness={30} />
      {mean !== null && <MeanMark axis={axis} value={mean} below={15} />}
      <g data-crowded={crowding(marks.map(({ value }) => axis.percent(value)))}>
        {marks.map(({ key, value }) => (
          <g key={key} data-key={key} className={key === "median" ? styles.strong : undefined}>
            <text className={styles.at} x={`${axis.percent(value)}%`} y="-26">
              {pay.short(value)}
            </text>
            <text className={`${styles.at} ${styles.note}`} x={`${axis.percent(value)}%`} y="36">
              {PERCENTILE_NAMES[key].short}
            </text>
          </g>
        ))}
      </g>
    </Plot>
  );
}
