import { catalogue } from "virtual:catalogue";
import { loadProblem, loadProgram, loadRole } from "virtual:details";
import { useState } from "react";
import {
  data,
  Link,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
} from "react-router";
import type { RoleDetail } from "#data/catalogue.ts";
import type { ProblemText, ProgramText } from "#data/code.ts";
import { parseCompareList } from "#domain/compare-list.ts";
import { capital, countWord, createFormat } from "#domain/format.ts";
import type { NotFound } from "#domain/not-found.ts";
import { pageTitle } from "#domain/page-title.ts";
import { listOfToday } from "#domain/renames.ts";
import { Actions } from "#features/compare-table/actions.tsx";
import { EditSheet } from "#features/compare-table/edit-sheet.tsx";
import { Heads } from "#features/compare-table/heads.tsx";
import { Matrix, MatrixControls } from "#features/compare-table/matrix.tsx";
import { OutlookTable } from "#features/compare-table/outlook.tsx";
import { PayPlots } from "#features/compare-table/pay-block.tsx";
import { PayTable } from "#features/compare-table/pay-table.tsx";
import { PrintTable } from "#features/compare-table/print-table.tsx";
import { comparisonRecord, officialNotes, sourcesOf } from "#features/compare-table/record.ts";
import { KnowButton } from "#features/known-skill/know-button.tsx";
import { CiteFigure } from "#features/pay-out/cite-figure.tsx";
import { RolesTakeAlong } from "#features/pay-out/roles-take-along.tsx";
import { PayPairs } from "#features/pay-pairs/pair-section.tsx";
import { OwnPay } from "#features/pay-settings/own-pay.tsx";
import { PaySettingsBar } from "#features/pay-settings/settings-bar.tsx";
import { FitLabel } from "#features/provenance/fit-label.tsx";
import { SourceTable } from "#features/provenance/source-table.tsx";
import { linkToShare, mapAddress, paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried, useReadExplorer } from "#store/use-explorer.tsx";
import { usePay } from "#store/use-pay.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Part } from "#ui/error-boundary.tsx";
import { Section } from "#ui/section.tsx";
import { roleBySlug, roleSlugs } from "./catalogue-ids.ts";
import styles from "./compare.module.css";
import { CompareCode } from "./compare-code.tsx";
import { DayToDay, Titles } from "./compare-lines.tsx";
import { leadOn } from "./lead-on.ts";

interface Loaded {
  detail: RoleDetail;
  program: ProgramText | null;
}

interface Comparison {
  loaded: readonly Loaded[];
  /** What the programs solve together; null when there is no such thing. */
  problem: ProblemText | null;
}

/**
 * Former slugs lead to today's, keeping the query and the fragment.
 * @throws a 404 that says what of the list was not understood and what was.
 */
export async function loader({ params, request }: LoaderFunctionArgs): Promise<Comparison> {
  const { list = "" } = params;
  const today = listOfToday(catalogue.renamed.roles, list);
  const { slugs, problems } = parseCompareList(today, roleSlugs);
  if (problems.length > 0) {
    throw data({ kind: "comparison", problems, kept: slugs } satisfies NotFound, { status: 404 });
  }
  if (today !== list) throw leadOn(paths.compare.build(slugs), request);
  const shared = catalogue.problem !== null;
  const load = async (slug: string): Promise<Loaded> => {
    const [detail, program] = await Promise.all([loadRole(slug), shared ? loadProgram(slug) : null]);
    return { detail, program };
  };
  const [problem, loaded] = await Promise.all([shared ? loadProblem() : null, Promise.all(slugs.map(load))]);
  return { loaded, problem };
}

/** Switches in the query change what is shown of the data, not the data. */
export const shouldRevalidate = ({ currentParams, nextParams }: ShouldRevalidateFunctionArgs) =>
  currentParams.list !== nextParams.list;

function namesOf(loaded: readonly Loaded[]): string[] {
  return loaded.map(({ detail }) => roleBySlug.get(detail.slug)?.shortName ?? detail.slug);
}

const format = createFormat(catalogue.site.locale, catalogue.currency);

/** What a comparison shows, in words. */
function partsOf({ loaded, problem }: Comparison): string[] {
  return [
    ...["pay on one axis", "skills", "day to day"],
    ...(catalogue.outlook ? ["outlook"] : []),
    ...(problem && loaded.some(({ program }) => program) ? ["code"] : []),
  ];
}

