import type { ReactNode } from "react";
import { Link } from "react-router";
import { stepNeedWords } from "#domain/plan-words.ts";
import type { PlanStep } from "#domain/role-plan.ts";
import { skillAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Proof } from "./proof.tsx";
import styles from "./step.module.css";
import { type PlanContext, StepFacts } from "./step-facts.tsx";
import { stepId } from "./step-id.ts";

/** One skill to learn: why, where, and the proof that it was. Once ticked it stays where it is, and quieter. */
export function Step({
  step,
  context,
  know,
  open,
  onDone,
}: {
  step: PlanStep;
  context: PlanContext;
  /** The button by which the reader says that they know the skill already. */
  know: ReactNode;
  /** Whether its facts show where there is little room; elsewhere they always do. */
  open: boolean;
  onDone: (done: boolean) => void;
}) {
  const { format } = useCatalogue();
  const carried = useCarried();
  const lesson = context.detail.lessons[step.skill];
  if (!lesson) return null;
  return (
    <li
      id={stepId(step.skill)}
      className={styles.step}
      data-item={step.skill}
      data-done={step.done || undefined}
    >
      <div className={styles.head}>
        <div>
          <p className={styles.need} data-need={step.need}>
            {step.done && <b>Done. </b>}
            {stepNeedWords(step, context.nameOf, format)}
          </p>
          <h3 tabIndex={-1}>
            <Link to={skillAddress(step.skill, carried)}>{lesson.name}</Link>
          </h3>
          <p className={styles.meaning}>{lesson.meaning}.</p>
        </div>
        {!step.done && know}
      </div>
      <Disclosure
        className={styles.more}
        open={open}
        summary={
          <span>
            Why, where to learn it, weekend proof<span className="vh">: {lesson.name}</span>
          </span>
        }
      >
        <div className={styles.body}>
          <StepFacts step={step} context={context} />
          <Proof proof={lesson.proof} done={step.done} onDone={onDone} />
        </div>
      </Disclosure>
    </li>
  );
}
