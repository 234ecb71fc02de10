import { memo } from "react";
import { countInWords } from "#domain/count-words.ts";
import { capital } from "#domain/format.ts";
import { isFiltering, type RoleFilter } from "#domain/role-filter.ts";
import type { SortKey } from "#domain/sort-roles.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { filterPhrases, phraseText } from "./filter-words.ts";
import { ORDER_WORDS } from "./order-words.ts";
import styles from "./role-chart.module.css";

/**
 * How many roles are left, said back as a sentence and announced on every change.
 * @param filter @param sort what the list was made by.
 */
export const ResultLine = memo(function ResultLine({
  count,
  filter,
  sort,
  search,
}: {
  count: number;
  filter: RoleFilter;
  sort: SortKey;
  search: "ready" | "loading" | "failed";
}) {
  const words = useCatalogue();
  const total = words.catalogue.roles.length;
  if (search !== "ready") {
    return (
      <p className={styles.count} role="status">
        {search === "loading"
          ? "Searching…"
          : "The search could not be loaded. Check the connection, then change the text to try again; should that not help, load the page again."}
      </p>
    );
  }
  return (
    <p className={styles.count} role="status">
      {isFiltering(filter) ? (
        <>
          <b>
            {words.format.count(count)} of {words.format.count(total)}
          </b>{" "}
          {total === 1 ? "role" : "roles"} {phraseText(filterPhrases(filter, count, words))}
        </>
      ) : (
        <>
          <b>{capital(countInWords(total, words.format.count))}</b> {total === 1 ? "role" : "roles"},{" "}
          {ORDER_WORDS[sort]}
        </>
      )}
    </p>
  );
});
