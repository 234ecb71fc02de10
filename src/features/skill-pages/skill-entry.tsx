import type { ReactNode } from "react";
import { Link } from "react-router";
import type { SkillEntry as Skill } from "#data/catalogue.ts";
import { usageCounts, usageNames, usageSlots } from "#domain/roles-by-usage.ts";
import { hasStrips } from "#domain/skill-users.ts";
import { skillAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import row from "#ui/item-row.module.css";
import { Strip } from "#ui/strip.tsx";

/** One skill of the index: its name, who lists it, and whether the reader knows it. */
export function SkillEntry({
  skill,
  alias,
  know,
}: {
  skill: Skill;
  /** The other spelling it was found by; null when its name was enough. */
  alias: string | null;
  know: ReactNode;
}) {
  const { catalogue, format, usersOf } = useCatalogue();
  const carried = useCarried();
  const { roles } = catalogue;
  const users = usersOf(skill.id);
  return (
    <li className={row.row}>
      <div>
        <Link to={skillAddress(skill.id, carried)} className={row.name}>
          {skill.name}
        </Link>
        {alias !== null && <span className={row.aside}>, found as {alias}</span>}
        <p>{usageCounts(users)}</p>
      </div>
      {hasStrips(roles.length) && (
        <Strip slots={usageSlots(roles, users)} label={usageNames(users, format.list)} />
      )}
      <div>{know}</div>
    </li>
  );
}
