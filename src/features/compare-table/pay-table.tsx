import { UNIT_WORDS } from "#domain/pay-units.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";
import type { Compared } from "./compared.ts";
import { GridTable } from "./grid-table.tsx";
import { type PayRow, payRows } from "./pay-rows.ts";
import styles from "./pay-table.module.css";

function Figure({ row, index }: { row: PayRow; index: number }) {
  const { money } = usePay();
  const cell = row.cells[index];
  if (!cell) return null;
  const { value, published, missing } = cell;
  const known = row.cells.map((entry) => entry.value).filter((entry) => entry !== null);
  const highest = known.length > 1 && value === Math.max(...known) && new Set(known).size > 1;
  if (value === null) return <span className={styles.missing}>{missing}</span>;
  return (
    <>
      <span className={highest ? styles.top : undefined}>{money(value)}</span>
      {highest && <span className={row.key === "median" ? styles.word : "vh"}> highest</span>}
      {published !== null && <span className={styles.published}>{money(published)} as published</span>}
    </>
  );
}

/** The numbers behind the plots. */
export function PayTable({
  compared,
  fitLabel,
}: {
  compared: readonly Compared[];
  fitLabel: (index: number) => React.ReactNode;
}) {
  const { catalogue } = useCatalogue();
  const pay = usePay();
  return (
    <GridTable
      compared={compared}
      className={styles.numbers ?? ""}
      caption={`Pay ${UNIT_WORDS[pay.settings.unit]} in ${catalogue.currency}: official figures, ${pay.place.name}, ${pay.source.period}, ${pay.source.publisher}${pay.adjusted ? ", adjusted for living cost" : ""}; and the ${catalogue.site.rangeLabel}, ${catalogue.region}`}
    >
      <tbody>
        <tr className={styles.text} data-words>
          <th scope="row">Official occupation</th>
          {compared.map(({ role }, index) => (
            <td key={role.slug} data-code={role.code}>
              {role.official.title} <span className={styles.soc}>{role.official.soc}</span>
              {fitLabel(index)}
            </td>
          ))}
        </tr>
        {payRows(compared, pay, catalogue.site.rangeLabel).map((row) => (
          <tr
            key={row.key}
            className={row.key === "median" ? styles.lead : row.key === "from" ? styles.split : undefined}
          >
            <th scope="row">{row.label}</th>
            {compared.map(({ role }, index) => (
              <td key={role.slug}>
                <Figure row={row} index={index} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </GridTable>
  );
}
