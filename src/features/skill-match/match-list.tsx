import { type ReactNode, useDeferredValue, useMemo } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import { pageOf } from "#domain/list-size.ts";
import { rankMatches } from "#domain/match.ts";
import { matchRule, nearestWords } from "#domain/match-words.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useKnown } from "#store/use-known.ts";
import type { LoadPlan } from "#store/use-plan-detail.ts";
import { Pager } from "#ui/pager.tsx";
import { usePage } from "#ui/use-page.ts";
import { CellsKey } from "./match-cells.tsx";
import styles from "./match-list.module.css";
import { MatchRow } from "./match-row.tsx";
import { Shortlist } from "./shortlist.tsx";

/**
 * Every role against what the reader knows, in counts, with the evidence behind each, many in pages; ranks nothing
 * while nothing is known.
 * @param load fetches the evidence of a role; called when the reader opens it.
 * @param shortlist the control that puts a role on the shortlist.
 */
export function MatchList({
  load,
  shortlist,
}: {
  load: LoadPlan;
  shortlist: (role: RoleSummary) => ReactNode;
}) {
  const { catalogue, format, role, asksForMore } = useCatalogue();
  // Drawn after what was pressed: that should not wait for all the rows.
  const known = useDeferredValue(useKnown());
  const ranked = useMemo(() => rankMatches(catalogue.roles, known), [catalogue, known]);
  const [page, setPage] = usePage([...known].join());
  const shown = pageOf(ranked, page);
  const nearest = nearestWords(ranked, (slug) => role(slug).name);
  return (
    <div className={styles.matches}>
      <p className={styles.nearest} role="status">
        {nearest || "Nothing is ranked yet: you have not said which skills you know."}
      </p>
      {ranked.length === 0 ? (
        <p className={styles.empty}>
          Say which skills you have used: pick them from the lists, search for them, or paste a text that
          names them. Every role then stands here with counts, such as how many of its essential skills you
          know.
        </p>
      ) : (
        <>
          <p className={styles.rule}>{matchRule(asksForMore)}</p>
          <CellsKey />
          <ol>
            {shown.items.map((match) => (
              <MatchRow key={match.slug} match={match} load={load}>
                {shortlist(role(match.slug))}
              </MatchRow>
            ))}
          </ol>
          <Pager shown={shown} of={ranked.length} label="roles" count={format.count} onPage={setPage} />
        </>
      )}
      <Shortlist />
    </div>
  );
}
