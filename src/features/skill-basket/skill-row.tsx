import { memo, type ReactNode } from "react";
import { Link } from "react-router";
import type { SkillEntry } from "#data/catalogue.ts";
import { usageCounts, usageNames, usageSlots } from "#domain/roles-by-usage.ts";
import { hasStrips } from "#domain/skill-users.ts";
import { skillAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { Strip } from "#ui/strip.tsx";
import { StripKey } from "#ui/strip-key.tsx";
import styles from "./skill-row.module.css";

/**
 * A skill with the roles that use it and the control of its level.
 * @param level the same function in every render: then a change of one level draws one row anew.
 * @param alias the spelling that found it; null where its name did.
 */
export const SkillRow = memo(function SkillRow({
  skill,
  alias = null,
  known,
  level,
}: {
  skill: SkillEntry;
  alias?: string | null;
  known: boolean;
  level: (skill: SkillEntry) => ReactNode;
}) {
  const { catalogue, format, usersOf } = useCatalogue();
  const { roles } = catalogue;
  const carried = useCarried();
  const users = usersOf(skill.id);
  return (
    <li className={styles.row} data-known={known || undefined}>
      <span className={styles.what}>
        <Link to={skillAddress(skill.id, carried)} className={styles.name}>
          {skill.name}
        </Link>
        {alias !== null && <span className={styles.alias}>, found as {alias}</span>}
      </span>
      {hasStrips(roles.length) ? (
        <Strip slots={usageSlots(roles, users)} label={usageNames(users, format.list)} />
      ) : (
        <Strip
          slots={{ used: users.essential.length + users.also.length, of: roles.length }}
          label={usageCounts(users)}
        />
      )}
      {level(skill)}
    </li>
  );
});

/** What decides the order of the rows, and what stands beside them: which slot of their strips is which role. */
export function RowsKey({ grouped }: { grouped: boolean }) {
  const { catalogue, asksForMore } = useCatalogue();
  const { roles } = catalogue;
  const order = grouped
    ? "In a group, the skills that are essential to most roles stand first."
    : "The closest spelling stands first.";
  if (!hasStrips(roles.length)) {
    return (
      <div className={styles.key}>
        <p>{order} Beside a skill stands how many roles use it.</p>
      </div>
    );
  }
  return (
    <div className={styles.key}>
      <p>
        {order} The strip shows which roles use a skill, filled where it is essential
        {asksForMore && " and outlined where it is also asked for"}, always in this order:
      </p>
      <StripKey
        slots={roles.map(({ slug, hue, code, shortName }) => ({ id: slug, hue, code, name: shortName }))}
      />
    </div>
  );
}
