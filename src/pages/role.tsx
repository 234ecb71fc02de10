import { catalogue, roleDetails } from "virtual:catalogue";
import { roleCode } from "virtual:code";
import {
  data,
  Link,
  type LoaderFunctionArgs,
  redirect,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
} from "react-router";
import type { RoleDetail } from "#data/catalogue.ts";
import type { RoleCode } from "#data/code.ts";
import { everywhereWords } from "#domain/need-words.ts";
import type { NotFound } from "#domain/not-found.ts";
import { currentId } from "#domain/renames.ts";
import { PickButton } from "#features/compare-tray/pick-button.tsx";
import { KnowButton } from "#features/known-skill/know-button.tsx";
import { RoleOutlook } from "#features/outlook/role-outlook.tsx";
import { CiteFigure } from "#features/pay-out/cite-figure.tsx";
import { RolesTakeAlong } from "#features/pay-out/roles-take-along.tsx";
import { OwnPay } from "#features/pay-settings/own-pay.tsx";
import { PaySettingsBar } from "#features/pay-settings/settings-bar.tsx";
import { SourcesDisagree } from "#features/pay-sources/source-rows.tsx";
import { EvidenceList } from "#features/provenance/evidence-list.tsx";
import { FitLabel } from "#features/provenance/fit-label.tsx";
import { SourceTable } from "#features/provenance/source-table.tsx";
import { Hero } from "#features/role-page/hero.tsx";
import { NeighbourList } from "#features/role-page/neighbour-list.tsx";
import { Occupation } from "#features/role-page/occupation.tsx";
import { PayChart } from "#features/role-page/pay-section.tsx";
import { PercentileTable } from "#features/role-page/percentile-table.tsx";
import { RoleNav } from "#features/role-page/role-nav.tsx";
import { SkillCount } from "#features/role-page/skill-count.tsx";
import { AlsoSkills, EssentialSkills } from "#features/role-page/skill-lists.tsx";
import { ShortlistButton } from "#features/shortlist/shortlist-button.tsx";
import { mapAddress, paths } from "#paths";
import { type CatalogueView, useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { usePay } from "#store/use-pay.tsx";
import { PageIndex } from "#ui/page-index.tsx";
import { Section } from "#ui/section.tsx";
import styles from "./role.module.css";
import { RoleCodeSection } from "./role-code.tsx";

interface RolePage {
  detail: RoleDetail;
  code: RoleCode;
}

/**
 * A former slug leads to today's, keeping the query.
 * @throws a 404 that names the slug when there is no such role.
 */
export async function loader({ params, request }: LoaderFunctionArgs): Promise<RolePage> {
  const slug = params.slug ?? "";
  const now = currentId(catalogue.renamed.roles, slug);
  if (now !== slug) throw redirect(`${paths.role.build(now)}${new URL(request.url).search}`);
  const load = Object.hasOwn(roleDetails, slug) ? roleDetails[slug] : undefined;
  const loadCode = roleCode[slug];
  if (!load || !loadCode) throw data({ kind: "role", slug } satisfies NotFound, { status: 404 });
  const [detail, code] = await Promise.all([load(), loadCode()]);
  return { detail: detail.default, code: code.default };
}

/** A role's page says the same whatever the query says. */
export const shouldRevalidate = ({ currentParams, nextParams }: ShouldRevalidateFunctionArgs) =>
  currentParams.slug !== nextParams.slug;

export const handle = {
  meta: (page: RolePage | undefined) => {
    if (!page) return null;
    const { detail } = page;
    const role = catalogue.roles.find((entry) => entry.slug === detail.slug);
    return {
      title: `${role?.name ?? detail.slug}: pay, skills and code | ${catalogue.site.name}`,
      description: detail.about,
    };
  },
};

/** Where the list comes from, and which other roles have the same one. */
function alsoNote(detail: RoleDetail, { format, role }: CatalogueView): string {
  const { onet, title, sharedWith } = detail.occupation;
  if (detail.also.length === 0)
    return `O*NET marks nothing beyond the essential skills for ${onet}, ${title}.`;
  const same =
    sharedWith.length > 0
      ? ` ${format.list(sharedWith.map((slug) => role(slug).shortName))} stands on the same list.`
      : "";
  return `${detail.also.length} technologies that O*NET marks In Demand for ${onet}, ${title}, beyond the essential ones.${same}`;
}

/** The sections of the page, in order, by their ids. */
const PARTS = {
  pay: "What it pays",
  own: "Where you would stand",
  day: "Day to day",
  skills: "Essential skills",
  also: "Also asked for",
  code: "A taste of the work",
  outlook: "Outlook",
  disagree: "Sources that disagree",
  occupation: "The official occupation behind it",
  neighbours: "Neighbouring roles",
  titles: "Also advertised as",
  sources: "Sources",
} as const;

export function Component() {
  const { detail, code } = useLoaderData<typeof loader>();
  const view = useCatalogue();
  const role = view.role(detail.slug);
  const pay = usePay();
  const { missing } = pay.official(role.official.soc, role.slug);
  const carried = useCarried();
  const { dayToDay } = detail;
  const common = everywhereWords(catalogue.site, view.skillName, role.essential);
  return (
    <>
      <RoleNav current={role.slug} />
      <article>
        <Hero
          role={role}
          detail={detail}
          action={
            <>
              <PickButton role={role} />
              <ShortlistButton role={role} large />
            </>
          }
        />
        <div className="page" data-hue={role.hue}>
          <PageIndex parts={PARTS} />
          <Section
            id="pay"
            title={PARTS.pay}
            note={`Bar: the article’s range. Box and whisker: official percentiles, ${pay.place.name}, ${pay.source.period}.${pay.settings.mean && missing === null ? " Diamond: the mean." : ""}`}
          >
            <PaySettingsBar
              roles={[role]}
              note={<Link to={mapAddress([role.slug], carried)}>By state, on a map</Link>}
            />
            <PayChart role={role} detail={detail} fit={<FitLabel short fit={detail.occupation.fit} />} />
            <PercentileTable
              role={role}
              cite={(key) => <CiteFigure official={role.official} slug={role.slug} statistic={key} />}
            />
            <p className={styles.reading}>
              {missing === null &&
                `How to read it: the box holds the middle half of the people in ${role.official.title}; one in ten earns less than the left whisker’s end, one in ten more than the right one’s. `}
              {pay.source.population} The two kinds of figure describe different things: the article gives no
              date, place or seniority.
            </p>
            <RolesTakeAlong
              name={`pay-${role.slug}`}
              roles={[role]}
              title={`${role.name}: what it pays`}
              sources={detail.sources}
              notes={[pay.source.population]}
              details={[detail]}
            />
          </Section>
          <Section
            id="own"
            title={PARTS.own}
            note="Type a salary or an offer: it is placed among the official figures of every role, and marked in the chart above, as far as its ruler reaches."
          >
            <OwnPay roles={view.catalogue.roles} />
          </Section>
          <div className={styles.two}>
            <Section
              id="day"
              title={PARTS.day}
              note={
                dayToDay.occupation
                  ? `The article gives none. These are O*NET tasks of ${dayToDay.occupation}, ${role.official.title}.`
                  : "As the article gives it."
              }
            >
              <ol className={styles.day}>
                {dayToDay.tasks.map((task) => (
                  <li key={task}>{task}</li>
                ))}
              </ol>
            </Section>
            <Section
              id="skills"
              title={PARTS.skills}
              note={`Named by the article${common}. The strip shows which roles use a skill, filled where it is essential and outlined where it is also asked for; a name opens its page.`}
            >
              <SkillCount role={role} />
              <EssentialSkills
                skills={detail.essential}
                know={(skill) => <KnowButton skill={skill} brief />}
              />
            </Section>
          </div>
          <Section id="also" title={PARTS.also} note={alsoNote(detail, view)}>
            {detail.also.length > 0 ? (
              <AlsoSkills detail={detail} know={(skill) => <KnowButton skill={skill} brief />} />
            ) : null}
          </Section>
          <RoleCodeSection title={PARTS.code} role={role} code={code} />
          <Section
            id="outlook"
            title={PARTS.outlook}
            note={`Of the official occupation, ${view.nation.name}.`}
          >
            <RoleOutlook role={role} detail={detail} />
          </Section>
          <Section
            id="disagree"
            title={PARTS.disagree}
            note="Side by side and never averaged: each measures something else."
          >
            <SourcesDisagree
              role={role}
              detail={detail}
              fit={(fit) => <FitLabel fit={fit} />}
              evidence={(entries) => <EvidenceList evidence={entries} />}
            />
          </Section>
          <Section id="occupation" title={PARTS.occupation}>
            <Occupation
              detail={detail}
              fit={<FitLabel fit={detail.occupation.fit} />}
              evidence={<EvidenceList evidence={detail.occupation.evidence} />}
            />
          </Section>
          <Section id="neighbours" title={PARTS.neighbours} note="By the essential skills they share.">
            <NeighbourList role={role} />
          </Section>
          <Section id="titles" title={PARTS.titles} note="Job titles O*NET lists for this kind of work.">
            <ul className={styles.titles}>
              {detail.titles.map((entry) => (
                <li key={`${entry.title}-${entry.code}`}>
                  {entry.title} <span>{entry.code}</span>
                </li>
              ))}
            </ul>
          </Section>
          <Section id="sources" title={PARTS.sources}>
            <SourceTable sources={detail.sources} caption={`Sources of the page ${role.name}`} />
          </Section>
        </div>
      </article>
    </>
  );
}
