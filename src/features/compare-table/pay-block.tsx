import { capital } from "#domain/format.ts";
import { missingSentence } from "#domain/missing-words.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { EARN_LESS, PERCENTILE_NAMES, PERCENTILES, spokenPercentiles } from "#domain/percentiles.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useOwnPay } from "#store/use-own-pay.ts";
import { usePay } from "#store/use-pay.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { BoxPlot, MeanMark, Plot, RangeBar, ReaderMark } from "#ui/ruler/plot.tsx";
import { Tape } from "#ui/ruler/tape.tsx";
import type { Compared } from "./compared.ts";
import styles from "./pay-block.module.css";

/** All ranges on one axis: the official figures as box and whisker, the role's own range as a bar beneath. */
export function PayPlots({ compared }: { compared: readonly Compared[] }) {
  const { catalogue, format } = useCatalogue();
  const pay = usePay();
  const ownOn = useOwnPay();
  const hasOwn = compared.some(({ role }) => ownOn(role.slug) !== null);
  const axis = { ...pay.axis, label: pay.short };
  const at = (value: number) => `${axis.percent(value)}%`;
  const range = catalogue.site.rangeLabel;
  const unit = UNIT_WORDS[pay.settings.unit];
  const percentileWords = format.list(
    PERCENTILES.map(
      (key, index) =>
        `${EARN_LESS[key]} ${index === 0 ? "earn less than" : "less than"} the ${PERCENTILE_NAMES[key].long.toLowerCase()}`,
    ),
  );
  return (
    <>
      {/* the ruler stays in view over the plots only */}
      <div>
        <div className={styles.axis}>
          <p data-unsigned={!format.shortSigned || undefined}>
            {catalogue.currency} {unit}, gross
          </p>
          <Tape axis={axis} />
        </div>
        {compared.map(({ role }) => {
          const official = pay.official(role.official.soc, role.slug);
          const { median, p10, p90 } = official.shown;
          const mean = pay.settings.mean ? official.shown.mean : null;
          const own = ownOn(role.slug);
          const ownGross = ownOn(role.slug, "range");
          const missing = missingSentence(official, pay.place, role.official.title, format);
          const spoken =
            missing ||
            `${spokenPercentiles(official.shown, pay)}${mean === null ? "" : `, mean ${pay.money(mean)}`}.`;
          return (
            <div key={role.slug} className={styles.row} data-hue={role.hue}>
              <h3 className={styles.label}>
                <CodeTag code={role.code} hue={role.hue} />
                {role.shortName}
              </h3>
              <div className={styles.plotBox}>
                {missing && <p className={styles.none}>{missing}</p>}
                <Plot
                  axis={axis}
                  className={styles.plot ?? ""}
                  label={`${role.name}. ${capital(range)}: ${pay.rangeText(pay.range(role))} ${unit}. Official, ${pay.place.name}: ${spoken}`}
                >
                  <g transform="translate(0 -12)" className={styles.official}>
                    {own !== null && <ReaderMark axis={axis} value={own} reach={22} />}
                    <BoxPlot axis={axis} values={official.shown} thickness={26} />
                    {mean !== null && <MeanMark axis={axis} value={mean} below={20} />}
                    {p10 !== null && (
                      <text className={`${styles.end} ${styles.left}`} x={at(p10)} y="4">
                        {pay.short(p10)}
                      </text>
                    )}
                    {p90 !== null && (
                      <text className={styles.end} x={at(p90)} dx="8" y="4">
                        {pay.short(p90)}
                      </text>
                    )}
                    {median !== null && (
                      <text className={styles.middle} x={at(median)} dx="8" y="5">
                        {pay.short(median)}
                      </text>
                    )}
                  </g>
                  <g transform="translate(0 23)" className={styles.ownRange}>
                    {ownGross !== null && <ReaderMark axis={axis} value={ownGross} reach={9} />}
                    <RangeBar axis={axis} {...pay.range(role)} thickness={7} />
                  </g>
                </Plot>
              </div>
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
        {pay.settings.mean && (
          <li>
            <svg aria-hidden="true" className={styles.keyMean}>
              <path d="M9 2 16 9 9 16 2 9Z" />
            </svg>
            mean
          </li>
        )}
        {hasOwn && (
          <li>
            <svg aria-hidden="true" className={styles.keyOwn}>
              <line x1="50%" x2="50%" y1="0" y2="100%" className={styles.keyHalo} />
              <line x1="50%" x2="50%" y1="0" y2="100%" />
            </svg>
            your own figure
          </li>
        )}
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
      <p className={styles.reading}>
        How to read it: of 100 people in the official occupation, {percentileWords}. The middle half lies
        between the 25th and the 75th percentile.
        {pay.adjusted && ` Official figures are adjusted for living cost, the ${range}s are not.`}
      </p>
    </>
  );
}
