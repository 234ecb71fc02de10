import { useState } from "react";
import type { SampleText } from "#data/code.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { WrapButton } from "#ui/code/wrap-button.tsx";
import { CopyButton } from "#ui/copy-button.tsx";
import styles from "./code-sample.module.css";
import { LinkedCode } from "./linked-code.tsx";
import { Notes } from "./notes.tsx";

/** A sample in a role's own tools, to be read: what it uses, what it is written for, how to read it. */
export function CodeSample({
  name,
  sample,
}: {
  /** The role's name, for the accessible name of the scroll area. */
  name: string;
  sample: SampleText;
}) {
  const { skillName } = useCatalogue();
  const [wrap, setWrap] = useState(false);
  const { file, lines, notes } = sample;
  return (
    <figure className={styles.sample}>
      <div className={styles.main}>
        <figcaption className={styles.bar}>
          <span className={styles.file}>{file}</span>
          <span className={styles.actions}>
            <WrapButton about={file} wrap={wrap} onWrap={setWrap} />
            <CopyButton look="bare" label="Copy" about={file} copied="Code copied" text={() => sample.text} />
          </span>
        </figcaption>
        <LinkedCode label={`${sample.title}: Python sample of ${name}`} {...{ file, lines, notes, wrap }} />
        <p className={styles.note}>
          {sample.summary} Uses {sample.tools.map(({ skill }) => skillName(skill)).join(", ")}; written for{" "}
          {sample.versions}. Shown here, not run: when this site was built, only its syntax was checked.
        </p>
      </div>
      <Notes file={file} notes={notes} />
    </figure>
  );
}
