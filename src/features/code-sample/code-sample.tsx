import type { RoleDetail } from "#data/catalogue.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { CopyButton } from "#ui/copy-button.tsx";
import { CodeLines } from "./code-lines.tsx";
import styles from "./code-sample.module.css";

/** A highlighted sample that the keyboard can scroll, with what it is written for and a copy button. */
export function CodeSample({
  name,
  sample,
  compact = false,
}: {
  /** The role's name, for the accessible name of the scroll area. */
  name: string;
  sample: RoleDetail["sample"];
  compact?: boolean;
}) {
  const { skillName } = useCatalogue();
  return (
    <figure className={styles.sample} data-compact={compact || undefined}>
      <figcaption className={styles.bar}>
        <span className={styles.file}>{sample.file}</span>
        <CopyButton look="bare" label="Copy" copied="Code copied" text={() => sample.text} />
      </figcaption>
      <section className={styles.code} tabIndex={0} aria-label={`${sample.title}: Python sample of ${name}`}>
        <pre>
          <CodeLines lines={sample.lines} />
        </pre>
      </section>
      <p className={styles.note}>
        {sample.summary} Uses {sample.tools.map(({ skill }) => skillName(skill)).join(", ")}; written for{" "}
        {sample.versions}. Shown here, not run by the build.
      </p>
    </figure>
  );
}
