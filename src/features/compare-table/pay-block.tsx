import { capital } from "#domain/format.ts";
import { spokenPercentiles } from "#domain/percentiles.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { BoxPlot, Plot, RangeBar } from "#ui/ruler/plot.tsx";
import { Tape } from "#ui/ruler/tape.tsx";
import type { Compared } from "./compared.ts";
import styles from "./pay-block.module.css";

/** All ranges on one axis: the official figures as box and whisker, the article's range as a bar beneath. */
export function PayPlots({ compared }: { compared: readonly Compared[] }) {
  const { catalogue, format, wageAxis } = useCatalogue();
  const axis = { ...wageAxis, label: format.short };
  const at = (value: number) => `${axis.percent(value)}%`;
  const range = catalogue.site.rangeLabel;
  return (
    <>
      {/* the ruler stays in view over the plots only */}
      <div>
        <div className={styles.axis}>
          <p>{catalogue.currency} a year, gross</p>
          <Tape axis={axis} />
        </div>
        {compared.map(({ role }) => {
          const { median, p10, p90 } = role.official;
          return (
            <div key={role.slug} className={styles.row} data-hue={role.hue}>
              <h3 className={styles.label}>
                <CodeTag code={role.code} hue={role.hue} />
                {role.shortName}
              </h3>
              <Plot
                axis={axis}
                className={styles.plot ?? ""}
                label={`${role.name}. ${capital(range)}: ${format.range(role.pay)} a year. Official: ${spokenPercentiles(role.official, format) || "not released"}.`}
              >
                <g transform="translate(0 -12)" className={styles.official}>
                  <BoxPlot axis={axis} values={role.official} thickness={26} />
                  {p10 !== null && (
                    <text className={`${styles.end} ${styles.left}`} x={at(p10)} y="4">
                      {format.short(p10)}
                    </text>
                  )}
                  {p90 !== null && (
                    <text className={styles.end} x={at(p90)} dx="8" y="4">
                      {format.short(p90)}
                    </text>
                  )}
                  {median !== null && (
                    <text className={styles.middle} x={at(median)} dx="8" y="5">
                      {format.short(median)}
                    </text>
                  )}
                </g>
                <g transform="translate(0 23)" className={styles.article}>
                  <RangeBar axis={axis} from={role.pay.from} to={role.pay.to} thickness={7} />
                </g>
              </Plot>
            </div>
          );
        })}
      </div>
      <ul className={styles.legend} aria-label="Key">
        <li>
          <svg aria-hidden="true" className={styles.key}>
            <line x1="0" x2="100%" y1="50%" y2="50%" />
            <line x1="1" x2="1" y1="25%" y2="75%" />
            <line x1="55" x2="55" y1="25%" y2="75%" />
          </svg>
          official, 10th to 90th percentile
        </li>
        <li>
          <svg aria-hidden="true" className={styles.key}>
            <rect className={styles.keyBox} width="100%" height="100%" />
            <line className={styles.keyMedian} x1="50%" x2="50%" y1="-2" y2="20" />
          </svg>
          middle half and median
        </li>
        <li>
          <svg aria-hidden="true" className={styles.key}>
            <rect className={styles.keyBar} y="35%" width="100%" height="30%" />
          </svg>
          {range}, {catalogue.region}: not percentiles
        </li>
        <li>
          <b>Bold</b> the highest of a row below
        </li>
      </ul>
    </>
  );
}
