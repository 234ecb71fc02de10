import { type ReactNode, useState } from "react";
import { plural } from "#domain/format.ts";
import { progressWords } from "#domain/plan-words.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { Switch } from "#ui/field.tsx";
import { Section } from "#ui/section.tsx";
import { useKeptFocus } from "#ui/use-kept-focus.ts";
import { Step } from "./step.tsx";
import type { PlanContext } from "./step-facts.tsx";
import { StepIndex } from "./step-index.tsx";
import styles from "./steps-section.module.css";
import type { RolePlanState } from "./use-role-plan.ts";

/** A plan of so many steps is listed in short at its head. */
const INDEXED = 4;

/** @param source what the source of the essential skills is called. */
const ruleWords = (source: string) =>
  `The rule of the order: nothing comes before what it builds on; otherwise ${source}’s order. Groundwork stands just before the first skill that needs it.`;

function restWords(offered: number): string {
  return offered === 0
    ? "Nothing is left to learn: you know all that is asked for."
    : `Nothing is left to learn of the essential skills. ${plural(offered, "skill")} also asked for can be included.`;
}

/** What is left to learn, as numbered steps to tick off. */
export function StepsSection({
  state: { plan, also, setAlso, offered, setDone, onStepLeft },
  context,
  know,
}: {
  state: RolePlanState;
  context: PlanContext;
  /** The button by which the reader says that they know a skill. */
  know: (skill: { id: string; name: string }) => ReactNode;
}) {
  const { site } = useCatalogue().catalogue;
  const { steps } = plan;
  const next = steps.find((step) => !step.done)?.skill;
  // What is ticked here stays open under the reader's hands, though it is not the next one any more.
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { fallback, props } = useKeptFocus(
    steps.map(({ skill }) => skill),
    '[tabindex="-1"]',
    { onLeft: onStepLeft },
  );
  return (
    <Section id="steps" title="The steps" note={ruleWords(site.words.source)}>
      <div className={styles.controls}>
        <p className={styles.progress} ref={fallback} tabIndex={-1}>
          {steps.length === 0 ? restWords(offered) : progressWords(plan)}
        </p>
        {offered > 0 && (
          <div className="needs-script">
            <Switch label={`Include what is also asked for (${offered})`} checked={also} onChange={setAlso} />
          </div>
        )}
        <p className="scriptless">Ticking off, and leaving out what you know, needs JavaScript.</p>
      </div>
      {steps.length >= INDEXED && <StepIndex steps={steps} nameOf={context.nameOf} />}
      <div {...props}>
        <ol className={styles.steps}>
          {steps.map((step) => (
            <Step
              key={step.skill}
              step={step}
              context={context}
              know={know({ id: step.skill, name: context.nameOf(step.skill) })}
              open={step.skill === next || ticked.includes(step.skill)}
              onDone={(done) => {
                setTicked([...ticked, step.skill]);
                setDone(step.skill, done);
              }}
            />
          ))}
        </ol>
      </div>
    </Section>
  );
}
