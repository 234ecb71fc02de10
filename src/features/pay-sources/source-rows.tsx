import type { ReactNode } from "react";
import type { RoleDetail, RoleSummary } from "#data/catalogue.ts";
import type { Evidence, Fit } from "#data/schema.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";
import { Tape } from "#ui/ruler/tape.tsx";
import { OfficialRow } from "./official-row.tsx";
import { OwnRangeRow } from "./own-range-row.tsx";
import styles from "./source-rows.module.css";
import { useReadings } from "./use-readings.ts";

/**
 * What each source says of a role's pay, side by side: the source of its range, the official code that stands for
 * the role, and every code that could. Nothing is averaged.
 * @param fit how well a code describes the role, as it is shown everywhere.
 * @param evidence the list of what a mapping rests on, as it is shown everywhere.
 */
export function SourcesDisagree({
  role,
  detail,
  fit: fitLabel,
  evidence,
}: {
  role: RoleSummary;
  detail: RoleDetail;
  fit: (fit: Fit) => ReactNode;
  evidence: (entries: readonly Evidence[]) => ReactNode;
}) {
  const { catalogue } = useCatalogue();
  const pay = usePay();
  const { readings, axis } = useReadings(role, detail);
  const [primary] = readings;
  const { rangeLabel } = catalogue.site;
  return (
    <div className={styles.sources} data-hue={role.hue}>
      <p className={styles.note}>
        Official figures: {pay.place.name}, {pay.source.period}
        {pay.adjusted && `, adjusted by the living cost there; the ${rangeLabel} is not`}.
        {readings.length === 1 && " No other official code comes into question for this role."}
      </p>
      <table className={styles.table}>
        <caption className="vh">Sources of pay for {role.name}, side by side</caption>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">
              {`${catalogue.currency} ${UNIT_WORDS[pay.settings.unit]}, gross`}
              <Tape axis={axis} />
            </th>
            <th scope="col">Median or range</th>
            <th scope="col">People behind it</th>
            <th scope="col">What it counts</th>
          </tr>
        </thead>
        <tbody>
          <OwnRangeRow role={role} detail={detail} axis={axis} />
          {readings.map((reading) => (
            <OfficialRow
              key={reading.soc}
              reading={reading}
              detail={detail}
              axis={axis}
              first={primary?.title ?? ""}
              fit={fitLabel(reading.fit)}
              evidence={reading.evidence.length > 0 ? evidence(reading.evidence) : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
