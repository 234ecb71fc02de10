import type { RoleSummary } from "#data/catalogue.ts";
import type { PlanDetail } from "#data/learning.ts";
import { knownCount, leftWords, progressWords, stepNeedWords } from "#domain/plan-words.ts";
import { type PlanStep, rolePlan } from "#domain/role-plan.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import styles from "./plan-part.module.css";

function StepLine({ step, plan }: { step: PlanStep; plan: PlanDetail }) {
  const { format, skillName } = useCatalogue();
  const lesson = plan.lessons[step.skill];
  return (
    <li data-done={step.done || undefined}>
      <span className={styles.box} aria-hidden="true" />
      <span>
        <span className="vh">{step.done ? "Done: " : "To do: "}</span>
        <b>{skillName(step.skill)}</b>
        {step.need === "groundwork" && (
          <span className={styles.why}> {stepNeedWords(step, skillName, format)}</span>
        )}
        {lesson && (
          <span className={styles.resource}>
            <a href={lesson.resource.url}>{lesson.resource.title}</a>, {lesson.resource.publisher}
          </span>
        )}
      </span>
    </li>
  );
}

/** The way to one role in its order: what to learn, with whom, and what is done. */
export function PlanPart({ role, plan }: { role: RoleSummary; plan: PlanDetail }) {
  const { format } = useCatalogue();
  const known = useExplorer((state) => state.known);
  const done = useExplorer((state) => state.done);
  const way = rolePlan(role, { known, done }, plan.lessons, false);
  const left = leftWords(way, format);
  return (
    <>
      <p className={styles.lead}>
        <b>{role.name}:</b> you know {knownCount(way)}
        {left !== "" && `; ${left}`}. {way.done > 0 && `${progressWords(way)}.`}
      </p>
      <ol className={styles.steps}>
        {way.steps.map((step) => (
          <StepLine key={step.skill} step={step} plan={plan} />
        ))}
      </ol>
    </>
  );
}
