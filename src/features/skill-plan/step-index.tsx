import type { PlanStep } from "#domain/role-plan.ts";
import { stepId } from "./step-id.ts";
import styles from "./step-index.module.css";

/** The whole way in a few lines, each step leading to its place further down. */
export function StepIndex({
  steps,
  nameOf,
}: {
  steps: readonly PlanStep[];
  nameOf: (skill: string) => string;
}) {
  return (
    <nav aria-label="Steps">
      <ol className={styles.index}>
        {steps.map(({ skill, need, done }) => (
          <li key={skill} data-done={done || undefined} data-need={need}>
            <a href={`#${stepId(skill)}`}>
              {nameOf(skill)}
              {done && (
                <>
                  {" "}
                  <span className="vh">(done)</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
