import type { ReactNode } from "react";
import type { PlanDetail } from "#data/learning.ts";
import { plural } from "#domain/format.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { Section } from "#ui/section.tsx";
import { useKeptFocus } from "#ui/use-kept-focus.ts";
import styles from "./held-list.module.css";
import { HeldList } from "./held-list.tsx";
import { stepId } from "./step-id.ts";
import type { RolePlanState } from "./use-role-plan.ts";

/** What the reader brings to the role; what a ticked step shows stays in that step, and is named here. */
export function HeldSection({
  state: { plan, setDone, onHeldLeft },
  detail,
  level,
}: {
  state: RolePlanState;
  detail: PlanDetail;
  /** Shows and sets how well the reader knows a skill. */
  level: (skill: { id: string; name: string }) => ReactNode;
}) {
  const { skillName } = useCatalogue();
  const ticked = plan.steps.filter((step) => step.done).map(({ skill }) => skill);
  const held = plan.held.filter(({ skill }) => !ticked.includes(skill));
  const { fallback, props } = useKeptFocus(
    held.map(({ skill }) => skill),
    '[tabindex="-1"]',
    { onLeft: onHeldLeft },
  );
  return (
    <Section
      id="have"
      title="What you have"
      note="What you said you know of it, each skill with who asks for it. “Not yet” puts one back among the steps."
    >
      <p className={styles.summary} ref={fallback} tabIndex={-1}>
        {held.length === 0 && ticked.length === 0 && "Nothing yet of what this role asks for."}
        {held.length > 0 && `${plural(held.length, "skill")} you need not learn. `}
        {ticked.length > 0 && (
          <>
            Shown by weekend proofs, in their steps above:{" "}
            {ticked.map((skill, index) => (
              <span key={skill}>
                {index > 0 && ", "}
                <a href={`#${stepId(skill)}`}>{skillName(skill)}</a>
              </span>
            ))}
            .
          </>
        )}
      </p>
      <div {...props} className={styles.groups}>
        <HeldList held={held} detail={detail} level={level} onDone={setDone} />
      </div>
    </Section>
  );
}
