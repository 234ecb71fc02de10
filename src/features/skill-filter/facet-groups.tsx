import { useMemo, useRef, useState } from "react";
import type { SkillEntry } from "#data/catalogue.ts";
import { type FacetCount, facetCounts, orderedFacets } from "#domain/facets.ts";
import { plural } from "#domain/format.ts";
import type { TextHits } from "#domain/role-filter.ts";
import { uses } from "#domain/usage.ts";
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
  const filter = useExplorer((state) => state.filter);
  const chosen = skills.filter(({ id }) => filter.skills.includes(id) || filter.without.includes(id));
  const [isOpen, setOpen] = useState(open || chosen.length > 0);
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // A skill that was chosen once stays in place when it is unticked; nothing moves under the reader's hand.
  const [kept, setKept] = useState<readonly string[]>([]);
  const fresh = chosen.filter(({ id }) => !kept.includes(id));
  if (fresh.length > 0) {
    setKept([...kept, ...fresh.map(({ id }) => id)]);
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
          <Facet key={skill.id} skill={skill} count={counts.get(skill.id)} />
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

/** The skills as facets by group, those the article names first, the most widely used first among them. */
export function FacetGroups({ hits, hidden }: { hits: TextHits; hidden: string | null }) {
  const { catalogue } = useCatalogue();
  const filter = useExplorer((state) => state.filter);
  const groups = useMemo(() => orderedFacets(catalogue, hidden), [catalogue, hidden]);
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
  const anyUse = (skill: SkillEntry) =>
    filter.skills.includes(skill.id) ||
    filter.without.includes(skill.id) ||
    catalogue.roles.some((role) => uses(role, skill.id, filter.scope));
  return groups
    .map((group) => ({ ...group, skills: group.skills.filter(anyUse) }))
    .filter((group) => group.skills.length > 0)
    .map((group, index) => (
      <Group
        key={group.id}
        name={group.name}
        skills={group.skills}
        counts={counts}
        open={index < OPEN_GROUPS}
      />
    ));
}
