import type { ReactNode } from "react";
import type { RoleDetail, RoleSkill, RoleSummary } from "#data/catalogue.ts";
import { transition } from "#domain/transitions.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useKeptFocus } from "#ui/use-kept-focus.ts";
import { GapItem, type Know } from "./gap-item.tsx";
import styles from "./gap-lists.module.css";
import { useCounted } from "./use-counted.ts";

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
  const { props: focus } = useKeptFocus(to.essential, "button");
  const { catalogue, skillName } = useCatalogue();
  const { everywhere } = catalogue.site;
  const common =
    everywhere && carried.includes(everywhere)
      ? `; ${skillName(everywhere)} stands in every role’s list`
      : "";
  const item = (skill: RoleSkill, brief: boolean) => {
    const there = start.essential.find(({ id }) => id === skill.id);
    const notes = [
      there?.note ? `${from.name}: ${there.note}` : [],
      skill.note ? (there ? `${to.name}: ${skill.note}` : skill.note) : [],
    ].flat();
    return <GapItem key={skill.id} skill={skill} notes={notes} know={know} brief={brief} />;
  };
  const items = (ids: readonly string[], brief = false) =>
    detail.essential.filter(({ id }) => ids.includes(id)).map((skill) => item(skill, brief));
  const fresh = add.filter((id) => !maybe.includes(id));
  const { onet, title } = start.occupation;
  return (
    <div className={styles.lists} {...focus}>
      <div>
        <Group
          title="Carries over"
          count={carried.length}
          note={
            carried.length > 0
              ? `Named by the article for both roles${common}.`
              : "No skill is essential in both."
          }
        >
          {items(carried, true)}
        </Group>
        {mine.length > 0 && (
          <Group title="You bring" count={mine.length} note={`Essential for ${to.name}, and known to you.`}>
            {items(mine, true)}
          </Group>
        )}
      </div>
      <div>
        {maybe.length > 0 && (
          <Group
            title="To add, may come along"
            count={maybe.length}
            note={`Essential for ${to.name}. O*NET marks them In Demand for ${onet}, ${title}, the occupation behind ${from.name}, so some people bring them.`}
          >
            {items(maybe)}
          </Group>
        )}
        <Group
          title={maybe.length > 0 ? "To add, new" : "To add"}
          count={fresh.length}
          note={
            fresh.length > 0
              ? `Named by the article for ${to.name}, and in no list of ${from.name}.`
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
