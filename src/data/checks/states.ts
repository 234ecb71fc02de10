import type { Check } from "./check.ts";
import { duplicates } from "./duplicates.ts";

export const everyStateOnce: Check = {
  name: "every-state-once",
  claim: "Each official code has one row for each state, published or flagged.",
  run: ({ states }) => {
    const codes = [...new Set(states.occupations.map((row) => row.soc))];
    return codes.flatMap((code) => {
      const rows = states.occupations.filter((row) => row.soc === code).map((row) => row.state);
      const expected = states.states.map((entry) => entry.state);
      const missing = expected.filter((state) => !rows.includes(state));
      const extra = rows.filter((state) => !expected.includes(state));
      const twice = duplicates(rows);
      return missing.length + extra.length + twice.length === 0
        ? []
        : [
            {
              file: "pay/states.json",
              path: `occupations (${code})`,
              expected: `one row for each of ${expected.length} states`,
              found: `missing ${missing.join(" ") || "none"}, unknown ${extra.join(" ") || "none"}, repeated ${twice.join(" ") || "none"}`,
              fix: "Add a flagged row for a state without figures; remove the others.",
            },
          ];
    });
  },
};
