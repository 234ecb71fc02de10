import { useCatalogue } from "#store/use-catalogue.tsx";
import type { Compared } from "./compared.ts";
import { GridTable } from "./grid-table.tsx";
import { outlookRows } from "./outlook-rows.ts";

/** Growth, openings and entry education from the projections. */
export function Outlook({ compared }: { compared: readonly Compared[] }) {
  const { format } = useCatalogue();
  const [first] = compared;
  return (
    <GridTable
      compared={compared}
      caption={`Projections ${first?.detail.projectionPeriod ?? ""} of the official occupations`}
    >
      <tbody>
        {outlookRows(compared, format).map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            {compared.map(({ role }, index) => (
              <td key={role.slug}>{row.values[index] ?? "not published"}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </GridTable>
  );
}
