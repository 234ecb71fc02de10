import { Fragment } from "react";
import type { Outlook } from "#data/catalogue.ts";
import { outlookRows, outlookText } from "#domain/outlook.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import styles from "./outlook-figures.module.css";

/** The rounds of one role's projections, a column each with its source. */
export function OutlookFigures({ outlooks, title }: { outlooks: readonly Outlook[]; title: string }) {
  const { format } = useCatalogue();
  const growth = { key: "growth", unit: "percent" } as const;
  return (
    <table className={styles.figures}>
      <caption className="vh">Projections of {title}, each round with its source</caption>
      <thead>
        <tr>
          <td />
          {outlooks.map(({ period, source }) => (
            <th key={source.id} scope="col">
              {period}
              <span>
                {source.url ? <a href={source.url}>{source.title}</a> : source.title}, {source.publisher}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {outlookRows(outlooks).map((row) => (
          <Fragment key={row.key}>
            <tr data-words={row.unit === "" || undefined}>
              <th scope="row">{row.label}</th>
              {outlooks.map(({ source }, index) => (
                <td key={source.id}>{outlookText(row, row.values[index] ?? null, format)}</td>
              ))}
            </tr>
            {row.key === "growth" && (
              <tr>
                <th scope="row">All occupations together</th>
                {outlooks.map(({ source, total }) => (
                  <td key={source.id}>{outlookText(growth, total?.changePct ?? null, format)}</td>
                ))}
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
