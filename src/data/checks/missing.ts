import type { Problem } from "#data/problem.ts";
import { check } from "./check.ts";

const WAGES = ["mean", "p10", "p25", "median", "p75", "p90"] as const;

/** The problem of a row in which some of `keys` are null while `flag`, which should say why, is null too. */
function unexplained<K extends string>(
  file: string,
  index: number,
  row: Record<K, unknown> & { soc: string; state?: string; metro?: string },
  keys: readonly K[],
  flag: K,
): Problem[] {
  const missing = keys.filter((key) => row[key] === null);
  if (missing.length === 0 || row[flag] !== null) return [];
  const place = row.state ?? row.metro;
  return [
    {
      file,
      path: `occupations[${index}].${flag}`,
      expected: `the reason why ${missing.join(", ")} is null (${place ? `${row.soc}, ${place}` : row.soc})`,
      found: "null",
      fix: "Set the flag, or fill in the figure.",
    },
  ];
}

export const missingHasReason = check({
  name: "missing-has-a-reason",
  claim: "A figure that is missing carries the flag that says why.",
  needs: [],
  run: ({ national, states, metros }) => [
    ...(national?.occupations.flatMap((row, i) =>
      unexplained("pay/national.json", i, row, ["employment", ...WAGES], "flag"),
    ) ?? []),
    ...(states?.occupations.flatMap((row, i) => [
      ...unexplained("pay/states.json", i, row, WAGES, "wageFlag"),
      ...unexplained("pay/states.json", i, row, ["employment"], "employmentFlag"),
      ...unexplained("pay/states.json", i, row, ["locationQuotient"], "locationQuotientFlag"),
    ]) ?? []),
    ...(metros?.occupations.flatMap((row, i) => [
      ...unexplained("pay/metros.json", i, row, WAGES, "wageFlag"),
      ...unexplained("pay/metros.json", i, row, ["employment"], "employmentFlag"),
    ]) ?? []),
  ],
});
