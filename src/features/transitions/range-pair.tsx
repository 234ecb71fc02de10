import type { RoleSummary } from "#data/catalogue.ts";
import { capital } from "#domain/format.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Plot, RangeBar } from "#ui/ruler/plot.tsx";
import { Tape } from "#ui/ruler/tape.tsx";
import styles from "./range-pair.module.css";

/** The roles' own ranges, one under the other on the ruler. */
export function RangePair({ roles }: { roles: readonly RoleSummary[] }) {
  const { catalogue } = useCatalogue();
  const pay = usePay();
  const axis = { ...pay.axis, label: pay.short };
  const unit = UNIT_WORDS[pay.settings.unit];
  const range = capital(catalogue.site.rangeLabel);
  return (
    <div className={styles.ranges}>
      <div className={styles.axis}>
        <p>
          {range}s, {catalogue.currency} {unit}, {catalogue.region}: not percentiles
        </p>
        <Tape axis={axis} />
      </div>
      <ul>
        {roles.map((role) => (
          <li key={role.slug} className={styles.row} data-hue={role.hue}>
            <p>
              <CodeTag code={role.code} hue={role.hue} /> {role.name}
            </p>
            <Plot axis={axis} label={`${range} of ${role.name}: ${pay.rangeText(pay.range(role))} ${unit}`}>
              <RangeBar axis={axis} {...pay.range(role)} thickness={16} />
            </Plot>
          </li>
        ))}
      </ul>
      {pay.adjusted && (
        <p className={styles.note}>
          The {catalogue.site.rangeLabel}s are for {catalogue.region}, and not adjusted for living cost.
        </p>
      )}
    </div>
  );
}
