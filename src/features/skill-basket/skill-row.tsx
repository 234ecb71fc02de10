import { memo, type ReactNode } from "react";
import { Link } from "react-router";
import type { SkillEntry } from "#data/catalogue.ts";
import { rolesByUsage, usageNames, usageSlots } from "#domain/roles-by-usage.ts";
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
  const { catalogue, format } = useCatalogue();
  const carried = useCarried();
  const users = rolesByUsage(catalogue.roles, skill.id);
  return (
    <li className={styles.row} data-known={known || undefined}>
      <span className={styles.what}>
        <Link to={skillAddress(skill.id, carried)} className={styles.name}>
          {skill.name}
        </Link>
        {alias !== null && <span className={styles.alias}>, found as {alias}</span>}
      </span>
      <Strip slots={usageSlots(catalogue.roles, users)} label={usageNames(users, format.list)} />
      {level(skill)}
    </li>
  );
});

/** What decides the order of the rows, and which slot of their strips is which role. */
export function RowsKey({ grouped }: { grouped: boolean }) {
  const { roles } = useCatalogue().catalogue;
  return (
    <div className={styles.key}>
      <p>
        {grouped
          ? "In a group, the skills that are essential to most roles stand first. "
          : "The closest spelling stands first. "}
        The strip shows which roles use a skill, filled where it is essential and outlined where it is also
        asked for, always in this order:
      </p>
      <StripKey
        slots={roles.map(({ slug, hue, code, shortName }) => ({ id: slug, hue, code, name: shortName }))}
      />
    </div>
  );
}
