import { type ReactNode, useMemo } from "react";
import type { SkillEntry as Skill } from "#data/catalogue.ts";
import { orderedFacets } from "#domain/facets.ts";
import { plural } from "#domain/format.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { PageIndex } from "#ui/page-index.tsx";
import { groupId } from "./group-id.ts";
import { SkillEntry } from "./skill-entry.tsx";
import styles from "./skill-index.module.css";

/** All skills by group, with links to the groups. */
export function SkillGroups({ know }: { know: (skill: Skill) => ReactNode }) {
  const { catalogue, asksForMore } = useCatalogue();
  const groups = useMemo(() => orderedFacets(catalogue, null), [catalogue]);
  return (
    <>
      <PageIndex parts={Object.fromEntries(groups.map(({ id, name }) => [groupId(id), name]))} />
      <p className={styles.rule}>
        The groups with most essential skills first; in a group, what is essential for most roles,
        {asksForMore && " then what most also ask for,"} then by name.
      </p>
      <div className={styles.groups}>
        {groups.map(({ id, name, skills }) => (
          <section key={id} id={groupId(id)} aria-labelledby={`${groupId(id)}-h`} className={styles.group}>
            <div className={styles.head}>
              <h2 id={`${groupId(id)}-h`}>{name}</h2>
              <p>{plural(skills.length, "skill")}</p>
            </div>
            <ul>
              {skills.map((skill) => (
                <SkillEntry key={skill.id} skill={skill} alias={null} know={know(skill)} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
