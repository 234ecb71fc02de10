import { type OutlookRow, outlookText } from "#domain/outlook.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import type { Compared } from "./compared.ts";

/** Rows of the outlook in a table of the comparison. */
export function OutlookTableRows({
  compared,
  rows,
}: {
  compared: readonly Compared[];
  rows: readonly OutlookRow[];
}) {
  const { format } = useCatalogue();
  return rows.map((row) => (
    <tr key={row.key} data-words={row.unit === "" || undefined}>
      <th scope="row">{row.label}</th>
      {compared.map(({ role }, index) => (
        <td key={role.slug} data-code={role.code}>
          {outlookText(row, row.values[index] ?? null, format)}
        </td>
      ))}
    </tr>
  ));
}
