import { memo } from "react";
import type { SkillEntry } from "#data/catalogue.ts";
import { countOf } from "#domain/count-words.ts";
import { usageNames, usageSlots } from "#domain/roles-by-usage.ts";
import { hasStrips } from "#domain/skill-users.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { useIsKnown } from "#store/use-known.ts";
import { Checkbox } from "#ui/field.tsx";
import { MarkToggle } from "#ui/mark-toggle.tsx";
import { Strip } from "#ui/strip.tsx";
import styles from "./facet.module.css";

/** Who uses a skill, a slot each, while so many fit. */
function Users({ skill }: { skill: string }) {
  const { catalogue, format, usersOf } = useCatalogue();
  const scope = useExplorer((state) => state.filter.scope);
  const { essential, also } = usersOf(skill);
  const users = { essential, also: scope === "asked" ? also : [] };
  return <Strip slots={usageSlots(catalogue.roles, users)} label={usageNames(users, format.list)} />;
}

/**
 * One skill: tick it, or exclude it with "not"; the number says how many roles that leaves. It is drawn again only
 * when something of its own changes: most facets stay as they are when a skill is ticked.
 * @param left roles left with the skill ticked. @param leftWithout those left with it excluded.
 */
export const Facet = memo(function Facet({
  skill,
  left,
  leftWithout,
}: {
  skill: SkillEntry;
  left: number;
  leftWithout: number;
}) {
  const { catalogue, format } = useCatalogue();
  const ticked = useExplorer((state) => state.filter.skills.includes(skill.id));
  const excluded = useExplorer((state) => state.filter.without.includes(skill.id));
  const toggleSkill = useExplorer((state) => state.toggleSkill);
  const toggleWithout = useExplorer((state) => state.toggleWithout);
  const known = useIsKnown(skill.id);
  const toggleKnown = useExplorer((state) => state.toggleKnown);
  // Never `disabled`: unticking a skill may bring this about, and the focus has to stay.
  const empty = left === 0 && !ticked;
  const blocked = leftWithout === 0 && !excluded;
  const roles = (count: number) => countOf(count, "role", format.count);
  return (
    <li className={styles.facet} data-off={empty || undefined} data-excluded={excluded || undefined}>
      <label>
        <Checkbox
          checked={ticked}
          aria-disabled={empty || undefined}
          onChange={() => {
            if (!empty) toggleSkill(skill.id);
          }}
          aria-label={`${skill.name}${known ? ", which you know" : ""}, leaves ${roles(left)}`}
        />
        <span className={styles.name} data-known={known || undefined}>
          <span>{skill.name}</span>
        </span>
        {hasStrips(catalogue.roles.length) && <Users skill={skill.id} />}
        <span className={styles.count} aria-hidden="true">
          {format.count(left)}
        </span>
      </label>
      <MarkToggle pressed={known} size="small" onToggle={() => toggleKnown(skill.id)}>
        <span className="vh">know: {skill.name}</span>
      </MarkToggle>
      <button
        type="button"
        className={styles.not}
        aria-pressed={excluded}
        aria-label={`not ${skill.name}: works without it, leaves ${roles(leftWithout)}`}
        aria-disabled={blocked || undefined}
        onClick={() => {
          if (!blocked) toggleWithout(skill.id);
        }}
        title={`Works without ${skill.name}: ${roles(leftWithout)}`}
      >
        not
      </button>
    </li>
  );
});
