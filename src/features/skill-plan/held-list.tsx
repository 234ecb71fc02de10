import { type ReactNode, useId } from "react";
import { Link } from "react-router";
import type { PlanDetail } from "#data/learning.ts";
import type { StepNeed } from "#domain/learning-path.ts";
import type { Held } from "#domain/role-plan.ts";
import { skillAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { Checkbox } from "#ui/field.tsx";
import styles from "./held-list.module.css";
import { NeedEvidence } from "./need-evidence.tsx";

const TITLES = {
  essential: "Essential",
  also: "Also asked for",
  groundwork: "Groundwork",
} as const satisfies Record<StepNeed, string>;

const ORDER = ["essential", "also", "groundwork"] as const satisfies readonly StepNeed[];

function HeldItem({
  held,
  detail,
  level,
  onDone,
}: {
  held: Held;
  detail: PlanDetail;
  level: ReactNode;
  onDone: (done: boolean) => void;
}) {
  const { format, skillName } = useCatalogue();
  const carried = useCarried();
  const need = detail.needs[held.skill];
  const proof = detail.lessons[held.skill]?.proof;
  return (
    <li data-item={held.skill} className={styles.item}>
      <div>
        <h4 tabIndex={-1}>
          <mark>
            <Link to={skillAddress(held.skill, carried)}>{skillName(held.skill)}</Link>
          </mark>
        </h4>
        <p>
          {need ? <NeedEvidence need={need} /> : `Comes before ${format.list(held.before.map(skillName))}.`}
        </p>
        {proof && (
          <label className={`${styles.proof} needs-script`}>
            <Checkbox checked={held.proved} onChange={(event) => onDone(event.currentTarget.checked)} />
            <span>
              Weekend proof done<span className="vh">: {proof.title}</span>
            </span>
          </label>
        )}
      </div>
      {level}
    </li>
  );
}

function HeldGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h3 id={id}>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

/** What the reader knows of what the role asks for, and of what comes before it, each with who asks for it. */
export function HeldList({
  held,
  detail,
  level,
  onDone,
}: {
  held: readonly Held[];
  detail: PlanDetail;
  /** Shows and sets how well the reader knows a skill. */
  level: (skill: { id: string; name: string }) => ReactNode;
  onDone: (skill: string, done: boolean) => void;
}) {
  const { skillName } = useCatalogue();
  return ORDER.map((need) => {
    const group = held.filter((entry) => entry.need === need);
    return group.length === 0 ? null : (
      <HeldGroup key={need} title={TITLES[need]}>
        {group.map((entry) => (
          <HeldItem
            key={entry.skill}
            held={entry}
            detail={detail}
            level={level({ id: entry.skill, name: skillName(entry.skill) })}
            onDone={(done) => onDone(entry.skill, done)}
          />
        ))}
      </HeldGroup>
    );
  });
}
