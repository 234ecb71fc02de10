import { useMemo, useRef, useState } from "react";
import type { SkillEntry } from "#data/catalogue.ts";
import { type FacetCount, facetCounts, orderedFacets, skillsInUse } from "#domain/facets.ts";
import { plural } from "#domain/format.ts";
import type { RoleFilter, TextHits } from "#domain/role-filter.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { Button } from "#ui/button.tsx";
import styles from "./facet.module.css";
import { Facet } from "./facet.tsx";

/** A group shows so many skills before "Show n more"; one more than this is shown rather than hidden. */
const FIRST = 4;
/** Groups that stand open on a first visit: those with most essential skills. */
const OPEN_GROUPS = 2;

function Group({
  name,
  skills,
  counts,
  open,
}: {
  name: string;
  skills: readonly SkillEntry[];
  counts: ReadonlyMap<string, FacetCount>;
  open: boolean;
}) {
  // In one text, so that a group is drawn again only when something in it was chosen.
  const chosenIds = useExplorer(({ filter }) =>
    skills.flatMap(({ id }) => (filter.skills.includes(id) || filter.without.includes(id) ? id : [])).join(),
  );
  const chosen = chosenIds === "" ? [] : chosenIds.split(",");
  const [isOpen, setOpen] = useState(open || chosen.length > 0);
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // A skill that was chosen once stays in place when it is unticked; nothing moves under the reader's hand.
  const [kept, setKept] = useState<readonly string[]>([]);
  const fresh = chosen.filter((id) => !kept.includes(id));
  if (fresh.length > 0) {
    setKept([...kept, ...fresh]);
    setOpen(true);
  }
  const shortened = !all && skills.length > FIRST + 1;
  const shown = shortened
    ? skills.filter((skill, index) => index < FIRST || kept.includes(skill.id))
    : skills;
  const showAll = () => {
    const before = shown.length;
    setAll(true);
    // The button goes; its place is taken by the first of the skills it brought.
    requestAnimationFrame(() => list.current?.querySelectorAll("input")[before]?.focus());
  };
  return (
    <details className={styles.group} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {name}
        <span className={styles.count}>
          {chosen.length > 0 ? `${chosen.length} chosen` : plural(skills.length, "skill")}
        </span>
      </summary>
      <ul ref={list}>
        {shown.map((skill) => (
          <Facet
            key={skill.id}
            skill={skill}
            left={counts.get(skill.id)?.uses ?? 0}
            leftWithout={counts.get(skill.id)?.without ?? 0}
          />
        ))}
      </ul>
      {shortened && shown.length < skills.length && (
        <Button look="link" className={styles.more ?? ""} onClick={showAll}>
          Show {skills.length - shown.length} more
          <span className="vh"> in {name}</span>
        </Button>
      )}
    </details>
  );
}

/**
 * The skills as facets by group, those that the roles' own source names first, the most widely used first among
 * them.
 * @param filter what the counts are worked out for; the boxes follow the reader at once.
 */
export function FacetGroups({
  filter,
  hits,
  hidden,
}: {
  filter: RoleFilter;
  hits: TextHits;
  hidden: string | null;
}) {
  const { catalogue } = useCatalogue();
  const { scope } = filter;
  const ordered = useMemo(() => orderedFacets(catalogue, hidden), [catalogue, hidden]);
  const inUse = useMemo(() => skillsInUse(catalogue.roles, scope), [catalogue, scope]);
  // What is chosen stays even where nobody uses it, or it could not be taken back.
  const idle = [...filter.skills, ...filter.without].filter((id) => !inUse.has(id)).join();
  const groups = useMemo(() => {
    const kept = new Set([...inUse, ...idle.split(",")]);
    return ordered
      .map((group) => ({ ...group, skills: group.skills.filter(({ id }) => kept.has(id)) }))
      .filter((group) => group.skills.length > 0);
  }, [ordered, inUse, idle]);
  const counts = useMemo(
    () =>
      facetCounts(
        catalogue.roles,
        filter,
        hits,
        catalogue.skills.map((skill) => skill.id),
      ),
    [catalogue, filter, hits],
  );
  return groups.map((group, index) => (
    <Group
      key={group.id}
      name={group.name}
      skills={group.skills}
      counts={counts}
      open={index < OPEN_GROUPS}
    />
  ));
}
