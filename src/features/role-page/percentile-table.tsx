import type { RoleSummary } from "#data/catalogue.ts";
import { EARN_LESS, percentileKeys } from "#domain/percentiles.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import styles from "./percentile-table.module.css";
import { LONG_LABELS } from "./percentile-words.ts";

/** The official percentiles in numbers, each said in words. */
export function PercentileTable({ role }: { role: RoleSummary }) {
  const { catalogue, format } = useCatalogue();
  const { official } = role;
  const { period, region, publisher } = catalogue.officialPay;
  return (
    <table className={styles.table}>
      <caption className="vh">
        Official pay of {official.title}, {region}, {period}, {publisher}
      </caption>
      <thead>
        <tr>
          {percentileKeys.map((key) => (
            <th key={key} scope="col">
              {LONG_LABELS[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {percentileKeys.map((key) => {
            const value = official[key];
            return (
              <td key={key} data-label={LONG_LABELS[key]} data-median={key === "median" || undefined}>
                <b>{value === null ? "not released" : format.money(value)}</b>
                {value !== null && <span>{EARN_LESS[key]} of 100 earn less</span>}
              </td>
            );
          })}
        </tr>
      </tbody>
    </table>
  );
}
