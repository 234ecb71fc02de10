import type { ParamProblem } from "#domain/search-params.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "./address-notice.module.css";

const REASONS: Record<Exclude<ParamProblem["reason"], "unknown-place">, string> = {
  "unknown-skill": "is no skill in this dataset",
  unknown: "is no role in this dataset",
  repeated: "stands there more than once and counts once",
  contradiction: "is both asked for and excluded; it stays asked for",
  "not-an-option": "is not one of the options",
  "not-a-share": "is no share of pay; write a whole number from 1 to 100",
  "not-an-amount": "is no amount of pay; write digits only, such as 120000",
  "too-long": "is too long; its beginning was used",
  "too-many": "did not fit: a comparison holds six roles",
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
  const { nation } = useCatalogue();
  if (problems.length === 0) return null;
  const words = (reason: ParamProblem["reason"]) =>
    reason === "unknown-place"
      ? `is no place in this dataset; the ${nation.name} are shown`
      : REASONS[reason];
  return (
    <div className="page">
      <Notice
        title="Part of this address was not understood"
        onDismiss={() => {
          dismiss();
          document.getElementById("main")?.focus({ preventScroll: true });
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
