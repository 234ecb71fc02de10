import type { Problem } from "#data/problem.ts";
import { check } from "./check.ts";
import { duplicates } from "./duplicates.ts";

/** The problem of a list in which not each of the `wanted` places stands once, and nothing else. */
function eachOnce(
  problem: Omit<Problem, "found">,
  wanted: readonly string[],
  found: readonly string[],
): Problem[] {
  const [known, there] = [new Set(wanted), new Set(found)];
  const missing = wanted.filter((place) => !there.has(place));
  const extra = found.filter((place) => !known.has(place));
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
  const places = new Map<string, string[]>();
  for (const { soc, place } of rows) {
    const there = places.get(soc);
    if (there) there.push(place);
    else places.set(soc, [place]);
  }
  return [...places].flatMap(([code, found]) =>
    eachOnce(
      {
        file,
        path: `occupations (${code})`,
        expected: `one row for each of ${wanted.length} ${kind}s`,
        fix: `Add a flagged row for a ${kind} without figures; remove the others.`,
      },
      wanted,
      found,
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

export const placesHaveFigures = check({
  name: "places-have-figures",
  claim: "Where there are states or metros, there is pay in them.",
  needs: [],
  run: ({ states, metros }) => {
    const lists = [
      ...(states
        ? [{ file: "pay/states.json", kind: "state", places: states.states, rows: states.occupations }]
        : []),
      ...(metros
        ? [{ file: "pay/metros.json", kind: "metro", places: metros.metros, rows: metros.occupations }]
        : []),
    ];
    return lists.flatMap(({ file, kind, places, rows }) =>
      places.length === 0 || rows.length > 0
        ? []
        : [
            {
              file,
              path: "occupations",
              expected: `a row for each ${kind} and official code`,
              found: `${places.length} ${kind}s and no row`,
              fix: `Add the rows, or empty the list of ${kind}s.`,
            },
          ],
    );
  },
});

export const everyStateHasPrices = check({
  name: "every-state-has-prices",
  claim: "Each state with pay has its price parity, and so has the nation; or there are none at all.",
  needs: ["national", "states", "parities"],
  run: ({ national, states, parities: { parities } }) => {
    if (parities.length === 0) return [];
    return eachOnce(
      {
        file: "pay/price-parities.json",
        path: "parities",
        expected: `one row for ${national.id} and for each of ${states.states.length} states`,
        fix: "Add the parity that is missing; remove the others. Without any, leave the list empty.",
      },
      [national.id, ...states.states.map((entry) => entry.state)],
      parities.map((row) => row.state),
    );
  },
});
