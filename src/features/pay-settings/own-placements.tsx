import type { ReactNode } from "react";
import { usePay } from "#store/use-pay.tsx";
import styles from "./own-pay.module.css";
import type { OwnRow } from "./own-rows.ts";

/**
 * Where the reader's own figure falls in each official occupation, as a table.
 * @param figure in words.
 * @param children what leads to further rows.
 */
export function OwnPlacements({
  figure,
  rows,
  children,
}: {
  figure: string;
  rows: readonly OwnRow[];
  children: ReactNode;
}) {
  const { place, source } = usePay();
  return (
    <>
      <table className={styles.table}>
        <caption>
          Where {figure} falls in official pay, {source.period}, {source.publisher}
        </caption>
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col">Official occupation</th>
            <th scope="col">Place</th>
            <th scope="col">Where it falls</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ soc, title, names, shared, words, placed }) => (
            <tr key={soc}>
              <th scope="row">
                {names}
                {shared && <span> share one official figure</span>}
              </th>
              <td data-label="Official occupation">{title}</td>
              <td data-label="Place">{place.name}</td>
              <td data-label="Where it falls" data-missing={!placed || undefined}>
                {placed ? <b>{words}</b> : words}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
      <p className={styles.hint}>
        {source.population} By annual figures as published, not adjusted. Between two published percentiles
        the place is interpolated linearly; beyond the lowest and the highest published percentile nothing is
        known.
      </p>
    </>
  );
}
