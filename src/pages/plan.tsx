import { catalogue } from "virtual:catalogue";
import { loadPlan } from "virtual:details";
import {
  data,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
} from "react-router";
import type { PlanDetail } from "#data/learning.ts";
import type { NotFound } from "#domain/not-found.ts";
import { pageTitle } from "#domain/page-title.ts";
import { currentId } from "#domain/renames.ts";
import { LinkedSampleLine } from "#features/code-sample/sample-line.tsx";
import { KnowButton } from "#features/known-skill/know-button.tsx";
import { LevelField } from "#features/known-skill/level-field.tsx";
import { SourceTable } from "#features/provenance/source-table.tsx";
import { RoleNav } from "#features/role-page/role-nav.tsx";
import { SkillPlan } from "#features/skill-plan/skill-plan.tsx";
import { carryTo, paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { Part } from "#ui/error-boundary.tsx";
import { PageIndex } from "#ui/page-index.tsx";
import { Section } from "#ui/section.tsx";
import { roleBySlug } from "./catalogue-ids.ts";
import { leadOn } from "./lead-on.ts";
import styles from "./plan.module.css";

/**
 * A slug that a role had before leads to its plan under today's.
 * @throws a 404 that names the slug when there is no such role.
 */
export async function loader({ params, request }: LoaderFunctionArgs): Promise<PlanDetail> {
  const slug = params.slug ?? "";
  if (roleBySlug.has(slug)) return loadPlan(slug);
  const now = currentId(catalogue.renamed.roles, slug);
  if (now !== slug) throw leadOn(paths.plan.build(now), request);
  throw data({ kind: "role", slug } satisfies NotFound, { status: 404 });
}

/** A plan says the same whatever the query says. */
export const shouldRevalidate = ({ currentParams, nextParams }: ShouldRevalidateFunctionArgs) =>
  currentParams.slug !== nextParams.slug;

export const handle = {
  meta: (detail: PlanDetail | undefined) => {
    const role = detail && roleBySlug.get(detail.slug);
    if (!role) return null;
    return {
      title: pageTitle(
        catalogue.site.name,
        `Learning plan for ${role.name}`,
        `Learning plan for ${role.shortName}`,
      ),
      description: `What to learn for ${role.name}, in which order and why, where to learn it, and a weekend project that shows each skill.`,
    };
  },
};

const PARTS = { steps: "The steps", have: "What you have", sources: "Sources" } as const;

export function Component() {
  const detail = useLoaderData<typeof loader>();
  const { catalogue: shown, role: find, asksForMore } = useCatalogue();
  const role = find(detail.slug);
  const { words } = shown.site;
  return (
    <>
      <RoleNav
        current={role.slug}
        label="Learning plans"
        to={(slug, carried) => carryTo(paths.plan.build(slug), carried)}
      />
      <article>
        <header className="page page-lead">
          <h1 className="page-title">Learning plan for {role.name}</h1>
          <p>
            What to learn for it and in which order, why the role needs it, where to learn it, and a weekend
            project that shows each skill to somebody else.
          </p>
        </header>
        <div className="page" data-hue={role.hue} data-told-hidden>
          <PageIndex parts={PARTS} />
          <Part title="The plan">
            <SkillPlan
              key={role.slug}
              role={role}
              detail={detail}
              know={(skill) => <KnowButton skill={skill} />}
              level={(skill) => <LevelField skill={skill} />}
              sampleLine={(sample) => <LinkedSampleLine sample={sample} />}
            />
          </Part>
          <Section id="sources" title={PARTS.sources}>
            <ul className={styles.limits}>
              <li>
                Who asks for a skill is the sources’ word: {words.source}’s
                {asksForMore && `, or ${words.register.name}’s`}.
              </li>
              <li>
                What comes before what, the reasons for it, and the weekend proofs are this project’s own
                suggestions, not any source’s.
              </li>
              <li>
                Learning resources are other people’s sites. The links were chosen by hand; nothing here
                checks that they can still be reached.
              </li>
            </ul>
            <SourceTable sources={detail.sources} caption={`Sources of the learning plan for ${role.name}`} />
          </Section>
        </div>
      </article>
    </>
  );
}
