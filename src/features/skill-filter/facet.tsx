import type { SkillEntry } from "#data/catalogue.ts";
import type { FacetCount } from "#domain/facets.ts";
import { plural } from "#domain/format.ts";
import { rolesByUsage, usageNames, usageSlots } from "#domain/roles-by-usage.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { useKnown } from "#store/use-known.ts";
import { Checkbox } from "#ui/field.tsx";
import { MarkToggle } from "#ui/mark-toggle.tsx";
import { Strip } from "#ui/strip.tsx";
import styles from "./facet.module.css";

/** One skill: tick it, or exclude it with "not"; the number says how many roles that leaves. */
export function Facet({ skill, count }: { skill: SkillEntry; count: FacetCount | undefined }) {
  const { catalogue, format } = useCatalogue();
  const ticked = useExplorer((state) => state.filter.skills.includes(skill.id));
  const excluded = useExplorer((state) => state.filter.without.includes(skill.id));
  const scope = useExplorer((state) => state.filter.scope);
  const toggleSkill = useExplorer((state) => state.toggleSkill);
  const toggleWithout = useExplorer((state) => state.toggleWithout);
  const known = useKnown().has(skill.id);
  const toggleKnown = useExplorer((state) => state.toggleKnown);
  const left = count?.uses ?? 0;
  const leftWithout = count?.without ?? 0;
  // Never `disabled`: unticking a skill may bring this about, and the focus has to stay.
  const empty = left === 0 && !ticked;
  const blocked = leftWithout === 0 && !excluded;
  const users = rolesByUsage(catalogue.roles, skill.id, scope);
  return (
    <li className={styles.facet} data-off={empty || undefined} data-excluded={excluded || undefined}>
      <label>
        <Checkbox
          checked={ticked}
          aria-disabled={empty || undefined}
          onChange={() => {
            if (!empty) toggleSkill(skill.id);
          }}
          aria-label={`${skill.name}${known ? ", which you know" : ""}, leaves ${plural(left, "role")}`}
        />
        <span className={styles.name} data-known={known || undefined}>
          <span>{skill.name}</span>
        </span>
        <Strip slots={usageSlots(catalogue.roles, users)} label={usageNames(users, format.list)} />
        <span className={styles.count} aria-hidden="true">
          {left}
        </span>
      </label>
      <MarkToggle pressed={known} size="small" onToggle={() => toggleKnown(skill.id)}>
        <span className="vh">know: {skill.name}</span>
      </MarkToggle>
      <button
        type="button"
        className={styles.not}
        aria-pressed={excluded}
        aria-label={`not ${skill.name}: works without it, leaves ${plural(leftWithout, "role")}`}
        aria-disabled={blocked || undefined}
        onClick={() => {
          if (!blocked) toggleWithout(skill.id);
        }}
        title={`Works without ${skill.name}: ${plural(leftWithout, "role")}`}
      >
        not
      </button>
    </li>
  );
}
