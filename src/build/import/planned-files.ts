import { type Changes, countChanges } from "./changes.ts";
import type { Current, PayKey } from "./current-files.ts";
import { expandedJson, rowALineJson } from "./json-text.ts";
import type { Plan } from "./plan.ts";
import type { Replacement } from "./write-together.ts";

/** A file as an import would have it; `after` is `before` when nothing changes. */
export interface PlannedFile extends Replacement {
  key: PayKey;
  source: string;
  periodBefore: string;
  periodAfter: string;
  changes: Changes;
}

function planned<
  T extends { source: string; period: string },
  R extends Record<string, string | number | null>,
>(
  key: PayKey,
  current: Current<T>,
  next: T,
  toText: (content: T) => string,
  rows: (content: T) => readonly R[],
  id: (row: R) => string,
): PlannedFile {
  return {
    key,
    path: current.path,
    before: current.text,
    after: toText(next),
    source: next.source,
    periodBefore: current.content.period,
    periodAfter: next.period,
    changes: countChanges(rows(current.content), rows(next), id),
  };
}

/** The files that an import covers, with what changes in them. */
export function plannedFiles({ current, next }: Plan): PlannedFile[] {
  const { national, states, metros, parities } = next;
  return [
    planned(
      "national",
      current.national,
      national,
      expandedJson,
      (file) => file.occupations,
      ({ soc }) => soc,
    ),
    planned(
      "states",
      current.states,
      states,
      rowALineJson,
      (file) => file.occupations,
      ({ soc, state }) => `${soc} ${state}`,
    ),
    ...(metros
      ? [
          planned(
            "metros",
            current.metros,
            metros,
            rowALineJson,
            (file) => file.occupations,
            ({ soc, metro }) => `${soc} ${metro}`,
          ),
        ]
      : []),
    planned(
      "parities",
      current.parities,
      parities,
      rowALineJson,
      (file) => file.parities,
      ({ state }) => state,
    ),
  ];
}
