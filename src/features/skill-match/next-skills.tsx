import { type ReactNode, useId, useMemo, useState } from "react";
import type { SkillEntry } from "#data/catalogue.ts";
import { plural } from "#domain/format.ts";
import { type NextSkill, nextSkills } from "#domain/next-skill.ts";
import { rolesByUsage, usageNames, usageSlots } from "#domain/roles-by-usage.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useKnown } from "#store/use-known.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { Strip } from "#ui/strip.tsx";
import { useKeptFocus } from "#ui/use-kept-focus.ts";
import styles from "./next-skills.module.css";
import { NEXT_RULE, nextWords } from "./next-words.ts";
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
  const { catalogue, format } = useCatalogue();
  const sentence = useSentence();
  const users = rolesByUsage(catalogue.roles, next.skill);
  return (
    <li className={styles.row} value={next.rank} data-item={next.skill}>
      <RankLabel rank={next.rank} tied={tied} />
      <div className={styles.words}>
        <h3>
          <SkillLink id={next.skill} />
        </h3>
        <p>{sentence(next)}</p>
      </div>
      <Strip slots={usageSlots(catalogue.roles, users)} label={usageNames(users, format.list)} />
      {children}
    </li>
  );
}

/**
 * The skills the reader does not know, those that keep most doors open first, each with what it would do.
 * @param know the control that says that the reader knows a skill.
 */
export function NextSkills({ know }: { know: (skill: SkillEntry) => ReactNode }) {
  const { catalogue, skillName } = useCatalogue();
  const known = useKnown();
  const announce = useAnnounce();
  const [all, setAll] = useState(false);
  const id = useId();
  const next = useMemo(() => nextSkills(catalogue.roles, catalogue.skills, known), [catalogue, known]);
  const entries = new Map(catalogue.skills.map((skill) => [skill.id, skill]));
  const lastRank = next[FIRST - 1]?.rank ?? next.length;
  const shown = all ? next : next.filter(({ rank }) => rank <= lastRank);
  const { fallback, props } = useKeptFocus(
    shown.map(({ skill }) => skill),
    "button",
    { onLeft: (skill) => known.has(skill) && announce(`${skillName(skill)} is among your skills`) },
  );
  const tied = ({ rank }: NextSkill) => next.filter((other) => other.rank === rank).length > 1;
  const from =
    known.size === 0
      ? "Counted from nothing known, since you have not said yet what you know."
      : `Counted from the ${plural(known.size, "skill")} you know.`;
  return (
    <div className={styles.next}>
      <p className={styles.from} ref={fallback} tabIndex={-1}>
        {next.length === 0 ? "You know every skill that a role lists: there is none left to count." : from}
      </p>
      {next.length > 0 && (
        <>
          <p className={styles.rule}>{NEXT_RULE}</p>
          <ol id={id} {...props}>
            {shown.map((entry) => {
              const skill = entries.get(entry.skill);
              return (
                <Row key={entry.skill} next={entry} tied={tied(entry)}>
                  {skill && know(skill)}
                </Row>
              );
            })}
          </ol>
          {(all || shown.length < next.length) && (
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
