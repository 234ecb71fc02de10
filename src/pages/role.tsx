import { catalogue } from "virtual:catalogue";
import { loadCode, loadRole } from "virtual:details";
import {
  data,
  Link,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
} from "react-router";
import type { RoleDetail } from "#data/catalogue.ts";
import type { RoleCode } from "#data/code.ts";
import type { NotFound } from "#domain/not-found.ts";
import { pageTitle } from "#domain/page-title.ts";
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
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { usePay } from "#store/use-pay.tsx";
import { Part } from "#ui/error-boundary.tsx";
import { PageIndex } from "#ui/page-index.tsx";
import { Section } from "#ui/section.tsx";
import { roleBySlug } from "./catalogue-ids.ts";
import { leadOn } from "./lead-on.ts";
import styles from "./role.module.css";
import { RoleCodeSection } from "./role-code.tsx";
import { alsoNote, hasCode, partsOf, payNote, skillsNote } from "./role-parts.ts";

interface RolePage {
  detail: RoleDetail;
  code: RoleCode;
}

/**
 * A former slug leads to today's, keeping the query and the fragment.
 * @throws a 404 that names the slug when there is no such role.
 */
export async function loader({ params, request }: LoaderFunctionArgs): Promise<RolePage> {
  const slug = params.slug ?? "";
  const now = currentId(catalogue.renamed.roles, slug);
  if (now !== slug) throw leadOn(paths.role.build(now), request);
  if (!roleBySlug.has(slug)) throw data({ kind: "role", slug } satisfies NotFound, { status: 404 });
  const [detail, code] = await Promise.all([loadRole(slug), loadCode(slug)]);
  return { detail, code };
}

/** A role's page says the same whatever the query says. */
export const shouldRevalidate = ({ currentParams, nextParams }: ShouldRevalidateFunctionArgs) =>
  currentParams.slug !== nextParams.slug;

export const handle = {
  meta: (page: RolePage | undefined) => {
    if (!page) return null;
    const { detail, code } = page;
    const parts = hasCode(code) ? "pay, skills and code" : "pay and skills";
    const role = roleBySlug.get(detail.slug);
    const names = [role?.name ?? detail.slug, role?.shortName ?? detail.slug] as const;
    return {
      title: pageTitle(catalogue.site.name, `${names[0]}: ${parts}`, `${names[1]}: ${parts}`),
      description: detail.about,
    };
  },
};

export function Component() {
  const { detail, code } = useLoaderData<typeof loader>();
  const view = useCatalogue();
  const role = view.role(detail.slug);
  const pay = usePay();
  const { missing } = pay.official(role.official.soc, role.slug);
  const carried = useCarried();
  const { dayToDay } = detail;
  const { words } = catalogue.site;
  const { register } = words;
  const parts = partsOf({ detail, code }, view);
  return (
    <>
      <Part title="Roles">
        <RoleNav current={role.slug} />
      </Part>
      <article>
        <Part
          title={role.name}
          head={{ id: "main", shown: <h1 className="page page-title">{role.name}</h1> }}
        >
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
        </Part>
        <div className="page" data-hue={role.hue}>
          <PageIndex parts={parts} />
          <Section id="pay" title={parts.pay} note={payNote(pay, missing, words.source)}>
            <PaySettingsBar
              roles={[role]}
              note={
                view.hasMap && (
                  <Link to={mapAddress([role.slug], carried)}>By {words.state.one}, on a map</Link>
                )
              }
            />
            <PayChart role={role} detail={detail} fit={<FitLabel short fit={detail.occupation.fit} />} />
            <PercentileTable
              role={role}
              cite={(key) => <CiteFigure official={role.official} slug={role.slug} statistic={key} />}
            />
            <p className={styles.reading}>
              {missing === null &&
                `How to read it: the box holds the middle half of the people in ${role.official.title}; one in ten earns less than the left whisker’s end, one in ten more than the right one’s. `}
              {pay.source.population}
              {missing === null &&
                " The two kinds of figure describe different things: the official ones are of people in an occupation, the range is of the role."}
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
            title={parts.own}
            note="Type a salary or an offer: it is placed among the official figures of every role, and marked in the chart above, as far as its ruler reaches."
          >
            <OwnPay roles={view.catalogue.roles} first={role.slug} />
          </Section>
          <div className={styles.two}>
            <Section
              id="day"
              title={parts.day}
              note={
                dayToDay.occupation
                  ? `Tasks that ${register.name} lists for ${dayToDay.occupation}, ${role.official.title}; not ${words.source}’s.`
                  : `As ${words.source} gives it.`
              }
            >
              <ol className={styles.day}>
                {dayToDay.tasks.map((task) => (
                  <li key={task}>{task}</li>
                ))}
              </ol>
            </Section>
            <Section id="skills" title={parts.skills} note={skillsNote(role, view)}>
              <SkillCount role={role} />
              <EssentialSkills
                skills={detail.essential}
                know={(skill) => <KnowButton skill={skill} brief />}
              />
            </Section>
          </div>
          {parts.also && (
            <Section id="also" title={parts.also} note={alsoNote(detail, view)}>
              {detail.also.length > 0 ? (
                <AlsoSkills detail={detail} know={(skill) => <KnowButton skill={skill} brief />} />
              ) : null}
            </Section>
          )}
          {parts.code && (
            <Part title={parts.code}>
              <RoleCodeSection title={parts.code} role={role} code={code} />
            </Part>
          )}
          {parts.outlook && (
            <Section
              id="outlook"
              title={parts.outlook}
              note={`Of the official occupation, ${view.nation.name}.`}
            >
              <RoleOutlook role={role} detail={detail} />
            </Section>
          )}
          <Section
            id="disagree"
            title={parts.disagree}
            note="Side by side and never averaged: each measures something else."
          >
            <SourcesDisagree
              role={role}
              detail={detail}
              fit={(fit) => <FitLabel fit={fit} />}
              evidence={(entries) => <EvidenceList evidence={entries} />}
            />
          </Section>
          <Section id="occupation" title={parts.occupation}>
            <Occupation
              detail={detail}
              fit={<FitLabel fit={detail.occupation.fit} />}
              evidence={<EvidenceList evidence={detail.occupation.evidence} />}
            />
          </Section>
          <Section id="neighbours" title={parts.neighbours} note="By the essential skills they share.">
            <NeighbourList role={role} />
          </Section>
          {parts.titles && (
            <Section
              id="titles"
              title={parts.titles}
              note={`Job titles ${register.name} lists for this kind of work.`}
            >
              <ul className={styles.titles}>
                {detail.titles.map((entry) => (
                  <li key={`${entry.title}-${entry.code}`}>
                    {entry.title} <span>{entry.code}</span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Section id="sources" title={parts.sources}>
            <SourceTable sources={detail.sources} caption={`Sources of the page ${role.name}`} />
          </Section>
        </div>
      </article>
    </>
  );
}
