import { Link } from "react-router";
import { countInWords, countOf } from "#domain/count-words.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { type Change, type NearMiss, nearMisses } from "#domain/near-misses.ts";
import type { RoleFilter, TextHits } from "#domain/role-filter.ts";
import { roleAddress } from "#paths";
import { type CatalogueView, useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried, useExplorer } from "#store/use-explorer.tsx";
import { Button } from "#ui/button.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Plot, RangeBar } from "#ui/ruler/plot.tsx";
import { filterPhrases } from "./filter-words.ts";
import styles from "./near-miss.module.css";
import { Phrases } from "./phrases.tsx";

function changeWords(
  change: Change,
  { format, skillName }: CatalogueView,
): { title: string; action: string } {
  switch (change.kind) {
    case "drop-skill":
      return { title: `Without ${skillName(change.skill)}`, action: `Drop ${skillName(change.skill)}` };
    case "drop-without":
      return {
        title: `With ${skillName(change.skill)} admitted`,
        action: `Admit ${skillName(change.skill)}`,
      };
    case "lower-floor":
      return {
        title: `With a floor of ${format.money(change.floor)}`,
        action: `Lower the floor to ${format.short(change.floor)}`,
      };
    case "clear-text":
      return { title: "Without the search text", action: "Clear the search text" };
    case "require":
      return change.n === 1
        ? { title: "With any one of the skills", action: "Match any skill" }
        : { title: `With at least ${change.n} of the skills`, action: `Ask for at least ${change.n}` };
    case "widen-scope":
      return {
        title: "Counting also-asked-for skills",
        action: "Count all evidence",
      };
  }
}

/** The button goes with the list it is in: the focus moves to the chart that comes back. */
function then(act: () => void): void {
  act();
  document.getElementById("chart-h")?.focus({ preventScroll: true });
}

/** A change, and the roles it brings back; of many only the first are drawn. */
function Miss({ miss }: { miss: NearMiss }) {
  const view = useCatalogue();
  const carried = useCarried();
  const setFilter = useExplorer((state) => state.setFilter);
  const { title, action } = changeWords(miss.change, view);
  const axis = { ...view.rangeAxis, label: view.format.short };
  const roles = miss.roles.slice(0, SIDE_BY_SIDE).map(view.role);
  const more = miss.roles.length - roles.length;
  return (
    <li className={styles.miss}>
      <div className={styles.text}>
        <h3>
          {title}: {countOf(miss.roles.length, "role", view.format.count)}
        </h3>
        <Button onClick={() => then(() => setFilter(miss.filter))}>{action}</Button>
      </div>
      <ul className={styles.ghosts}>
        {roles.map((role) => (
          <li key={role.slug} data-hue={role.hue}>
            <span className={styles.name}>
              <Link to={roleAddress(role.slug, carried)}>{role.shortName}</Link>
              <CodeTag code={role.code} hue={role.hue} />
            </span>
            <Plot axis={axis} stackLabels label={`${role.name}: ${view.format.range(role.pay)} a year`}>
              <RangeBar axis={axis} from={role.pay.from} to={role.pay.to} thickness={16} ghost />
            </Plot>
          </li>
        ))}
        {more > 0 && <li className={styles.more}>and {view.format.count(more)} more</li>}
      </ul>
    </li>
  );
}

/** What to show when no role passes: the criteria, and each single change that brings roles back. */
export function NearMissList({ filter, hits }: { filter: RoleFilter; hits: TextHits }) {
  const view = useCatalogue();
  const clearFilter = useExplorer((state) => state.clearFilter);
  const { roles } = view.catalogue;
  const misses = nearMisses(roles, filter, hits);
  return (
    <div className={styles.zero}>
      <h2>
        No role <Phrases phrases={filterPhrases(filter, 1, view)} />.
      </h2>
      <p>
        {misses.length > 0
          ? "Your criteria stay as they are. One change brings roles back:"
          : "No single change brings a role back. Remove criteria one by one, or clear them all."}
      </p>
      <ul className={styles.misses}>
        {misses.map((miss) => (
          <Miss key={JSON.stringify(miss.change)} miss={miss} />
        ))}
      </ul>
      <Button look="link" onClick={() => then(clearFilter)}>
        Clear all and see {countInWords(roles.length, view.format.count)}
      </Button>
    </div>
  );
}
