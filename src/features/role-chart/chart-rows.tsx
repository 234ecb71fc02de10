import { memo, type ReactNode } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import { pageOf, SIDE_BY_SIDE } from "#domain/list-size.ts";
import { matchedSkills, type RoleFilter, type TextHits } from "#domain/role-filter.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { Pager } from "#ui/pager.tsx";
import { NearMissList } from "./near-miss-list.tsx";
import { outsideReason } from "./outside.ts";
import styles from "./role-chart.module.css";
import { RoleRow } from "./role-row.tsx";
import type { Listing } from "./use-listing.ts";

export interface ChartRowsProps {
  listing: Listing;
  /** What the list was made by. The store may be ahead of it while a change is being drawn. */
  filter: RoleFilter;
  page: number;
  hits: TextHits;
  /** By what a text search found a role, when its name does not tell. */
  reason: (slug: string) => string | null;
  /** The box that picks a role for comparison. */
  pick: (role: RoleSummary, className: string) => ReactNode;
}

/** The roles outside the filter, thin and with the reason; of many only the first, which are enough for scale. */
function Outside({ listing, filter, hits, pick }: Omit<ChartRowsProps, "reason" | "page">) {
  const words = useCatalogue();
  const { outside } = listing;
  const many = words.catalogue.roles.length > SIDE_BY_SIDE && outside.length > SIDE_BY_SIDE;
  const shown = many ? outside.slice(0, SIDE_BY_SIDE) : outside;
  return (
    <>
      <h2 className={styles.outHead}>
        Outside your filter
        <span>
          {many && `the first ${SIDE_BY_SIDE} of ${words.format.count(outside.length)}, `}kept on the ruler
          for scale
        </span>
      </h2>
      <ul className={styles.rows}>
        {shown.map((role) => (
          <RoleRow
            key={role.slug}
            role={role}
            pick={pick}
            floor={filter.floor}
            outside={outsideReason(role, filter, hits, words)}
          />
        ))}
      </ul>
    </>
  );
}

/** Roles inside the filter page by page, near misses when there is none, then those outside. */
export const ChartRows = memo(function ChartRows(props: ChartRowsProps) {
  const { listing, filter, page, hits, reason, pick } = props;
  const { format } = useCatalogue();
  const setPage = useExplorer((state) => state.setPage);
  const { inside, outside } = listing;
  if (inside.length === 0) return <NearMissList filter={filter} hits={hits} />;
  const shown = pageOf(inside, page);
  return (
    <>
      <ul className={styles.rows}>
        {shown.items.map((role) => (
          <RoleRow
            key={role.slug}
            role={role}
            pick={pick}
            floor={filter.floor}
            matched={matchedSkills(role, filter).join()}
            reason={reason(role.slug)}
          />
        ))}
      </ul>
      <Pager
        shown={shown}
        of={inside.length}
        label="roles"
        count={format.count}
        onPage={(next) => {
          setPage(next);
          // The next page is read from its top.
          document.getElementById("chart-h")?.focus();
        }}
      />
      {outside.length > 0 && <Outside listing={listing} filter={filter} hits={hits} pick={pick} />}
    </>
  );
});
