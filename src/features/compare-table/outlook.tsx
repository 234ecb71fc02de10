import { useCatalogue } from "#store/use-catalogue.tsx";
import type { Compared } from "./compared.ts";
import { GridTable } from "./grid-table.tsx";
import { outlookRows } from "./outlook-rows.ts";
import { TextRows } from "./text-rows.tsx";

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
        <TextRows compared={compared} rows={outlookRows(compared, format)} />
      </tbody>
    </GridTable>
  );
}
