import type { ReactNode } from "react";
import { Link } from "react-router";
import type { RoleDetail, RoleSkill } from "#data/catalogue.ts";
import { usageNames, usageSlots } from "#domain/roles-by-usage.ts";
import { skillAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { Strip } from "#ui/strip.tsx";
import styles from "./skill-lists.module.css";

/** Makes the button by which the reader says that they know a skill. */
export type Know = (skill: RoleSkill) => ReactNode;

/** @param brief without its meaning, for long lists. */
function SkillItem({ skill, know, brief = false }: { skill: RoleSkill; know: Know; brief?: boolean }) {
  const { catalogue, format, usersOf } = useCatalogue();
  const carried = useCarried();
  const users = usersOf(skill.id);
  return (
    <li className={styles.skill}>
      <div>
        <Link to={skillAddress(skill.id, carried)} className={styles.name}>
          {skill.name}
        </Link>
        {!brief && (
          <p>
            {skill.meaning}.{skill.note && ` ${skill.note}`}
            {skill.site && (
              <>
                {" "}
                <a href={skill.site} rel="noreferrer">
                  Official site<span className="vh"> of {skill.name}</span>
                </a>
              </>
            )}
          </p>
        )}
      </div>
      {know(skill)}
      <Strip slots={usageSlots(catalogue.roles, users)} label={usageNames(users, format.list)} />
    </li>
  );
}

/** The skills by group, in the groups' fixed order; groups without any are left out. */
function useGrouped(skills: readonly RoleSkill[]) {
  const { catalogue } = useCatalogue();
  return catalogue.groups
    .map((group) => ({ ...group, skills: skills.filter((skill) => skill.group === group.id) }))
    .filter((group) => group.skills.length > 0);
}

/** The skills the source names, by group, each with its meaning. */
export function EssentialSkills({ skills, know }: { skills: readonly RoleSkill[]; know: Know }) {
  return useGrouped(skills).map((group) => (
    <div key={group.id} className={styles.group}>
      <h3>{group.name}</h3>
      <ul>
        {group.skills.map((skill) => (
          <SkillItem key={skill.id} skill={skill} know={know} />
        ))}
      </ul>
    </div>
  ));
}

/** What the official occupation also asks for: those of the dataset’s own subject first with their meaning, the rest by name. */
export function AlsoSkills({ detail, know }: { detail: RoleDetail; know: Know }) {
  const { words } = useCatalogue().catalogue.site;
  const core = detail.also.filter((skill) => skill.core);
  const rest = useGrouped(detail.also.filter((skill) => !skill.core));
  return (
    <>
      {core.length > 0 && (
        <div className={styles.group}>
          <h3>{words.core}</h3>
          <ul className={styles.columns}>
            {core.map((skill) => (
              <SkillItem key={skill.id} skill={skill} know={know} />
            ))}
          </ul>
        </div>
      )}
      <div className={styles.compact}>
        {rest.map((group) => (
          <div key={group.id} className={styles.group}>
            <h3>{group.name}</h3>
            <ul>
              {group.skills.map((skill) => (
                <SkillItem key={skill.id} skill={skill} know={know} brief />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  );
}
