import type { SkillDetail } from "#data/learning.ts";
import styles from "./learn.module.css";

/** Whose text the resource is, in a sentence. */
function kindWords({ name, site, resource }: SkillDetail): string {
  if (resource.kind === "official") return "Official: by those who make it.";
  if (resource.kind === "standard") return "The text of a standard.";
  return site === null
    ? `Free to read; nobody owns ${name}, so there is no official text.`
    : "Free to read; not from the official site.";
}

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
      <p className={styles.kind}>{kindWords(detail)}</p>
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
