import { catalogue } from "virtual:catalogue";
import { loadSkill } from "virtual:details";
import {
  data,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
} from "react-router";
import type { SkillDetail } from "#data/learning.ts";
import type { NotFound } from "#domain/not-found.ts";
import { pageTitle } from "#domain/page-title.ts";
import { currentId } from "#domain/renames.ts";
import { KnowButton } from "#features/known-skill/know-button.tsx";
import { LevelField } from "#features/known-skill/level-field.tsx";
import { SourceTable } from "#features/provenance/source-table.tsx";
import { BeforeAfter } from "#features/skill-pages/before-after.tsx";
import { EvidenceKinds } from "#features/skill-pages/evidence-kinds.tsx";
import { Resource, WeekendProof } from "#features/skill-pages/learn.tsx";
import { Pairs } from "#features/skill-pages/pairs.tsx";
import { RoleNeeds } from "#features/skill-pages/role-needs.tsx";
import { SeenInCode } from "#features/skill-pages/seen-in-code.tsx";
import { SkillHero } from "#features/skill-pages/skill-hero.tsx";
import { paths } from "#paths";
import { CodeExcerpt } from "#ui/code/code-excerpt.tsx";
import { Part } from "#ui/error-boundary.tsx";
import { PageIndex } from "#ui/page-index.tsx";
import { Section } from "#ui/section.tsx";
import { skillIds } from "./catalogue-ids.ts";
import { leadOn } from "./lead-on.ts";
import styles from "./skill.module.css";

/**
 * A former id leads to today's, keeping the query and the fragment.
 * @throws a 404 that names the id when there is no such skill.
 */
export async function loader({ params, request }: LoaderFunctionArgs): Promise<SkillDetail> {
  const id = params.id ?? "";
  const now = currentId(catalogue.renamed.skills, id);
  if (now !== id) throw leadOn(paths.skill.build(now), request);
  if (!skillIds.has(id)) throw data({ kind: "skill", id } satisfies NotFound, { status: 404 });
  return loadSkill(id);
}

/** A skill's page says the same whatever the query says. */
export const shouldRevalidate = ({ currentParams, nextParams }: ShouldRevalidateFunctionArgs) =>
  currentParams.id !== nextParams.id;

export const handle = {
  meta: (detail: SkillDetail | undefined) =>
    detail
      ? {
          title: pageTitle(
            catalogue.site.name,
            `${detail.name}: the roles that need it, and how to learn it`,
            `${detail.name}: roles and how to learn it`,
            detail.name,
          ),
          description: `${detail.meaning}. Which roles need it and how, what it pairs with, where to learn it and how to show it.`,
        }
      : null,
};

/** The sections of the page, in order, by their ids. */
const PARTS = {
  roles: "Which roles need it",
  pairs: "What it pairs with",
  order: "Before and after",
  learn: "Learn it",
  proof: "Weekend proof",
  code: "Seen in code",
  sources: "Sources",
} as const;

export function Component() {
  const detail = useLoaderData<typeof loader>();
  const { samples } = detail;
  const know = (skill: { id: string; name: string }) => <KnowButton skill={skill} brief />;
  return (
    <article>
      <Part
        title={detail.name}
        head={{ id: "main", shown: <h1 className="page page-title">{detail.name}</h1> }}
      >
        <SkillHero detail={detail} level={<LevelField skill={detail} />} />
      </Part>
      <div className="page">
        <PageIndex parts={{ ...PARTS, code: samples !== null && PARTS.code }} />
        <Section
          id="roles"
          title={PARTS.roles}
          note={
            <p>
              <EvidenceKinds />
            </p>
          }
        >
          <RoleNeeds detail={detail} />
        </Section>
        <div className={styles.two}>
          <Section id="pairs" title={PARTS.pairs} note="What the same roles ask for together with it.">
            <Pairs skill={detail} know={know} />
          </Section>
          <div>
            <Section
              id="order"
              title={PARTS.order}
              note="What it builds on and what builds on it, with the reason."
            >
              <BeforeAfter detail={detail} know={know} />
            </Section>
            <Section id="learn" title={PARTS.learn} note="One place to start.">
              <Resource detail={detail} />
            </Section>
          </div>
        </div>
        <div className={styles.two}>
          <Section
            id="proof"
            title={PARTS.proof}
            note="A small project; each point either holds or does not."
          >
            <WeekendProof proof={detail.proof} />
          </Section>
          {samples && (
            <Section
              id="code"
              title={PARTS.code}
              note="The line that shows it, in the samples of the role pages."
            >
              <SeenInCode
                skill={detail}
                samples={samples}
                excerpt={({ code, line }) => <CodeExcerpt code={code} line={line} />}
              />
            </Section>
          )}
        </div>
        <Section id="sources" title={PARTS.sources}>
          {detail.sources.length > 0 && (
            <SourceTable sources={detail.sources} caption={`Sources of the page ${detail.name}`} />
          )}
          <p className={styles.own}>
            The one-line meaning, the order of learning with its reasons, and the weekend proof are this
            project’s own words.
          </p>
        </Section>
      </div>
    </article>
  );
}
