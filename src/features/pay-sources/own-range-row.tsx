import type { RoleDetail, RoleSummary } from "#data/catalogue.ts";
import { capital } from "#domain/format.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";
import type { RulerAxis } from "#ui/ruler/axis.ts";
import { Plot, RangeBar } from "#ui/ruler/plot.tsx";
import { Counts } from "./counts.tsx";
import styles from "./source-rows.module.css";

/** The role's own range: of one place whatever other is chosen, and never adjusted. */
export function OwnRangeRow({
  role,
  detail,
  axis,
}: {
  role: RoleSummary;
  detail: RoleDetail;
  axis: RulerAxis;
}) {
  const { catalogue } = useCatalogue();
  const pay = usePay();
  const range = pay.range(role);
  const name = capital(catalogue.site.rangeLabel);
  const { region, source } = detail.range;
  return (
    <tr>
      <th scope="row">
        <span className={styles.kind}>Names this role itself</span>
        <span className={styles.title}>{name}</span>
        <span className={styles.kind}>{region}, whatever place is chosen</span>
      </th>
      <td className={styles.plot}>
        <Plot
          axis={axis}
          label={`${name}, ${region}: ${pay.rangeText(range)} ${UNIT_WORDS[pay.settings.unit]}`}
        >
          <RangeBar axis={axis} {...range} thickness={18} labels={false} />
        </Plot>
      </td>
      <td data-label="Range">
        <b className={styles.figure}>{pay.rangeText(range)}</b>
        <p>as published; no percentiles, no median</p>
      </td>
      <td data-label="People behind it">
        <p>
          Not stated: {catalogue.site.words.source} gives neither a number of people nor a margin of error.
        </p>
      </td>
      <td data-label="What it counts">
        <Counts source={detail.sources.find(({ id }) => id === source)} />
      </td>
    </tr>
  );
}
