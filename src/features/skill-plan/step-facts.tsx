import type { ReactNode } from "react";
import type { PlanDetail, Prerequisite, SampleLine } from "#data/learning.ts";
import { resourceTitle, resourceWords } from "#domain/resource-words.ts";
import type { PlanStep } from "#domain/role-plan.ts";
import { sentences } from "#domain/source-words.ts";
import { NeedEvidence } from "./need-evidence.tsx";
import styles from "./step-facts.module.css";
import { stepId } from "./step-id.ts";

/** What a step needs to know of the whole plan. */
export interface PlanContext {
  detail: PlanDetail;
  nameOf: (skill: string) => string;
  /** The place of a skill on the way, from 1; null when it has no step. */
  placeOf: (skill: string) => number | null;
  /** Whether the step of a skill says why it comes before others, so that these need not. */
  givesReasons: (skill: string) => boolean;
  /** Shows the line of the role's sample that uses a skill, with a link to it. */
  sampleLine: (sample: SampleLine) => ReactNode;
}

function Edges({
  edges,
  words = "",
  isSaid = () => false,
  context: { nameOf, placeOf },
}: {
  edges: readonly Prerequisite[];
  /** What stands before the skill’s name. */
  words?: string;
  /** Whether the reason stands elsewhere, in that skill’s own step. */
  isSaid?: (skill: string) => boolean;
  context: PlanContext;
}) {
  return edges.map(({ skill, reason }) => {
    const place = placeOf(skill);
    return (
      <p key={skill}>
        <b>
          {words}
          {place === null ? (
            `${nameOf(skill)}, which you have`
          ) : (
            <a href={`#${stepId(skill)}`}>
              {nameOf(skill)}, step {place}
            </a>
          )}
          {isSaid(skill) ? "." : ":"}
        </b>
        {!isSaid(skill) && ` ${sentences([reason])}`}
      </p>
    );
  });
}

/** Why the role needs the skill of a step, what it builds on, where the role's code shows it, where to learn it. */
export function StepFacts({ step, context }: { step: PlanStep; context: PlanContext }) {
  const { detail, sampleLine } = context;
  const lesson = detail.lessons[step.skill];
  const need = detail.needs[step.skill];
  const samples = detail.samples[step.skill] ?? [];
  if (!lesson) return null;
  const { resource } = lesson;
  const before = <Edges words="Before " edges={step.opens} context={context} />;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Why</dt>
        <dd>
          {step.need === "groundwork" && before}
          {need && (
            <p>
              <NeedEvidence need={need} />
            </p>
          )}
          {/* What an essential skill comes before says so itself, in its own step. */}
          {step.need === "also" && before}
        </dd>
      </div>
      {lesson.after.length > 0 && (
        <div>
          <dt>Comes after</dt>
          <dd>
            <Edges edges={lesson.after} isSaid={context.givesReasons} context={context} />
          </dd>
        </div>
      )}
      {samples.length > 0 && (
        <div>
          <dt>In its code</dt>
          <dd>
            {samples.map((sample) => (
              <div key={`${sample.file}-${sample.line}`}>{sampleLine(sample)}</div>
            ))}
          </dd>
        </div>
      )}
      <div>
        <dt>Learn it</dt>
        <dd>
          <p>
            <a href={resource.url} rel="noreferrer">
              {resourceTitle(lesson)}
            </a>
            , {resource.publisher}. {resourceWords(lesson)}
          </p>
        </dd>
      </div>
    </dl>
  );
}
