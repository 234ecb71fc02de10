import type { Compared } from "./compared.ts";
import { GridTable } from "./grid-table.tsx";
import { outlookRows } from "./outlook-rows.ts";
import { OutlookTableRows } from "./outlook-table-rows.tsx";

/** Growth, openings and entry education from the projections. */
export function Outlook({ compared }: { compared: readonly Compared[] }) {
  const [first] = compared;
  return (
    <GridTable
      compared={compared}
      caption={`Projections ${first?.detail.projectionPeriod ?? ""} of the official occupations`}
    >
      <tbody>
        <OutlookTableRows compared={compared} rows={outlookRows(compared)} />
      </tbody>
    </GridTable>
  );
}
