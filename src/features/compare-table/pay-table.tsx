import { useCatalogue } from "#store/use-catalogue.tsx";
import type { Compared } from "./compared.ts";
import { GridTable } from "./grid-table.tsx";
import { type PayRow, payRows } from "./pay-rows.ts";
import styles from "./pay-table.module.css";

function Figure({ row, index }: { row: PayRow; index: number }) {
  const { format } = useCatalogue();
  const value = row.values[index] ?? null;
  const known = row.values.filter((entry) => entry !== null);
  const highest = known.length > 1 && value === Math.max(...known) && new Set(known).size > 1;
  if (value === null) return <span className={styles.missing}>not released</span>;
  return (
    <>
      <span className={highest ? styles.top : undefined}>{format.money(value)}</span>
      {highest && <span className={row.key === "median" ? styles.word : "vh"}> highest</span>}
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
  const { period, region, publisher } = catalogue.officialPay;
  return (
    <GridTable
      compared={compared}
      className={styles.numbers ?? ""}
      caption={`Pay a year in ${catalogue.currency}: official figures, ${region}, ${period}, ${publisher}; and the ${catalogue.site.rangeLabel}`}
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
        {payRows(compared, catalogue.site.rangeLabel).map((row) => (
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
