import { MAX_COMPARED } from "#domain/compare-list.ts";
import { countWord } from "#domain/format.ts";
import type { ParamProblem } from "#domain/search-params.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { focusMain } from "#ui/focus-main.ts";
import { Notice } from "#ui/notice.tsx";
import styles from "./address-notice.module.css";

const REASONS: Record<Exclude<ParamProblem["reason"], "unknown-place" | "not-an-amount">, string> = {
  "unknown-skill": "is no skill in this dataset",
  unknown: "is no role in this dataset",
  repeated: "stands there more than once and counts once",
  contradiction: "is both asked for and excluded; it stays asked for",
  "not-an-option": "is not one of the options",
  "not-a-share": "is no share of pay; write a whole number from 1 to 100",
  "not-a-page": "is no page of the list; write a whole number",
  "too-long": "is too long; its beginning was used",
  "too-many": `did not fit: a comparison holds ${countWord(MAX_COMPARED)} roles`,
  "too-few": "is too short a list",
};

const SHOWN_LENGTH = 40;
const SHOWN = 5;

function shortened(value: string): string {
  return value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value;
}

/** Says which parts of the address were not understood; everything else in it was used. */
export function AddressNotice() {
  const problems = useExplorer((state) => state.addressProblems);
  const dismiss = useExplorer((state) => state.dismissProblems);
  const { nation, exampleAmount } = useCatalogue();
  if (problems.length === 0) return null;
  const words = (reason: ParamProblem["reason"]) => {
    if (reason === "unknown-place")
      return `is no place in this dataset; the figures of ${nation.name} are shown`;
    if (reason === "not-an-amount") return `is no amount of pay; write digits only, such as ${exampleAmount}`;
    return REASONS[reason];
  };
  return (
    <div className="page">
      <Notice
        title="Part of this address was not understood"
        onDismiss={() => {
          dismiss();
          focusMain();
        }}
      >
        <ul className={styles.list}>
          {problems.slice(0, SHOWN).map((problem) => (
            <li key={`${problem.param}-${problem.value}-${problem.reason}`}>
              <code>{problem.param}</code>: “{shortened(problem.value)}” {words(problem.reason)}.
            </li>
          ))}
          {problems.length > SHOWN && <li>and {problems.length - SHOWN} more.</li>}
        </ul>
        <p>Everything else in it was used. Your next choice tidies the address.</p>
      </Notice>
    </div>
  );
}
