import { type ReactNode, useMemo } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import { rankMatches } from "#domain/match.ts";
import { MATCH_RULE, nearestWords } from "#domain/match-words.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useKnown } from "#store/use-known.ts";
import type { LoadPlan } from "#store/use-plan-detail.ts";
import { CellsKey } from "./match-cells.tsx";
import styles from "./match-list.module.css";
import { MatchRow } from "./match-row.tsx";
import { Shortlist } from "./shortlist.tsx";

/**
 * Every role against what the reader knows, in counts, with the evidence behind each; ranks nothing while
 * nothing is known.
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
  const { catalogue, role } = useCatalogue();
  const known = useKnown();
  const ranked = useMemo(() => rankMatches(catalogue.roles, known), [catalogue, known]);
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
          <p className={styles.rule}>{MATCH_RULE}</p>
          <CellsKey />
          <ol>
            {ranked.map((match) => (
              <MatchRow key={match.slug} match={match} load={load}>
                {shortlist(role(match.slug))}
              </MatchRow>
            ))}
          </ol>
        </>
      )}
      <Shortlist />
    </div>
  );
}
