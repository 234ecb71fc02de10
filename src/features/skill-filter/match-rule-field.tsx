import { useId } from "react";
import type { MatchRule } from "#domain/role-filter.ts";
import { useExplorer } from "#store/use-explorer.tsx";
import { Button } from "#ui/button.tsx";
import { Segment } from "#ui/field.tsx";
import styles from "./filter-panel.module.css";

const SMALLEST = 2;

/** Any, all, or at least N of the ticked skills; N gets a stepper once it is chosen. */
export function MatchRuleField() {
  const rule = useExplorer((state) => state.filter.rule);
  const ticked = useExplorer((state) => state.filter.skills.length);
  const setRule = useExplorer((state) => state.setRule);
  const id = useId();
  const n = rule.kind === "least" ? rule.n : SMALLEST;
  const choose = (kind: MatchRule["kind"]) => setRule(kind === "least" ? { kind, n: SMALLEST } : { kind });
  const step = (by: number) => setRule({ kind: "least", n: n + by });
  return (
    <fieldset className={styles.block}>
      <legend>A role must use</legend>
      <Segment
        name={`${id}-rule`}
        value={rule.kind}
        options={[
          { value: "any", label: "Any" },
          { value: "all", label: "All" },
          { value: "least", label: rule.kind === "least" ? `At least ${n}` : "At least…" },
        ]}
        onChange={choose}
      />
      {rule.kind === "least" && (
        <div className={styles.stepper}>
          <Button aria-label="Ask for one skill fewer" unavailable={n <= SMALLEST} onClick={() => step(-1)}>
            −
          </Button>
          <output aria-live="polite">{n}</output>
          <Button
            aria-label="Ask for one skill more"
            unavailable={n >= Math.max(ticked, SMALLEST)}
            onClick={() => step(1)}
          >
            +
          </Button>
          <span>
            {ticked < n
              ? `of the ticked skills; ${ticked} ticked, so all of them`
              : `of the ${ticked} ticked skills`}
          </span>
        </div>
      )}
    </fieldset>
  );
}
