import { type ReactNode, useDeferredValue, useId, useMemo, useState } from "react";
import type { SkillEntry } from "#data/catalogue.ts";
import { plural } from "#domain/format.ts";
import { pageOf } from "#domain/list-size.ts";
import { type NextSkill, nextSkills } from "#domain/next-skill.ts";
import { usageNames, usageSlots } from "#domain/roles-by-usage.ts";
import { listsWhole } from "#domain/skill-lists.ts";
import { hasStrips } from "#domain/skill-users.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useKnown } from "#store/use-known.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { Pager } from "#ui/pager.tsx";
import { Strip } from "#ui/strip.tsx";
import { useKeptFocus } from "#ui/use-kept-focus.ts";
import { usePage } from "#ui/use-page.ts";
import styles from "./next-skills.module.css";
import { nextRule, nextWords } from "./next-words.ts";
import { RankLabel } from "./rank-label.tsx";
import { SkillLink } from "./skill-link.tsx";

/** How many stand there at first, and those tied with the last of them. */
const FIRST = 5;

function useSentence(): (next: NextSkill) => string {
  const { catalogue, format, role } = useCatalogue();
  const names = (slugs: readonly string[]) => slugs.map((slug) => role(slug).shortName);
  return ({ gains, completes, also, nearest, ...next }) =>
    nextWords(
      {
        ...next,
        ...{ gains: names(gains), completes: names(completes), also: names(also) },
        nearest: nearest && { ...nearest, slugs: names(nearest.slugs) },
      },
      catalogue.roles.length,
      format,
    );
}

function Row({ next, tied, children }: { next: NextSkill; tied: boolean; children: ReactNode }) {
  const { catalogue, format, usersOf } = useCatalogue();
  const { roles } = catalogue;
  const sentence = useSentence();
  const users = usersOf(next.skill);
  return (
    <li className={styles.row} value={next.rank} data-item={next.skill}>
      <RankLabel rank={next.rank} tied={tied} />
      <div className={styles.words}>
        <h3>
          <SkillLink id={next.skill} />
        </h3>
        <p>{sentence(next)}</p>
      </div>
      {hasStrips(roles.length) && (
        <Strip slots={usageSlots(roles, users)} label={usageNames(users, format.list)} />
      )}
      {children}
    </li>
  );
}

/**
 * The skills the reader does not know, those that keep most doors open first, each with what it would do.
 * @param know the control that says that the reader knows a skill.
 */
export function NextSkills({ know }: { know: (skill: SkillEntry) => ReactNode }) {
  const { catalogue, format, skillName, asksForMore } = useCatalogue();
  const known = useKnown();
  const announce = useAnnounce();
  const [all, setAll] = useState(false);
  const id = useId();
  // Drawn after what was pressed: that should not wait for all the rows.
  const counted = useDeferredValue(known);
  const next = useMemo(() => nextSkills(catalogue.roles, catalogue.skills, counted), [catalogue, counted]);
  const entries = new Map(catalogue.skills.map((skill) => [skill.id, skill]));
  const lastRank = next[FIRST - 1]?.rank ?? next.length;
  const listed = all ? next : next.filter(({ rank }) => rank <= lastRank);
  const [page, setPage] = usePage(all ? "all" : "first");
  const stretch = pageOf(listed, page);
  const whole = listsWhole(listed.length);
  const shown = whole ? listed : stretch.items;
  const { fallback, props } = useKeptFocus(
    shown.map(({ skill }) => skill),
    "button",
    { onLeft: (skill) => known.has(skill) && announce(`${skillName(skill)} is among your skills`) },
  );
  const ranks = new Map<number, number>();
  for (const { rank } of next) ranks.set(rank, (ranks.get(rank) ?? 0) + 1);
  const from =
    counted.size === 0
      ? "Counted from nothing known, since you have not said yet what you know."
      : `Counted from the ${plural(counted.size, "skill")} you know.`;
  return (
    <div className={styles.next}>
      <p className={styles.from} ref={fallback} tabIndex={-1}>
        {next.length === 0 ? "You know every skill that a role lists: there is none left to count." : from}
      </p>
      {next.length > 0 && (
        <>
          <p className={styles.rule}>{nextRule(asksForMore)}</p>
          <ol id={id} {...props}>
            {shown.map((entry) => {
              const skill = entries.get(entry.skill);
              return (
                <Row key={entry.skill} next={entry} tied={(ranks.get(entry.rank) ?? 0) > 1}>
                  {skill && know(skill)}
                </Row>
              );
            })}
          </ol>
          {!whole && (
            <Pager
              shown={stretch}
              of={listed.length}
              label="skills to learn next"
              count={format.count}
              onPage={setPage}
            />
          )}
          {(all || listed.length < next.length) && (
            <Button
              className="needs-script"
              aria-expanded={all}
              aria-controls={id}
              onClick={() => setAll(!all)}
            >
              {all ? "Show fewer" : `Show all ${next.length}`}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
