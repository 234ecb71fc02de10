import { Link } from "react-router";
import type { RoleDetail, RoleSummary } from "#data/catalogue.ts";
import { capital } from "#domain/format.ts";
import { comparisonAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { buttonClass } from "#ui/button.tsx";
import styles from "./hero.module.css";

/** Name, purpose, the range that its source gives and what else that says of the role. */
export function Hero({
  role,
  detail,
  action,
}: {
  role: RoleSummary;
  detail: RoleDetail;
  /** The button that adds the role to the comparison. */
  action: React.ReactNode;
}) {
  const { catalogue, format } = useCatalogue();
  const carried = useCarried();
  const { picks } = carried;
  const { rangeLabel, words } = catalogue.site;
  return (
    <header className={"page page-hero"}>
      <div>
        <h1>{role.name}</h1>
        <p className="standfirst">{detail.about}</p>
      </div>
      <div data-hue={role.hue}>
        <dl className={styles.facts}>
          <div>
            <dt>
              {capital(rangeLabel)}, {detail.range.region}, a year
            </dt>
            <dd className="figure">
              {format.money(role.pay.from)}
              <span>to</span>
              {format.money(role.pay.to)}
            </dd>
          </div>
          <div>
            <dt>What {words.source} says of it</dt>
            <dd>{role.claim ?? "Nothing beyond the duties, the skills and the pay."}</dd>
          </div>
          <div>
            <dt>Purpose</dt>
            <dd>{role.purpose}</dd>
          </div>
        </dl>
        <div className={styles.actions}>
          {action}
          {picks.length > 0 && (
            <Link className={buttonClass("plain")} to={comparisonAddress(picks, carried)}>
              {picks.length === 1 ? "Choose another to compare" : `Compare ${picks.length} roles`}
            </Link>
          )}
        </div>
      </div>
    </header>
  );
}
