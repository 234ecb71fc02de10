import { catalogue } from "virtual:catalogue";
import { Link, useLoaderData } from "react-router";
import type { SourcesData } from "#data/catalogue.ts";
import { MATCH_RULE } from "#domain/match-words.ts";
import { EvidenceList } from "#features/provenance/evidence-list.tsx";
import { FitLabel } from "#features/provenance/fit-label.tsx";
import { SourceTable } from "#features/provenance/source-table.tsx";
import { paths, roleAddress } from "#paths";
import { useCarried } from "#store/use-explorer.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Section } from "#ui/section.tsx";
import styles from "./sources.module.css";

/** The page's data is a chunk of its own: no other page needs it. */
export async function loader(): Promise<SourcesData> {
  return (await import("virtual:sources")).default;
}

export const shouldRevalidate = () => false;

export const handle = {
  meta: () => ({
    title: `Where the numbers come from | ${catalogue.site.name}`,
    description:
      "Every source with its period, population, licence and limits; the mapping to official occupations; the dataset to download.",
  }),
};

const METHOD = [
  "A role’s range is the article’s, word for word. It is drawn as a solid bar and never as a percentile, because the article gives no percentile, place, seniority or date.",
  "Official figures are those of the occupation a role is mapped to, drawn as box and whisker. Roles that share a code share its figures, and every page that shows them says so.",
  "Essential skills are those the article names for a role, and Python, which all six have in common and which the article leaves out of two lists. Also asked for are the technologies O*NET marks In Demand for the role’s official code, less the essential ones; tools used from Python come first.",
  "A role stays in the list when a salary floor is set and the end of its article range reaches that floor.",
  "Neighbouring roles are those that share most essential skills; Python, which all of them have, does not count.",
  "A missing figure is shown as missing, with the reason its publisher gives. No pay is estimated, averaged or carried over. The state location quotients of 15-1243, offered for download and not shown, are derived and flagged so.",
  `Roles are ranked by what you know. ${MATCH_RULE}`,
  "A move from one role to another carries the skills that are essential in both. What the first role’s official code merely asks for is counted as still to add, and named as what some people bring.",
  "One-line meanings of skills, the reasons for a mapping, the order in which to learn skills with its reasons, and the weekend proofs are this project’s own words. The places to learn are the owners’ own pages, or a free text by others; whether they can be reached is not checked.",
];

const FITS = [
  {
    fit: "exact",
    words: "Confidence is high: the occupation has a code of its own that is this role.",
  },
  {
    fit: "near",
    words: "Confidence is medium or medium-high: the code is the nearest one, and holds other work too.",
  },
  {
    fit: "stand-in",
    words:
      "Confidence is medium-low: the title is listed under several codes, and the figures are another occupation’s.",
  },
] as const;

function Files({ title, files }: { title: string; files: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {files.map((file) => (
          <li key={file}>
            <a href={paths.dataFile(file)} download={file.replaceAll("/", "-")}>
              {file}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Component() {
  const { sources, mappings, files, schemas } = useLoaderData<typeof loader>();
  const carried = useCarried();
  const limits = sources.filter((source) => source.note !== null);
  return (
    <div className="page">
      <div className="page-lead">
        <h1 className="page-title">Where the numbers come from</h1>
        <p>
          Every figure in this app comes from one of these sources. What a source does not say is left out, or
          said to be missing.
        </p>
      </div>
      <Section id="list" title="Sources and licences">
        <SourceTable sources={sources} caption="All sources" />
      </Section>
      <Section id="method" title="Method">
        <ul className={styles.prose}>
          {METHOD.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section
        id="mapping"
        title="From role to official occupation"
        note="Statistics know occupations, not job titles. This is which one stands for each role, how well, and on what evidence."
      >
        <dl className={styles.fits}>
          {FITS.map(({ fit, words }) => (
            <div key={fit}>
              <dt>
                <FitLabel fit={fit} short />
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        {mappings.map((mapping) => (
          <details key={mapping.slug} className={styles.mapping} data-hue={mapping.hue}>
            <summary>
              <span>
                <b>{mapping.name}</b> <CodeTag code={mapping.code} hue={mapping.hue} />
              </span>
              <span>
                {mapping.title} {mapping.soc}
              </span>
              <FitLabel fit={mapping.fit} short />
            </summary>
            <div className={styles.evidence}>
              <div>
                <p>{mapping.reason}</p>
                <p>
                  <Link to={roleAddress(mapping.slug, carried)}>
                    Open the role<span className="vh"> {mapping.name}</span>
                  </Link>
                </p>
                {mapping.alternatives.length > 0 && (
                  <>
                    <h3>It could also be read as</h3>
                    <ul>
                      {mapping.alternatives.map((entry) => (
                        <li key={entry.soc}>
                          {entry.title} {entry.soc}. {entry.reason}
                        </li>
                      ))}
                    </ul>
                  </>
                )}
              </div>
              <EvidenceList evidence={mapping.evidence} />
            </div>
          </details>
        ))}
      </Section>
      <Section id="limits" title="Known limits">
        <dl className={styles.limits}>
          {limits.map((source) => (
            <div key={source.id}>
              <dt>{source.title}</dt>
              <dd>{source.note}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section
        id="data"
        title="The dataset"
        note="The files the app is built from. Each names the JSON Schema that describes it."
      >
        <div className={styles.files}>
          <Files title="Data" files={files} />
          <Files title="JSON Schemas" files={schemas} />
        </div>
      </Section>
    </div>
  );
}
