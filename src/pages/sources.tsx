import { catalogue } from "virtual:catalogue";
import { loadDatasetFacts, loadSources } from "virtual:details";
import { useLoaderData } from "react-router";
import type { DatasetFacts } from "#data/catalogue.ts";
import type { Source } from "#data/schema.ts";
import { matchRule } from "#domain/match-words.ts";
import { asksForMore } from "#domain/skill-users.ts";
import { SourceTable } from "#features/provenance/source-table.tsx";
import { paths } from "#paths";
import { Section } from "#ui/section.tsx";
import styles from "./sources.module.css";
import { Files } from "./sources-files.tsx";
import { Mappings } from "./sources-mappings.tsx";

/** What no other page needs is a file of its own. */
interface Loaded extends DatasetFacts {
  sources: readonly Source[];
}

export async function loader(): Promise<Loaded> {
  const [sources, facts] = await Promise.all([loadSources(), loadDatasetFacts()]);
  return { ...facts, sources };
}

export const shouldRevalidate = () => false;

export const handle = {
  meta: () => ({
    title: `Where the numbers come from | ${catalogue.site.name}`,
    description:
      "Every source with its period, population, licence and limits; the mapping to official occupations; the dataset to download.",
  }),
};

const { site } = catalogue;
const common = catalogue.skills.find(({ id }) => id === site.everywhere)?.name;

/** What holds for any dataset. */
const METHOD = [
  "Official figures are those of the occupation a role is mapped to, drawn as box and whisker. Roles that share a code share its figures, and every page that shows them says so.",
  `A role stays in the list when a salary floor is set and the end of its ${site.rangeLabel} reaches that floor.`,
  `Neighbouring roles are those that share most essential skills${common === undefined ? "" : `; ${common}, which all of them have, does not count`}.`,
  "A missing figure is shown as missing, with the reason its publisher gives. No pay is estimated, averaged or carried over.",
  `Roles are ranked by what you know. ${matchRule(asksForMore(catalogue.roles))}`,
  "A move from one role to another carries the skills that are essential in both. What the first role’s official code merely asks for is counted as still to add, and named as what some people bring.",
  "One-line meanings of skills, the reasons for a mapping, the order in which to learn skills with its reasons, and the weekend proofs are this project’s own words. The places to learn are the owners’ own pages, or a free text by others; whether they can be reached is not checked.",
];

export function Component() {
  const { sources, mappings, files, schemas, method } = useLoaderData<typeof loader>();
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
        <p>
          <a href={paths.licences()}>Software and fonts by others, and their licences</a>
        </p>
      </Section>
      <Section id="method" title="Method">
        <ul className={styles.prose}>
          {[...method, ...METHOD].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section
        id="mapping"
        title="From role to official occupation"
        note="Statistics know occupations, not job titles. This is which one stands for each role, how well, and on what evidence."
      >
        <Mappings mappings={mappings} />
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
