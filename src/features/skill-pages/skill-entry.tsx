import type { ReactNode } from "react";
import { Link } from "react-router";
import type { SkillEntry as Skill } from "#data/catalogue.ts";
import { skillAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { Strip } from "#ui/strip.tsx";
import { rolesByUsage, usageCounts, usageNames } from "./roles-by-usage.ts";
import styles from "./skill-index.module.css";

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
  const { catalogue, format } = useCatalogue();
  const carried = useCarried();
  const users = rolesByUsage(catalogue.roles, skill.id);
  const all = [...users.essential, ...users.also];
  return (
    <li className={styles.skill}>
      <div>
        <Link to={skillAddress(skill.id, carried)} className={styles.name}>
          {skill.name}
        </Link>
        {alias !== null && (
          <p className={styles.alias}>
            found by <mark>{alias}</mark>
          </p>
        )}
        <p>{usageCounts(users)}</p>
      </div>
      <Strip
        slots={catalogue.roles.map((role) => ({ id: role.slug, hue: role.hue, on: all.includes(role) }))}
        label={usageNames(users, format.list)}
      />
      <div>{know}</div>
    </li>
  );
}
