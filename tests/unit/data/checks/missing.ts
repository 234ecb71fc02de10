import { present } from "../../fixtures/present.ts";
import { files } from "../../fixtures/real-data.ts";
import type { Breakage } from "./breakage.ts";

/** A row with every figure, one whose wages were not released, and a metro's. */
const published = files.states.occupations.findIndex(({ soc, state }) => soc === "15-1252" && state === "CA");
const withheld = files.states.occupations.findIndex(({ soc, state }) => soc === "15-1252" && state === "AK");
const seattle = files.metros.occupations.findIndex(
  ({ soc, metro }) => soc === "15-1252" && metro === "42660",
);

/** Figures that are missing and do not say why. */
export const missingBreakages: readonly Breakage[] = [
  ...(["median", "p90", "mean", "employment"] as const).map((key) => ({
    check: "missing-has-a-reason",
    what: `national figures without ${key}, unexplained`,
    spoil: ({ national }: Parameters<Breakage["spoil"]>[0]) => {
      present(national.occupations[0])[key] = null;
    },
    reported: {
      file: "pay/national.json",
      path: "occupations[0].flag",
      expected: `the reason why ${key} is null (15-1252)`,
      found: "null",
    },
  })),
  {
    check: "missing-has-a-reason",
    what: "state wages withheld, unexplained",
    spoil: ({ states }) => {
      present(states.occupations[withheld]).wageFlag = null;
    },
    reported: {
      file: "pay/states.json",
      path: `occupations[${withheld}].wageFlag`,
      expected: "the reason why mean, p10, p25, median, p75, p90 is null (15-1252, AK)",
      found: "null",
    },
  },
  ...(["employment", "locationQuotient"] as const).map((key) => ({
    check: "missing-has-a-reason",
    what: `a state's ${key} missing, unexplained`,
    spoil: ({ states }: Parameters<Breakage["spoil"]>[0]) => {
      present(states.occupations[published])[key] = null;
    },
    reported: {
      file: "pay/states.json",
      path: `occupations[${published}].${key}Flag`,
      expected: `the reason why ${key} is null (15-1252, CA)`,
      found: "null",
    },
  })),
  ...(
    [
      ["median", "wageFlag"],
      ["mean", "wageFlag"],
      ["employment", "employmentFlag"],
    ] as const
  ).map(([key, flag]) => ({
    check: "missing-has-a-reason",
    what: `a metro's ${key} missing, unexplained`,
    spoil: ({ metros }: Parameters<Breakage["spoil"]>[0]) => {
      present(metros.occupations[seattle])[key] = null;
    },
    reported: {
      file: "pay/metros.json",
      path: `occupations[${seattle}].${flag}`,
      expected: `the reason why ${key} is null (15-1252, 42660)`,
      found: "null",
    },
  })),
];
