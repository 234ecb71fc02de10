import type { ReactNode } from "react";
import type { RoleDetail, RoleSummary } from "#data/catalogue.ts";
import { capital } from "#domain/format.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { someNames } from "#domain/some-names.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useOwnPay } from "#store/use-own-pay.ts";
import { usePay } from "#store/use-pay.tsx";
import { Plot, RangeBar, ReaderMark } from "#ui/ruler/plot.tsx";
import { Tape } from "#ui/ruler/tape.tsx";
import { OfficialPlot } from "./official-plot.tsx";
import { OtherRanges } from "./other-ranges.tsx";
import styles from "./pay-section.module.css";

/** The role's own range and the official percentiles on one axis, among the other roles' ranges. */
export function PayChart({
  role,
  detail,
  fit,
}: {
  role: RoleSummary;
  detail: RoleDetail;
  /** How well the official figures fit the role. */
  fit: ReactNode;
}) {
  const { catalogue, format, role: roleOf } = useCatalogue();
  const pay = usePay();
  const own = useOwnPay()(role.slug, "range");
  const { sharedWith, sharedCount } = detail.occupation;
  const axis = { ...pay.axis, label: pay.short };
  const unit = UNIT_WORDS[pay.settings.unit];
  const ownRange = pay.range(role);
  const range = capital(catalogue.site.rangeLabel);
  return (
    <div data-hue={role.hue}>
      <div className={styles.axis}>
        <p data-unsigned={!format.shortSigned || undefined}>
          {catalogue.currency} {unit}, gross
        </p>
        <Tape axis={axis} />
      </div>
      <div className={styles.row}>
        <div className={styles.label}>
          <h3>{range}</h3>
          <p>{detail.range.region}, as published; not percentiles</p>
        </div>
        <Plot
          axis={axis}
          label={`${range}: ${pay.rangeText(ownRange)} ${unit}`}
          className={styles.plot ?? ""}
        >
          {own !== null && <ReaderMark axis={axis} value={own} reach={48} />}
          <RangeBar axis={axis} {...ownRange} thickness={30} />
        </Plot>
      </div>
      <div className={`${styles.row} ${styles.tall}`}>
        <div className={styles.label}>
          <h3>Official percentiles</h3>
          <p>
            {role.official.title}, {pay.place.name}, {pay.source.period}
            {pay.adjusted && `, adjusted for living cost`}
          </p>
          <p>{fit}</p>
          {sharedCount > 0 && (
            <p>
              Same figures as{" "}
              {someNames(
                sharedWith.map((slug) => roleOf(slug).shortName),
                format,
                sharedCount,
              )}
            </p>
          )}
        </div>
        <OfficialPlot role={role} className={styles.plot ?? ""} />
      </div>
      <OtherRanges role={role} axis={axis} />
    </div>
  );
}
