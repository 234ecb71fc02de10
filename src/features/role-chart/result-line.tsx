import { capital, countWord } from "#domain/format.ts";
import { isFiltering } from "#domain/role-filter.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { filterPhrases, phraseText } from "./filter-words.ts";
import { ORDER_WORDS } from "./order-words.ts";
import styles from "./role-chart.module.css";

/** How many roles are left, said back as a sentence and announced on every change. */
export function ResultLine({ count, search }: { count: number; search: "ready" | "loading" | "failed" }) {
  const words = useCatalogue();
  const filter = useExplorer((state) => state.filter);
  const sort = useExplorer((state) => state.sort);
  const total = words.catalogue.roles.length;
  if (search !== "ready") {
    return (
      <p className={styles.count} role="status">
        {search === "loading"
          ? "Searching…"
          : "The search could not be loaded. Check the connection, then change the text to try again."}
      </p>
    );
  }
  return (
    <p className={styles.count} role="status">
      {isFiltering(filter) ? (
        <>
          <b>
            {count} of {total}
          </b>{" "}
          {total === 1 ? "role" : "roles"} {phraseText(filterPhrases(filter, count, words))}
        </>
      ) : (
        <>
          <b>{capital(countWord(total))}</b> roles, {ORDER_WORDS[sort]}
        </>
      )}
    </p>
  );
}
