import type { Compared } from "./compared.ts";
import type { OutlookRow } from "./outlook-rows.ts";

/** Rows of words in a table of the comparison; what is null was not published. */
export function TextRows({ compared, rows }: { compared: readonly Compared[]; rows: readonly OutlookRow[] }) {
  return rows.map((row) => (
    <tr key={row.label}>
      <th scope="row">{row.label}</th>
      {compared.map(({ role }, index) => (
        <td key={role.slug}>{row.values[index] ?? "not published"}</td>
      ))}
    </tr>
  ));
}
