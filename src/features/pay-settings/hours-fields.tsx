import { useId } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import { MAX_HOURS } from "#domain/pay-units.ts";
import { MIN_WORK, readHours, readWeek, type WeekProblem } from "#domain/week-hours.ts";
import { useExplorer } from "#store/use-explorer.tsx";
import { usePay } from "#store/use-pay.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Field } from "#ui/field.tsx";
import styles from "./panel.module.css";
import { useTyped } from "./use-typed.ts";

const PROBLEMS: Record<WeekProblem, string> = {
  work: `Hours a week: type a number from ${MIN_WORK} to ${MAX_HOURS}.`,
  "on-call": `On call: type a number from 0 to ${MAX_HOURS}.`,
  total: `A week has ${MAX_HOURS} hours: type less.`,
};

/** A week in one role. What makes no sense leaves the week as it was, and says so. */
export function HoursFields({ role }: { role: RoleSummary }) {
  const { week } = usePay();
  const setHours = useExplorer((state) => state.setHours);
  const id = useId();
  const { work, onCall } = week(role.slug);
  const [workText, setWorkText] = useTyped(work, readHours);
  const [onCallText, setOnCallText] = useTyped(onCall, readHours);
  const read = readWeek(workText, onCallText);
  const problem = typeof read === "string" ? read : null;
  const keep = (next: ReturnType<typeof readWeek>) => {
    if (typeof next !== "string") setHours(role.slug, next);
  };
  const field = (part: "work" | "on-call") => ({
    type: "number",
    max: MAX_HOURS,
    step: "any",
    "aria-invalid": problem === part || problem === "total",
    "aria-describedby": `${id}-week`,
  });
  return (
    <fieldset className={styles.week} data-hue={role.hue}>
      <legend>
        {role.shortName} <CodeTag code={role.code} hue={role.hue} />
      </legend>
      <div className={styles.pair}>
        <Field label="Hours a week">
          {(fieldId) => (
            <input
              id={fieldId}
              {...field("work")}
              min={MIN_WORK}
              value={workText}
              onChange={(event) => {
                setWorkText(event.currentTarget.value);
                keep(readWeek(event.currentTarget.value, onCallText));
              }}
            />
          )}
        </Field>
        <Field label="On call, hours a week">
          {(fieldId) => (
            <input
              id={fieldId}
              {...field("on-call")}
              min={0}
              value={onCallText}
              onChange={(event) => {
                setOnCallText(event.currentTarget.value);
                keep(readWeek(workText, event.currentTarget.value));
              }}
            />
          )}
        </Field>
      </div>
      <output id={`${id}-week`} className={problem ? styles.error : styles.formula}>
        {problem
          ? `${PROBLEMS[problem]} ${work} + ${onCall} are used.`
          : `annual pay ÷ (52 × (${work} + ${onCall}))`}
      </output>
    </fieldset>
  );
}
