import type { ReactNode } from "react";
import { Link } from "react-router";
import type { SampleLine } from "#data/learning.ts";
import { sampleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import styles from "./seen-in-code.module.css";

/** The lines of the samples that show a skill, each with the way to it. */
export function SeenInCode({
  samples,
  excerpt,
}: {
  samples: readonly SampleLine[];
  /** Draws the line with its number. */
  excerpt: (sample: SampleLine) => ReactNode;
}) {
  const { role } = useCatalogue();
  const carried = useCarried();
  if (samples.length === 0) return <p className={styles.none}>No sample in this dataset uses it.</p>;
  return (
    <ul className={styles.samples}>
      {samples.map((sample) => {
        const { name, code, hue } = role(sample.slug);
        return (
          <li key={`${sample.slug}-${sample.file}`}>
            <h3>
              <CodeTag code={code} hue={hue} />
              {name}
            </h3>
            <p>
              {sample.title}: <code>{sample.file}</code>
            </p>
            {excerpt(sample)}
            <Link to={sampleAddress(sample, carried)}>
              See line {sample.line} in the whole file{" "}
              <span className="vh">
                {sample.file} of {name}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
