import type { Source } from "#data/schema.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import styles from "./source-table.module.css";

/** Where figures and claims come from, each with its period, date, licence and the wording it asks for. */
export function SourceTable({ sources, caption }: { sources: readonly Source[]; caption: string }) {
  const { format } = useCatalogue();
  return (
    <table className={styles.sources}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">What it describes</th>
          <th scope="col">Copied</th>
          <th scope="col">Licence and credit</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.id} id={`source-${source.id}`}>
            <th scope="row">
              {source.url ? <a href={source.url}>{source.title}</a> : source.title}
              <span>{source.publisher}</span>
            </th>
            <td data-label="What it describes">
              {source.period}. {source.population}
            </td>
            <td data-label="Copied">{format.date(source.retrieved)}</td>
            <td data-label="Licence and credit">
              {source.licence}. {source.attribution}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
