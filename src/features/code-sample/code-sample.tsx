import { useId, useMemo, useRef } from "react";
import type { RoleDetail } from "#data/catalogue.ts";
import { lineId } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { CopyButton } from "#ui/copy-button.tsx";
import { CodeLines } from "./code-lines.tsx";
import styles from "./code-sample.module.css";
import { useMarkedLine } from "./use-marked-line.ts";

/**
 * A highlighted sample that the keyboard can scroll, with what it is written for and a copy button. The line
 * that the address names is marked.
 */
export function CodeSample({
  name,
  sample,
  compact = false,
}: {
  /** The role's name, for the accessible name of the scroll area. */
  name: string;
  sample: RoleDetail["sample"];
  /** Smaller, beside other samples; its lines then have no ids, which could repeat. */
  compact?: boolean;
}) {
  const { skillName } = useCatalogue();
  const { file, lines } = sample;
  const area = useRef<HTMLElement>(null);
  const ids = useMemo(
    () => (compact ? [] : lines.map((_, index) => lineId(file, index + 1))),
    [compact, file, lines],
  );
  const marked = useMarkedLine(ids, area);
  const note = useId();
  const text = marked ? lines[marked - 1]?.map(([, part]) => part).join("") : undefined;
  return (
    <figure className={styles.sample} data-compact={compact || undefined}>
      <figcaption className={styles.bar}>
        <span className={styles.file}>{file}</span>
        <CopyButton look="bare" label="Copy" copied="Code copied" text={() => sample.text} />
      </figcaption>
      <section
        ref={area}
        className={styles.code}
        tabIndex={0}
        aria-label={`${sample.title}: Python sample of ${name}`}
        aria-describedby={text === undefined ? undefined : note}
        data-live={marked !== undefined || undefined}
      >
        <pre>
          <CodeLines lines={lines} ids={ids} marked={marked ?? null} />
        </pre>
      </section>
      {text !== undefined && (
        <p id={note} className="vh">
          Line {marked} is marked: {text.trim()}
        </p>
      )}
      <p className={styles.note}>
        {sample.summary} Uses {sample.tools.map(({ skill }) => skillName(skill)).join(", ")}; written for{" "}
        {sample.versions}. Shown here, not run by the build.
      </p>
    </figure>
  );
}
