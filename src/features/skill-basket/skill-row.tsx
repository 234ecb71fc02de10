import { Fragment, memo, type ReactNode } from "react";
import { Link } from "react-router";
import type { SkillEntry } from "#data/catalogue.ts";
import { uses } from "#domain/usage.ts";
import { skillAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Strip } from "#ui/strip.tsx";
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
  const users = catalogue.roles.filter((role) => uses(role, skill.id, "asked"));
  return (
    <li className={styles.row} data-known={known || undefined}>
      <span className={styles.what}>
        <Link to={skillAddress(skill.id, carried)} className={styles.name}>
          {skill.name}
        </Link>
        {alias !== null && <span className={styles.alias}>, found as {alias}</span>}
      </span>
      <Strip
        slots={catalogue.roles.map((role) => ({ id: role.slug, hue: role.hue, on: users.includes(role) }))}
        label={`Used by ${format.list(users.map((role) => role.shortName)) || "no role"}`}
      />
      {level(skill)}
    </li>
  );
});

/** What decides the order of the rows, and which slot of their strips is which role. */
export function RowsKey({ grouped }: { grouped: boolean }) {
  const { catalogue } = useCatalogue();
  return (
    <p className={styles.key}>
      {grouped
        ? "In a group, the skills that are essential to most roles stand first. "
        : "The closest spelling stands first. "}
      The strip shows which roles use a skill, always in this order:{" "}
      {catalogue.roles.map((role) => (
        <Fragment key={role.slug}>
          <CodeTag code={role.code} hue={role.hue} />
          <span className="vh">{role.name}, </span>{" "}
        </Fragment>
      ))}
    </p>
  );
}
