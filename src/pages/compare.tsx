import { catalogue, roleDetails } from "virtual:catalogue";
import { roleCode } from "virtual:code";
import { useState } from "react";
import {
  data,
  Link,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
} from "react-router";
import type { RoleDetail } from "#data/catalogue.ts";
import type { RoleCode } from "#data/code.ts";
import { parseCompareList } from "#domain/compare-list.ts";
import { capital, countWord } from "#domain/format.ts";
import type { NotFound } from "#domain/not-found.ts";
import { Actions } from "#features/compare-table/actions.tsx";
import { Columns, Lines } from "#features/compare-table/columns.tsx";
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
import { linkToShare, mapAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried, useExplorer } from "#store/use-explorer.tsx";
import { usePay } from "#store/use-pay.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Section } from "#ui/section.tsx";
import styles from "./compare.module.css";
import { CompareCode } from "./compare-code.tsx";

const known = new Set(catalogue.roles.map((role) => role.slug));

interface Loaded {
  detail: RoleDetail;
  code: RoleCode;
}

/** @throws a 404 that says what of the list was not understood and what was. */
export async function loader({ params }: LoaderFunctionArgs): Promise<Loaded[]> {
  const { slugs, problems } = parseCompareList(params.list ?? "", known);
  if (problems.length > 0) {
    throw data({ kind: "comparison", problems, kept: slugs } satisfies NotFound, { status: 404 });
  }
  const modules = await Promise.all(
    slugs.map((slug) => Promise.all([roleDetails[slug]?.(), roleCode[slug]?.()])),
  );
  return modules.flatMap(([detail, code]) =>
    detail && code ? [{ detail: detail.default, code: code.default }] : [],
  );
}

/** Switches in the query change what is shown of the data, not the data. */
export const shouldRevalidate = ({ currentParams, nextParams }: ShouldRevalidateFunctionArgs) =>
  currentParams.list !== nextParams.list;

function namesOf(loaded: readonly Loaded[]): string[] {
  return loaded.map(
    ({ detail }) => catalogue.roles.find((role) => role.slug === detail.slug)?.shortName ?? detail.slug,
  );
}

export const handle = {
  meta: (loaded: readonly Loaded[] | undefined) => {
    if (!loaded) return null;
    const names = namesOf(loaded).join(" vs ");
    return {
      title: `${names} compared | ${catalogue.site.name}`,
      description: `${names}: pay on one axis, skills, day to day, outlook and code side by side.`,
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
  const loaded = useLoaderData<typeof loader>();
  const catalogueView = useCatalogue();
  const view = useExplorer((state) => state.view);
  const [editing, setEditing] = useState(false);
  const { nation, role } = catalogueView;
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
              view,
              catalogue: catalogueView,
              pay,
              title: names,
              address: linkToShare(window.location.href, nation.id),
              notes: payNotes,
            })
          }
        />
      </div>
      <Heads compared={compared} />
      <Section
        id="pay"
        title="Pay"
        className={styles.first ?? ""}
        note={`Official figures: ${pay.place.name}, ${pay.source.period}. ${pay.source.population}`}
      >
        <PaySettingsBar
          roles={roles}
          note={
            roles.length === 2 && (
              <Link
                to={mapAddress(
                  roles.map(({ slug }) => slug),
                  carried,
                )}
              >
                The difference by state, on a map
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
        <ul className={`${styles.cites} needs-script`} aria-label="Official medians with their citation">
          {published.map(({ slug, code, hue, official }) => (
            <li key={slug}>
              <CodeTag code={code} hue={hue} /> Median:{" "}
              <CiteFigure official={official} slug={slug} statistic="median" />
            </li>
          ))}
        </ul>
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
        <Section id="day" title="Day to day">
          <Columns compared={compared}>
            {({ detail }) => (
              <Lines
                lines={detail.dayToDay.tasks}
                note={
                  detail.dayToDay.occupation
                    ? `O*NET tasks of ${detail.dayToDay.occupation}; the article gives none.`
                    : "As the article gives it."
                }
              />
            )}
          </Columns>
        </Section>
        <Section id="titles" title="Also advertised as">
          <Columns compared={compared}>
            {({ detail }) => (
              <Lines lines={detail.titles.map((entry) => entry.title)} note="Job titles listed by O*NET." />
            )}
          </Columns>
        </Section>
        <Section
          id="outlook"
          title="Outlook"
          note={`Of the official occupations, ${catalogueView.nation.name}.`}
        >
          <Notes notes={notes} />
          <OutlookTable compared={compared} />
        </Section>
        <CompareCode compared={compared} />
        <Section id="sources" title="Sources">
          <SourceTable sources={sources} caption="Sources of this comparison" />
        </Section>
      </div>
      <PrintTable compared={compared} notes={notes} />
      {editing && <EditSheet onClose={() => setEditing(false)} />}
    </div>
  );
}
