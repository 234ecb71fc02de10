import type { Problem } from "#data/problem.ts";
import { check } from "./check.ts";
import { duplicates } from "./duplicates.ts";

/** The problem of a list in which not each of the `wanted` places stands once, and nothing else. */
function eachOnce(
  problem: Omit<Problem, "found">,
  wanted: readonly string[],
  found: readonly string[],
): Problem[] {
  const missing = wanted.filter((place) => !found.includes(place));
  const extra = found.filter((place) => !wanted.includes(place));
  const twice = duplicates(found);
  if (missing.length + extra.length + twice.length === 0) return [];
  const said = (places: string[]) => places.join(" ") || "none";
  return [
    {
      ...problem,
      found: `missing ${said(missing)}, unknown ${said(extra)}, repeated ${said(twice)}`,
    },
  ];
}

/** The problems of rows among which a code has not one for each of the `wanted` places. */
function rowForEach(
  file: string,
  kind: string,
  wanted: readonly string[],
  rows: readonly { soc: string; place: string }[],
): Problem[] {
  return [...new Set(rows.map((row) => row.soc))].flatMap((code) =>
    eachOnce(
      {
        file,
        path: `occupations (${code})`,
        expected: `one row for each of ${wanted.length} ${kind}s`,
        fix: `Add a flagged row for a ${kind} without figures; remove the others.`,
      },
      wanted,
      rows.filter((row) => row.soc === code).map((row) => row.place),
    ),
  );
}

export const everyStateOnce = check({
  name: "every-state-once",
  claim: "Each official code has one row for each state, published or flagged.",
  needs: ["states"],
  run: ({ states }) =>
    rowForEach(
      "pay/states.json",
      "state",
      states.states.map((entry) => entry.state),
      states.occupations.map(({ soc, state }) => ({ soc, place: state })),
    ),
});

export const everyMetroOnce = check({
  name: "every-metro-once",
  claim: "Each official code that has metropolitan figures has one row for each metro, published or flagged.",
  needs: ["metros"],
  run: ({ metros }) =>
    rowForEach(
      "pay/metros.json",
      "metro",
      metros.metros.map((entry) => entry.metro),
      metros.occupations.map(({ soc, metro }) => ({ soc, place: metro })),
    ),
});

export const everyStateHasPrices = check({
  name: "every-state-has-prices",
  claim: "Each state with pay has its price parity, and so has the nation.",
  needs: ["national", "states", "parities"],
  run: ({ national, states, parities }) =>
    eachOnce(
      {
        file: "pay/price-parities.json",
        path: "parities",
        expected: `one row for ${national.id} and for each of ${states.states.length} states`,
        fix: "Add the parity that is missing; remove the others.",
      },
      [national.id, ...states.states.map((entry) => entry.state)],
      parities.parities.map((row) => row.state),
    ),
});
