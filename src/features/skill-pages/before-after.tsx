import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Prerequisite, SkillDetail } from "#data/learning.ts";
import { sentences } from "#domain/source-words.ts";
import { skillAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import styles from "./before-after.module.css";

type Know = (skill: { id: string; name: string }) => ReactNode;

function Steps({
  title,
  steps,
  none,
  know,
}: {
  title: string;
  steps: readonly Prerequisite[];
  /** What to say when there are none. */
  none: string;
  know: Know;
}) {
  const { skillName } = useCatalogue();
  const carried = useCarried();
  return (
    <div className={styles.steps}>
      <h3>{title}</h3>
      {steps.length === 0 && <p className={styles.none}>{none}</p>}
      <ul>
        {steps.map(({ skill, reason }) => (
          <li key={skill}>
            <div>
              <Link to={skillAddress(skill, carried)} className={styles.name}>
                {skillName(skill)}
              </Link>
              <p>{sentences([reason])}</p>
            </div>
            <div>{know({ id: skill, name: skillName(skill) })}</div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What to learn before a skill, and what comes after it, each with the reason. */
export function BeforeAfter({ detail, know }: { detail: SkillDetail; know: Know }) {
  return (
    <>
      <Steps
        title={`Before ${detail.name}`}
        steps={detail.after}
        none="Nothing here has to come first."
        know={know}
      />
      <Steps
        title={`After ${detail.name}`}
        steps={detail.before}
        none="Nothing here builds on it."
        know={know}
      />
    </>
  );
}
