import { Link } from "react-router";
import { LEVELS_DOWN } from "#domain/known.ts";
import { LEVEL_WORDS } from "#domain/level-words.ts";
import { skillAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried, useExplorer } from "#store/use-explorer.tsx";
import { useKnown } from "#store/use-known.ts";
import styles from "./summary.module.css";

function Row({ title, skills }: { title: string; skills: readonly string[] }) {
  const { skillName } = useCatalogue();
  const carried = useCarried();
  if (skills.length === 0) return null;
  return (
    <div>
      <dt>
        {title} <span>{skills.length}</span>
      </dt>
      <dd>
        <ul className={styles.names}>
          {skills.map((skill) => (
            <li key={skill}>
              <mark>
                <Link to={skillAddress(skill, carried)}>{skillName(skill)}</Link>
              </mark>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** What the reader knows, the higher level first, and what they proved. */
export function KnownPart() {
  const { catalogue } = useCatalogue();
  const known = useKnown();
  const done = useExplorer((state) => state.done);
  const skills = catalogue.skills.map(({ id }) => id);
  return (
    <dl className={styles.rows}>
      {LEVELS_DOWN.map((level) => (
        <Row key={level} title={LEVEL_WORDS[level]} skills={skills.filter((id) => known.get(id) === level)} />
      ))}
      <Row title="Weekend proof done" skills={skills.filter((id) => done.includes(id))} />
    </dl>
  );
}
