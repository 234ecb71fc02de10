import { useId, useRef } from "react";
import type { TextHits } from "#domain/role-filter.ts";
import { usageOf } from "#domain/usage.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { Segment } from "#ui/field.tsx";
import { ActiveFilters } from "./active-filters.tsx";
import { FacetGroups } from "./facet-groups.tsx";
import styles from "./filter-panel.module.css";
import { FloorField } from "./floor-field.tsx";
import { KnownTicks } from "./known-ticks.tsx";
import { MatchRuleField } from "./match-rule-field.tsx";

/** All criteria: beside the chart on wide screens, in a sheet on narrow ones. */
export function FilterPanel({ hits }: { hits: TextHits }) {
  const { catalogue, skillName } = useCatalogue();
  const scope = useExplorer((state) => state.filter.scope);
  const setScope = useExplorer((state) => state.setScope);
  const id = useId();
  const top = useRef<HTMLDivElement>(null);
  const { everywhere } = catalogue.site;
  const inAll = everywhere !== null && catalogue.roles.every((role) => usageOf(role, everywhere) !== "none");
  return (
    <div ref={top} tabIndex={-1} className={styles.panel}>
      <ActiveFilters fallback={() => top.current} />
      <KnownTicks />
      <MatchRuleField />
      <fieldset className={styles.block}>
        <legend>Count a skill that is</legend>
        <Segment
          name={`${id}-scope`}
          value={scope}
          options={[
            { value: "asked", label: "Essential or asked for" },
            { value: "essential", label: "Essential only" },
          ]}
          onChange={setScope}
        />
        <p className={styles.hint}>
          Essential: named by the source article, and Python. Asked for: In Demand by O*NET for the official
          occupation.
        </p>
      </fieldset>
      <FloorField />
      <div className={styles.block}>
        <p className={styles.key}>
          One slot per role, always in this order: filled where the skill is essential
          {scope === "asked" && ", outlined where it is also asked for"}. The number: roles left with the
          skill ticked; the small box after it says that you know the skill; “not” leaves out the roles that
          use it.
        </p>
        <ul className={styles.legend}>
          {catalogue.roles.map((role) => (
            <li key={role.slug} data-hue={role.hue}>
              <span aria-hidden="true">{role.code}</span>
              <span className="vh">{role.name}</span>
            </li>
          ))}
        </ul>
        {inAll && (
          <p className={styles.always}>
            <b>{skillName(everywhere)}</b> is in all of them.
          </p>
        )}
        <FacetGroups hits={hits} hidden={inAll ? everywhere : null} />
      </div>
    </div>
  );
}
