import type { Problem } from "#data/problem.ts";
import { check } from "./check.ts";

export const rangeIsOrdered = check({
  name: "range-is-ordered",
  claim: "A pay range starts below its end.",
  needs: ["roles"],
  run: ({ roles }) =>
    roles
      .filter(({ role }) => role.pay.from >= role.pay.to)
      .map(({ file, role }) => ({
        file,
        path: "pay",
        expected: "from below to",
        found: `${role.pay.from} to ${role.pay.to}`,
        fix: "Swap the two, or correct the figure.",
      })),
});

export const oneCurrency = check({
  name: "one-currency",
  claim: "All pay is in one currency, because it is drawn on one axis.",
  needs: ["roles"],
  run: ({ roles, national, states }) => {
    const all = [
      ...roles.map(({ file, role }) => ({ file, path: "pay.currency", currency: role.pay.currency })),
      ...(national ? [{ file: "pay/national.json", path: "currency", currency: national.currency }] : []),
      ...(states ? [{ file: "pay/states.json", path: "currency", currency: states.currency }] : []),
    ];
    const first = all[0]?.currency ?? "";
    return all
      .filter((entry) => entry.currency !== first)
      .map(({ file, path, currency }) => ({
        file,
        path,
        expected: first,
        found: currency,
        fix: "Give every figure in the same currency.",
      }));
  },
});

export const percentilesAreOrdered = check({
  name: "percentiles-are-ordered",
  claim: "p10 ≤ p25 ≤ median ≤ p75 ≤ p90, wherever they are published.",
  needs: [],
  run: ({ national, states }) => {
    const keys = ["p10", "p25", "median", "p75", "p90"] as const;
    const falling = (file: string, rows: readonly Record<(typeof keys)[number], number | null>[] = []) =>
      rows.flatMap((row, i) => {
        const values = keys.map((key) => row[key]).filter((value) => value !== null);
        return values.every((value, j) => j === 0 || (values[j - 1] ?? 0) <= value)
          ? []
          : [
              {
                file,
                path: `occupations[${i}]`,
                expected: "p10 ≤ p25 ≤ median ≤ p75 ≤ p90",
                found: values.join(", "),
                fix: "Compare the row with the publisher's table.",
              },
            ];
      });
    return [
      ...falling("pay/national.json", national?.occupations),
      ...falling("pay/states.json", states?.occupations),
    ];
  },
});

const WAGES = ["mean", "p10", "p25", "median", "p75", "p90"] as const;

/** The problem of a row in which some of `keys` are null while `flag`, which should say why, is null too. */
function unexplained<K extends string>(
  file: string,
  index: number,
  row: Record<K, unknown> & { soc: string; state?: string },
  keys: readonly K[],
  flag: K,
): Problem[] {
  const missing = keys.filter((key) => row[key] === null);
  if (missing.length === 0 || row[flag] !== null) return [];
  return [
    {
      file,
      path: `occupations[${index}].${flag}`,
      expected: `the reason why ${missing.join(", ")} is null (${[row.soc, row.state ?? []].flat().join(", ")})`,
      found: "null",
      fix: "Set the flag, or fill in the figure.",
    },
  ];
}

export const missingHasReason = check({
  name: "missing-has-a-reason",
  claim: "A figure that is missing carries the flag that says why.",
  needs: [],
  run: ({ national, states }) => [
    ...(national?.occupations ?? []).flatMap((row, i) =>
      unexplained("pay/national.json", i, row, ["employment", ...WAGES], "flag"),
    ),
    ...(states?.occupations ?? []).flatMap((row, i) => [
      ...unexplained("pay/states.json", i, row, WAGES, "wageFlag"),
      ...unexplained("pay/states.json", i, row, ["employment"], "employmentFlag"),
      ...unexplained("pay/states.json", i, row, ["locationQuotient"], "locationQuotientFlag"),
    ]),
  ],
});
