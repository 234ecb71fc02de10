import { rounds } from "#domain/outlook.ts";
import { outlookNote, ROUNDS_DIFFER } from "#domain/outlook-words.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import type { Compared } from "./compared.ts";
import { GridTable } from "./grid-table.tsx";
import styles from "./outlook.module.css";
import { OutlookTableRows } from "./outlook-table-rows.tsx";

/** Growth, jobs, openings and entry requirements from the projections, a table a round. */
export function OutlookTable({ compared }: { compared: readonly Compared[] }) {
  const { format } = useCatalogue();
  const all = rounds(compared.map(({ detail }) => detail));
  return (
    <>
      {all.length > 1 && <p className={styles.apart}>{ROUNDS_DIFFER}</p>}
      {all.map((round) => (
        <div key={round.source.id} className={styles.round}>
          <h3>{round.source.title}</h3>
          <p>
            {round.source.publisher}. {outlookNote(round, format)} {round.population}
          </p>
          <GridTable
            compared={compared}
            caption={`Projections ${round.period} of the official occupations`}
            className={styles.figures ?? ""}
          >
            <tbody>
              <OutlookTableRows compared={compared} rows={round.rows} />
            </tbody>
          </GridTable>
        </div>
      ))}
    </>
  );
}