export const handle = {
  meta: (comparison: Comparison | undefined) => {
    if (!comparison) return null;
    const names = namesOf(comparison.loaded).join(" vs ");
    return {
      title: pageTitle(catalogue.site.name, `${names} compared`, names),
      description: `${names}: ${format.list(partsOf(comparison))} side by side.`,
    };
  },
};

/** What has to be known before official figures are compared. */
function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}

export function Component() {
  const { loaded, problem } = useLoaderData<typeof loader>();
  const catalogueView = useCatalogue();
  const read = useReadExplorer();
  const [editing, setEditing] = useState(false);
  const { nation, role } = catalogueView;
  const { words } = catalogue.site;
  const compared = loaded.map((page) => ({ role: role(page.detail.slug), ...page }));
  const title = `${capital(countWord(compared.length))} careers, side by side`;
  const notes = officialNotes(compared, catalogueView);
  const pay = usePay();
  const carried = useCarried();
  const names = namesOf(loaded).join(" vs ");
  const roles = compared.map((entry) => entry.role);
  const sources = sourcesOf(compared);
  const published = roles.filter(
    ({ slug, official }) => pay.official(official.soc, slug).shown.median !== null,
  );
  const payNotes = [...notes, pay.source.population];
  return (
    <div className={`page ${styles.comparison}`} data-count={compared.length}>
      <div className={styles.lead}>
        <h1 className="page-title">{title}</h1>
        <Actions
          onEdit={() => setEditing(true)}
          record={() =>
            comparisonRecord({
              compared,
              view: read().view,
              catalogue: catalogueView,
              pay,
              title: names,
              address: linkToShare(window.location.href, nation.id),
              notes: payNotes,
            })
          }
        />
      </div>
      <Part title="The roles compared">
        <Heads compared={compared} />
      </Part>
      <Section
        id="pay"
        title="Pay"
        className={styles.first ?? ""}
        note={`Official figures: ${pay.place.name}, ${pay.source.period}. ${pay.source.population}`}
      >
        <PaySettingsBar
          roles={roles}
          note={
            roles.length === 2 &&
            catalogueView.hasMap && (
              <Link
                to={mapAddress(
                  roles.map(({ slug }) => slug),
                  carried,
                )}
              >
                The difference by {words.state.one}, on a map
              </Link>
            )
          }
        />
        <Notes notes={notes} />
        <PayPlots compared={compared} />
        <PayTable
          compared={compared}
          fitLabel={(index) => <FitLabel short fit={compared[index]?.role.official.fit ?? "stand-in"} />}
        />
        <RolesTakeAlong
          name={`pay-${roles.map(({ slug }) => slug).join("-vs-")}`}
          roles={roles}
          title={`${names}: pay`}
          sources={sources}
          notes={payNotes}
        />
        {published.length > 0 && (
          <ul className={`${styles.cites} needs-script`} aria-label="Official medians with their citation">
            {published.map(({ slug, code, hue, official }) => (
              <li key={slug}>
                <CodeTag code={code} hue={hue} /> Median:{" "}
                <CiteFigure official={official} slug={slug} statistic="median" />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <div className={styles.screenOnly}>
        <Section id="difference" title="How much does the difference mean?">
          <PayPairs roles={roles} />
        </Section>
        <Section
          id="own"
          title="Where you would stand"
          note="Type a salary or an offer: it is placed among the official figures, and marked in the chart above, as far as its ruler reaches."
        >
          <OwnPay roles={roles} />
        </Section>
        <Section id="skills" title="Skills" note={<MatrixControls />}>
          <Matrix compared={compared} know={(skill) => <KnowButton skill={skill} brief />} />
        </Section>
        <Part title="Day to day">
          <DayToDay compared={compared} />
          <Titles compared={compared} />
        </Part>
        {catalogue.outlook && (
          <Section id="outlook" title="Outlook" note={`Of the official occupations, ${nation.name}.`}>
            <Notes notes={notes} />
            <OutlookTable compared={compared} />
          </Section>
        )}
        {problem && (
          <Part title="Code">
            <CompareCode compared={compared} problem={problem} />
          </Part>
        )}
        <Section id="sources" title="Sources">
          <SourceTable sources={sources} caption="Sources of this comparison" />
        </Section>
      </div>
      <Part title="Printed table">
        <PrintTable compared={compared} notes={notes} />
      </Part>
      {editing && <EditSheet onClose={() => setEditing(false)} />}
    </div>
  );
}
