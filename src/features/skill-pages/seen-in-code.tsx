import type { ReactNode } from "react";
import { Link } from "react-router";
import type { SampleLine } from "#data/learning.ts";
import { pageOf } from "#domain/list-size.ts";
import { sampleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Pager } from "#ui/pager.tsx";
import { usePage } from "#ui/use-page.ts";
import styles from "./seen-in-code.module.css";

/** The lines of the samples that show a skill, each with the way to it; many in pages. */
export function SeenInCode({
  skill,
  samples,
  excerpt,
}: {
  skill: { id: string; name: string };
  samples: readonly SampleLine[];
  /** Draws the line with its number. */
  excerpt: (sample: SampleLine) => ReactNode;
}) {
  const { role, format } = useCatalogue();
  const carried = useCarried();
  const [page, setPage] = usePage(skill.id);
  const shown = pageOf(samples, page);
  if (samples.length === 0) return <p className={styles.none}>No sample in this dataset uses it.</p>;
  return (
    <>
      <ul className={styles.samples}>
        {shown.items.map((sample) => {
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
      <Pager
        shown={shown}
        of={samples.length}
        label={`samples that use ${skill.name}`}
        count={format.count}
        onPage={setPage}
      />
    </>
  );
}
