import { memo, useId, useMemo, useRef } from "react";
import type { RoleFilter, TextHits } from "#domain/role-filter.ts";
import { hasStrips } from "#domain/skill-users.ts";
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

/** Which evidence counts; nothing where no role lists more than its essential skills. */
function ScopeField() {
  const { catalogue, skillName, asksForMore } = useCatalogue();
  const scope = useExplorer((state) => state.filter.scope);
  const setScope = useExplorer((state) => state.setScope);
  const id = useId();
  const { everywhere, words } = catalogue.site;
  if (!asksForMore) return null;
  return (
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
        Essential: named by {words.source}
        {everywhere !== null && `, and ${skillName(everywhere)}`}. Asked for: {words.register.mark} by{" "}
        {words.register.name} for the official occupation.
      </p>
    </fieldset>
  );
}

/** How to read a facet, and which slot is which role while there are slots. */
function FacetKey() {
  const { catalogue, asksForMore } = useCatalogue();
  const scope = useExplorer((state) => state.filter.scope);
  const strips = hasStrips(catalogue.roles.length);
  return (
    <>
      <p className={styles.key}>
        {strips && (
          <>
            One slot per role, always in this order: filled where the skill is essential
            {asksForMore && scope === "asked" && ", outlined where it is also asked for"}.{" "}
          </>
        )}
        The number: roles left with the skill ticked; the small box after it says that you know the skill;
        “not” leaves out the roles that use it.
      </p>
      {strips && (
        <ul className={styles.legend}>
          {catalogue.roles.map((role) => (
            <li key={role.slug} data-hue={role.hue}>
              <span aria-hidden="true">{role.code}</span>
              <span className="vh">{role.name}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/**
 * All criteria: beside the chart on wide screens, in a sheet on narrow ones.
 * @param filter what the counts are worked out for; the controls follow the reader at once.
 */
export const FilterPanel = memo(function FilterPanel({
  filter,
  hits,
}: {
  filter: RoleFilter;
  hits: TextHits;
}) {
  const { catalogue, skillName } = useCatalogue();
  const top = useRef<HTMLDivElement>(null);
  const { everywhere } = catalogue.site;
  const inAll = useMemo(
    () => everywhere !== null && catalogue.roles.every((role) => usageOf(role, everywhere) !== "none"),
    [catalogue, everywhere],
  );
  return (
    <div ref={top} tabIndex={-1} className={styles.panel}>
      <ActiveFilters fallback={() => top.current} />
      <KnownTicks />
      <MatchRuleField />
      <ScopeField />
      <FloorField />
      <div className={styles.block}>
        <FacetKey />
        {inAll && everywhere !== null && (
          <p className={styles.always}>
            <b>{skillName(everywhere)}</b> is in all of them.
          </p>
        )}
        <FacetGroups filter={filter} hits={hits} hidden={inAll ? everywhere : null} />
      </div>
    </div>
  );
});
