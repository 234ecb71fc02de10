import { useState } from "react";
import { Link } from "react-router";
import type { Source } from "#data/schema.ts";
import { carryTo, paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { useKnown } from "#store/use-known.ts";
import { type LoadPlan, usePlanDetail } from "#store/use-plan-detail.ts";
import { Button } from "#ui/button.tsx";
import { Section } from "#ui/section.tsx";
import { useChosenRoles } from "./chosen-roles.ts";
import { ComparisonPart } from "./comparison-part.tsx";
import { GapPart } from "./gap-part.tsx";
import { KnownPart } from "./known-part.tsx";
import { PlanChooser } from "./plan-chooser.tsx";
import { PlanPart } from "./plan-part.tsx";
import { ShortlistPart } from "./shortlist-part.tsx";
import { SourcesPart } from "./sources-part.tsx";
import styles from "./summary.module.css";

/** Everything the reader told and what follows from it, short enough for one printed page. */
export function Summary({ sources, load }: { sources: readonly Source[]; load: LoadPlan }) {
  const { catalogue } = useCatalogue();
  const carried = useCarried();
  const known = useKnown();
  const chosen = useChosenRoles();
  const { roles } = chosen;
  const [slug, setSlug] = useState<string | null>(null);
  const role = catalogue.roles.find((entry) => entry.slug === slug) ?? roles[0] ?? null;
  const { plan, failed, retry } = usePlanDetail(role?.slug ?? null, load);
  const mySkills = <Link to={carryTo(paths.mySkills.build(), carried)}>My skills</Link>;

  if (known.size === 0 && roles.length === 0) {
    return (
      <div className={styles.nothing}>
        <p>
          <b>Nothing to sum up yet.</b> Say what you know under {mySkills}, and press “Shortlist” beside the
          roles you keep an eye on. This page then shows, on one sheet of paper,
        </p>
        <ul>
          <li>what you know, by level,</li>
          <li>your roles side by side, with pay and the essential skills you have,</li>
          <li>what is missing for each, and the order in which to learn it,</li>
          <li>and where the figures are from.</li>
        </ul>
      </div>
    );
  }
  return (
    <div className={styles.summary}>
      <Section id="known" title="My skills">
        {known.size === 0 ? (
          <p>No skill is picked yet. Say what you know under {mySkills}.</p>
        ) : (
          <KnownPart />
        )}
      </Section>
      <Section id="shortlist" title="Shortlist">
        <ShortlistPart {...chosen} mySkills={mySkills} />
      </Section>
      {roles.length > 0 && (
        <>
          <Section id="comparison" title="Roles compared">
            <ComparisonPart roles={roles} />
          </Section>
          <Section id="gap" title="Gap" note="Essential skills that you do not know yet.">
            <GapPart roles={roles} />
          </Section>
        </>
      )}
      <Section id="plan" title="Plan" note={<PlanChooser role={role} onChoose={setSlug} />}>
        {!role && (
          <p className={styles.noPlan}>Choose a role: what to learn for it then stands here, in its order.</p>
        )}
        {failed && (
          <p>
            The plan could not be loaded.{" "}
            <Button look="link" onClick={retry}>
              Try again
            </Button>
          </p>
        )}
        {role && !plan && !failed && <p>Loading the plan…</p>}
        {role && plan && <PlanPart role={role} plan={plan} />}
      </Section>
      {role && (
        <Section id="sources" title="Sources">
          <SourcesPart sources={sources} plan={plan} />
        </Section>
      )}
    </div>
  );
}
