import type { ReactNode } from "react";
import { Link } from "react-router";
import type { RoleDetail, RoleSummary } from "#data/catalogue.ts";
import { capital, countWord } from "#domain/format.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { useOwnPay } from "#store/use-own-pay.ts";
import { usePay } from "#store/use-pay.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Plot, RangeBar, ReaderMark } from "#ui/ruler/plot.tsx";
import { Tape } from "#ui/ruler/tape.tsx";
import { OfficialPlot } from "./official-plot.tsx";
import styles from "./pay-section.module.css";

/** The article's range and the official percentiles on one axis, among the other roles' ranges. */
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
  const { sharedWith } = detail.occupation;
  const carried = useCarried();
  const axis = { ...pay.axis, label: pay.short };
  const unit = UNIT_WORDS[pay.settings.unit];
  const ownRange = pay.range(role);
  const others = catalogue.roles
    .filter((other) => other.slug !== role.slug)
    .sort((a, b) => b.pay.to - a.pay.to || a.slot - b.slot);
  const range = capital(catalogue.site.rangeLabel);
  return (
    <div data-hue={role.hue}>
      <div className={styles.axis}>
        <p>
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
          {sharedWith.length > 0 && (
            <p>Same figures as {format.list(sharedWith.map((slug) => roleOf(slug).shortName))}</p>
          )}
        </div>
        <OfficialPlot role={role} className={styles.plot ?? ""} />
      </div>
      {others.length > 0 && (
        <div className={`${styles.row} ${styles.rest}`}>
          <div className={styles.label}>
            <h3>The other {countWord(others.length)}</h3>
            <p>{range}s</p>
          </div>
          <ul className={styles.slims}>
            {others.map((other) => (
              <li key={other.slug} className={styles.slim} data-hue={other.hue}>
                <span className={styles.name}>
                  <Link to={roleAddress(other.slug, carried)}>{other.shortName}</Link>
                  <CodeTag code={other.code} hue={other.hue} />
                </span>
                <Plot axis={axis} label={`${other.name}: ${pay.rangeText(pay.range(other))} ${unit}`}>
                  <RangeBar axis={axis} {...pay.range(other)} thickness={8} />
                </Plot>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
