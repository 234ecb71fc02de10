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
  run: ({ roles, national, states, metros }) => {
    const all = [
      ...roles.map(({ file, role }) => ({ file, path: "pay.currency", currency: role.pay.currency })),
      ...(national ? [{ file: "pay/national.json", path: "currency", currency: national.currency }] : []),
      ...(states ? [{ file: "pay/states.json", path: "currency", currency: states.currency }] : []),
      ...(metros ? [{ file: "pay/metros.json", path: "currency", currency: metros.currency }] : []),
    ];
    const [first] = all;
    return all.flatMap(({ file, path, currency }) =>
      first && currency !== first.currency
        ? [
            {
              file,
              path,
              expected: first.currency,
              found: currency,
              fix: "Give every figure in the same currency.",
            },
          ]
        : [],
    );
  },
});

export const oneRegion = check({
  name: "one-region",
  claim: "All roles’ own ranges are from one region, which is named once for all of them.",
  needs: ["roles"],
  run: ({ roles }) => {
    const [first] = roles.map(({ role }) => role.pay.region);
    return roles.flatMap(({ file, role: { pay } }) =>
      first && pay.region !== first
        ? [
            {
              file,
              path: "pay.region",
              expected: first,
              found: pay.region,
              fix: "Give the ranges of one region.",
            },
          ]
        : [],
    );
  },
});

export const percentilesAreOrdered = check({
  name: "percentiles-are-ordered",
  claim: "p10 ≤ p25 ≤ median ≤ p75 ≤ p90, wherever they are published.",
  needs: [],
  run: ({ national, states, metros }) => {
    const keys = ["p10", "p25", "median", "p75", "p90"] as const;
    const falling = (file: string, rows: readonly Record<(typeof keys)[number], number | null>[]) =>
      rows.flatMap((row, i) => {
        const values = keys.map((key) => row[key]).filter((value) => value !== null);
        return values.every((value, j) => (values[j - 1] ?? 0) <= value)
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
      ...(national ? falling("pay/national.json", national.occupations) : []),
      ...(states ? falling("pay/states.json", states.occupations) : []),
      ...(metros ? falling("pay/metros.json", metros.occupations) : []),
    ];
  },
});
