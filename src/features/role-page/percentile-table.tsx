import type { ReactNode } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import { MISSING_SHORT } from "#domain/missing-words.ts";
import { missingFigure } from "#domain/official-pay.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { EARN_LESS, PERCENTILE_NAMES, PERCENTILES, type StatisticKey } from "#domain/percentiles.ts";
import { usePay } from "#store/use-pay.tsx";
import styles from "./percentile-table.module.css";

/** The official percentiles in numbers, each said in words; the mean too, when it was asked for. */
export function PercentileTable({
  role,
  cite,
}: {
  role: RoleSummary;
  /** The button that takes one figure along. */
  cite: (key: StatisticKey) => ReactNode;
}) {
  const pay = usePay();
  const { soc, title } = role.official;
  const official = pay.official(soc, role.slug);
  const { shown, raw } = official;
  const keys: readonly StatisticKey[] = pay.settings.mean ? [...PERCENTILES, "mean"] : PERCENTILES;
  const words = (key: StatisticKey, amount: string) =>
    key === "mean" ? "All wages divided by all workers" : `${EARN_LESS[key]} of 100 earn less than ${amount}`;
  return (
    <table className={styles.table} data-columns={keys.length}>
      <caption>
        Official pay of {title}, {UNIT_WORDS[pay.settings.unit]}, {pay.place.name}, {pay.source.period},{" "}
        {pay.source.publisher}
        {pay.adjusted && `; adjusted for living cost, with the published figures beside it`}
      </caption>
      <thead>
        <tr>
          {keys.map((key) => (
            <th key={key} scope="col">
              {PERCENTILE_NAMES[key].long}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {keys.map((key) => {
            const value = shown[key];
            const published = raw[key];
            return (
              <td
                key={key}
                data-label={PERCENTILE_NAMES[key].long}
                data-median={key === "median" || undefined}
              >
                {value === null ? (
                  <b className={styles.missing}>
                    {MISSING_SHORT[missingFigure(official, key) ?? "withheld"]}
                  </b>
                ) : (
                  <>
                    <b>{pay.money(value)}</b>
                    {pay.adjusted && published !== null && (
                      <span className={styles.published}>{pay.money(published)} as published</span>
                    )}
                    <span>{words(key, pay.money(value))}</span>
                    {cite(key)}
                  </>
                )}
              </td>
            );
          })}
        </tr>
      </tbody>
    </table>
  );
}
