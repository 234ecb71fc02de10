import type { ReactNode } from "react";
import type { SkillEntry } from "#data/catalogue.ts";
import type { FacetGroup } from "#domain/facets.ts";
import { listsWhole } from "#domain/skill-lists.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useKnown } from "#store/use-known.ts";
import styles from "./skill-picker.module.css";
import { SkillRow } from "./skill-row.tsx";

/** The skills of one group, and how many of them the reader knows. */
export function SkillGroup({
  group,
  open,
  onToggle,
  level,
}: {
  group: FacetGroup;
  open: boolean;
  onToggle: (open: boolean) => void;
  level: (skill: SkillEntry) => ReactNode;
}) {
  const { catalogue } = useCatalogue();
  const known = useKnown();
  const count = group.skills.filter(({ id }) => known.has(id)).length;
  return (
    <details
      className={styles.group}
      open={open}
      onToggle={(event) => onToggle(event.currentTarget.open)}
      data-some={count > 0 || undefined}
    >
      <summary>
        <span className={styles.groupName}>{group.name}</span>
        <span className={styles.groupCount}>
          {count} of {group.skills.length} known
        </span>
      </summary>
      {(open || listsWhole(catalogue.skills.length)) && (
        <ul className={styles.list}>
          {group.skills.map((skill) => (
            <SkillRow key={skill.id} skill={skill} known={known.has(skill.id)} level={level} />
          ))}
        </ul>
      )}
    </details>
  );
}
