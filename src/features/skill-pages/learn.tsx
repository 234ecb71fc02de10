import type { SkillDetail } from "#data/learning.ts";
import { resourceWords } from "#domain/resource-words.ts";
import styles from "./learn.module.css";

/** One place to learn a skill. */
export function Resource({ detail }: { detail: SkillDetail }) {
  const { title, publisher, url } = detail.resource;
  return (
    <div className={styles.resource}>
      <h3>
        <a href={url} rel="noreferrer">
          {title}
        </a>
      </h3>
      <p>{publisher}</p>
      <p className={styles.kind}>{resourceWords(detail)}</p>
    </div>
  );
}

/** A small project that shows a skill, with what has to hold. */
export function WeekendProof({ proof }: Pick<SkillDetail, "proof">) {
  return (
    <div className={styles.proof}>
      <h3>{proof.title}</h3>
      <p>{proof.task}</p>
      <h4>It shows the skill when</h4>
      <ul>
        {proof.criteria.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
