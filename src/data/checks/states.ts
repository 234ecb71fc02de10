import type { Problem } from "#data/problem.ts";
import { check } from "./check.ts";
import { duplicates } from "./duplicates.ts";

/** The problem of a list in which not each of the `wanted` states stands once, and nothing else. */
function eachOnce(
  problem: Omit<Problem, "found">,
  wanted: readonly string[],
  found: readonly string[],
): Problem[] {
  const missing = wanted.filter((state) => !found.includes(state));
  const extra = found.filter((state) => !wanted.includes(state));
  const twice = duplicates(found);
  if (missing.length + extra.length + twice.length === 0) return [];
  const said = (states: string[]) => states.join(" ") || "none";
  return [
    {
      ...problem,
      found: `missing ${said(missing)}, unknown ${said(extra)}, repeated ${said(twice)}`,
    },
  ];
}

export const everyStateOnce = check({
  name: "every-state-once",
  claim: "Each official code has one row for each state, published or flagged.",
  needs: ["states"],
  run: ({ states }) =>
    [...new Set(states.occupations.map((row) => row.soc))].flatMap((code) =>
      eachOnce(
        {
          file: "pay/states.json",
          path: `occupations (${code})`,
          expected: `one row for each of ${states.states.length} states`,
          fix: "Add a flagged row for a state without figures; remove the others.",
        },
        states.states.map((entry) => entry.state),
        states.occupations.filter((row) => row.soc === code).map((row) => row.state),
      ),
    ),
});

/** The price parity of the nation, with which the states are compared. */
const NATION = "US";

export const everyStateHasPrices = check({
  name: "every-state-has-prices",
  claim: "Each state with pay has its price parity, and so has the nation.",
  needs: ["states", "parities"],
  run: ({ states, parities }) =>
    eachOnce(
      {
        file: "pay/price-parities.json",
        path: "parities",
        expected: `one row for ${NATION} and for each of ${states.states.length} states`,
        fix: "Add the parity that is missing; remove the others.",
      },
      [NATION, ...states.states.map((entry) => entry.state)],
      parities.parities.map((row) => row.state),
    ),
});
