import { Link } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import { capital } from "#domain/format.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { neighbours } from "#domain/neighbours.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { comparisonAddress, roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { usePay } from "#store/use-pay.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Plot, RangeBar } from "#ui/ruler/plot.tsx";
import { Tape } from "#ui/ruler/tape.tsx";
import styles from "./neighbours.module.css";

/** So many are shown where there are more roles than stand side by side. */
const NEAREST = 5;

/** The roles that share most essential skills: what carries over, what to add, and their range. */
export function NeighbourList({ role }: { role: RoleSummary }) {
  const { catalogue, compareNames, format, role: roleOf, skillName } = useCatalogue();
  const carried = useCarried();
  const { everywhere } = catalogue.site;
  const most = catalogue.roles.length > SIDE_BY_SIDE ? NEAREST : undefined;
  const list = neighbours(role, catalogue.roles, everywhere, compareNames, most);
  const pay = usePay();
  const axis = { ...pay.axis, label: pay.short };
  const unit = UNIT_WORDS[pay.settings.unit];
  if (list.length === 0) {
    return (
      <p className={styles.none}>
        No other role shares an essential skill with this one
        {everywhere && <> beyond {skillName(everywhere)}</>}.
      </p>
    );
  }
  return (
    <>
      <div className={styles.axis}>
        <p>
          {capital(catalogue.site.rangeLabel)}s, {catalogue.currency} {unit}
        </p>
        <Tape axis={axis} />
      </div>
      <ul>
        {list.map(({ slug, shared, extra }) => {
          const other = roleOf(slug);
          return (
            <li key={slug} className={styles.move} data-hue={other.hue}>
              <div className={styles.text}>
                <h3>
                  <Link to={roleAddress(slug, carried)}>{other.name}</Link>
                  <CodeTag code={other.code} hue={other.hue} className={styles.code ?? ""} />
                </h3>
                <dl>
                  <div>
                    <dt>Shared</dt>
                    <dd>{format.list(shared.map(skillName))}</dd>
                  </div>
                  <div>
                    <dt>To add</dt>
                    <dd>{extra.length > 0 ? format.list(extra.map(skillName)) : "nothing essential"}</dd>
                  </div>
                </dl>
                <Link className={styles.compare} to={comparisonAddress([role.slug, slug], carried)}>
                  Compare the two
                </Link>
              </div>
              <div className={styles.plot}>
                <Plot axis={axis} label={`${other.name}: ${pay.rangeText(pay.range(other))} ${unit}`}>
                  <RangeBar axis={axis} {...pay.range(other)} thickness={12} />
                </Plot>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
