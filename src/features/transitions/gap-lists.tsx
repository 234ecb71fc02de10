import type { ReactNode } from "react";
import type { RoleDetail, RoleSkill, RoleSummary } from "#data/catalogue.ts";
import { capital } from "#domain/format.ts";
import { transition } from "#domain/transitions.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useKnown } from "#store/use-known.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { useKeptFocus } from "#ui/use-kept-focus.ts";
import { GapItem, type Know } from "./gap-item.tsx";
import styles from "./gap-lists.module.css";
import { carriedNote, namingNotes } from "./gap-words.ts";
import { useCounted } from "./use-counted.ts";

const MINE = "You bring";
const MAYBE = "To add, may come along";

/** A list of skills under its name, its number and where it comes from. */
function Group({
  title,
  count,
  note,
  children,
}: {
  title: string;
  count: number;
  note: string;
  children: ReactNode;
}) {
  return (
    <div className={styles.group}>
      <h3>
        {title} <span>{count}</span>
      </h3>
      <p className={styles.note}>{note}</p>
      {count > 0 && <ul>{children}</ul>}
    </div>
  );
}

/** What is carried along, what may come along and what is to add; between them what the reader brings. */
export function GapLists({
  from,
  to,
  detail,
  start,
  know,
}: {
  from: RoleSummary;
  to: RoleSummary;
  /** Of where one goes. */
  detail: RoleDetail;
  /** Of where one starts. */
  start: RoleDetail;
  know: Know;
}) {
  const { carried, mine, add, maybe } = transition(from, to, useCounted());
  const { catalogue, skillName } = useCatalogue();
  const announce = useAnnounce();
  const fresh = add.filter((id) => !maybe.includes(id));
  const freshTitle = maybe.length > 0 ? "To add, new" : "To add";
  const { props: focus } = useKeptFocus(to.essential, "button", {
    onMoved: (id) => {
      const group = mine.includes(id) ? MINE : maybe.includes(id) ? MAYBE : freshTitle;
      announce(`${skillName(id)} moved to ${group}. ${add.length} to add.`);
    },
  });
  const known = useKnown();
  const { site, roles } = catalogue;
  const { source, register } = site.words;
  const everywhere =
    site.everywhere === null ? null : { id: site.everywhere, name: skillName(site.everywhere) };
  const item = (skill: RoleSkill, brief: boolean) => {
    const there = start.essential.find(({ id }) => id === skill.id);
    const notes = namingNotes([from.name, to.name], {
      there: there?.note ?? null,
      here: skill.note,
      isThere: there !== undefined,
    });
    return (
      <GapItem
        key={skill.id}
        skill={skill}
        notes={notes}
        know={know}
        brief={brief}
        uncounted={add.includes(skill.id) && known.has(skill.id)}
      />
    );
  };
  const items = (ids: readonly string[], brief = false) =>
    detail.essential.filter(({ id }) => ids.includes(id)).map((skill) => item(skill, brief));
  const { onet, title } = start.occupation;
  return (
    <div className={styles.lists} {...focus}>
      <div>
        <Group
          title="Carries over"
          count={carried.length}
          note={carriedNote(carried, everywhere, { count: roles.length, subject: site.subject, source })}
        >
          {items(carried, true)}
        </Group>
        {mine.length > 0 && (
          <Group title={MINE} count={mine.length} note={`Essential for ${to.name}, and known to you.`}>
            {items(mine, true)}
          </Group>
        )}
      </div>
      <div>
        {maybe.length > 0 && (
          <Group
            title={MAYBE}
            count={maybe.length}
            note={`Essential for ${to.name}. ${capital(register.name)} marks them ${register.mark} for ${onet}, ${title}, the occupation behind ${from.name}, so some people bring them.`}
          >
            {items(maybe)}
          </Group>
        )}
        <Group
          title={freshTitle}
          count={fresh.length}
          note={
            fresh.length > 0
              ? `Named by ${source} for ${to.name}, and in no list of ${from.name}.`
              : maybe.length > 0
                ? "Nothing beyond those above."
                : "Nothing essential is missing."
          }
        >
          {items(fresh)}
        </Group>
      </div>
    </div>
  );
}
