import { check, type ReadableFiles } from "./check.ts";

/** No occupation pays a hundred times what the one in the middle does, so such a figure is a slip of the hand. */
const MOST = 100;

interface Amount {
  file: string;
  path: string;
  amount: number;
}

const KEYS = ["mean", "p10", "p25", "median", "p75", "p90"] as const;

type Row = Record<(typeof KEYS)[number], number | null>;

function inRows(file: string, rows: readonly Row[]): Amount[] {
  return rows.flatMap((row, i) =>
    KEYS.flatMap((key) => {
      const amount = row[key];
      return amount === null ? [] : { file, path: `occupations[${i}].${key}`, amount };
    }),
  );
}

/** Every amount a year of the dataset. */
function amounts({ roles = [], national, states, metros }: ReadableFiles): Amount[] {
  return [
    ...roles.flatMap(({ file, role }) =>
      (["from", "to"] as const).map((end) => ({ file, path: `pay.${end}`, amount: role.pay[end] })),
    ),
    ...(national ? inRows("pay/national.json", national.occupations) : []),
    ...(states ? inRows("pay/states.json", states.occupations) : []),
    ...(metros ? inRows("pay/metros.json", metros.occupations) : []),
  ];
}

export const payIsOfOneScale = check({
  name: "pay-is-of-one-scale",
  claim:
    "No amount is a hundred times the middle one, or a hundredth of it: thousands written as units, or a digit too many.",
  needs: [],
  run: (files) => {
    const all = amounts(files);
    const sorted = Float64Array.from(all, ({ amount }) => amount).sort();
    const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const [least, most] = [Math.ceil(middle / MOST), middle * MOST];
    return all
      .filter(({ amount }) => amount < least || amount > most)
      .map(({ file, path, amount }) => ({
        file,
        path,
        expected: `an amount a year from ${least} to ${most}, as the dataset’s others are around ${middle}`,
        found: String(amount),
        fix: "Compare the figure with its source: it is a whole amount a year, not in thousands.",
      }));
  },
});
