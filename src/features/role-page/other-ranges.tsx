import { Link } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import { capital, countWord } from "#domain/format.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { carryTo, paths, roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { usePay } from "#store/use-pay.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import type { RulerAxis } from "#ui/ruler/axis.ts";
import { Plot, RangeBar } from "#ui/ruler/plot.tsx";
import styles from "./pay-section.module.css";

function Slims({ others, axis }: { others: readonly RoleSummary[]; axis: RulerAxis }) {
  const carried = useCarried();
  const pay = usePay();
  const byEnd = others.toSorted((a, b) => b.pay.to - a.pay.to || a.slot - b.slot);
  return (
    <ul className={styles.slims}>
      {byEnd.map((other) => (
        <li key={other.slug} className={styles.slim} data-hue={other.hue}>
          <span className={styles.name}>
            <Link to={roleAddress(other.slug, carried)}>{other.shortName}</Link>
            <CodeTag code={other.code} hue={other.hue} />
          </span>
          <Plot
            axis={axis}
            label={`${other.name}: ${pay.rangeText(pay.range(other))} ${UNIT_WORDS[pay.settings.unit]}`}
          >
            <RangeBar axis={axis} {...pay.range(other)} thickness={8} />
          </Plot>
        </li>
      ))}
    </ul>
  );
}

/** Where the range stands among too many others to draw: by the yearly amount at which ranges end. */
function Standing({ role, others }: { role: RoleSummary; others: readonly RoleSummary[] }) {
  const { count } = useCatalogue().format;
  const carried = useCarried();
  const below = others.filter(({ pay }) => pay.to < role.pay.to).length;
  const same = others.filter(({ pay }) => pay.to === role.pay.to).length;
  return (
    <p className={styles.standing}>
      {count(below)} of them end lower a year, {count(same)} at the same amount and{" "}
      {count(others.length - below - same)} higher.{" "}
      <Link to={carryTo(paths.explore.build(), carried)}>See them on one ruler</Link>
    </p>
  );
}

/** The ranges of the other roles on the same axis, the one that ends highest first; many are counted. */
export function OtherRanges({ role, axis }: { role: RoleSummary; axis: RulerAxis }) {
  const { catalogue, format } = useCatalogue();
  const others = catalogue.roles.filter((other) => other.slug !== role.slug);
  const many = catalogue.roles.length > SIDE_BY_SIDE;
  if (others.length === 0) return null;
  return (
    <div className={`${styles.row} ${styles.rest}`}>
      <div className={styles.label}>
        <h3>The other {many ? format.count(others.length) : countWord(others.length)}</h3>
        <p>{capital(catalogue.site.rangeLabel)}s</p>
      </div>
      {many ? <Standing role={role} others={others} /> : <Slims others={others} axis={axis} />}
    </div>
  );
}
