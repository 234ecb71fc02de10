import { catalogue } from "virtual:catalogue";
import { memo, useDeferredValue, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import type { RoleSummary } from "#data/catalogue.ts";
import { countInWords, countOf } from "#domain/count-words.ts";
import { capital, type Format } from "#domain/format.ts";
import { criteriaCount, isFiltering } from "#domain/role-filter.ts";
import { PickBox } from "#features/compare-tray/pick-box.tsx";
import { AddressNotice } from "#features/page-frame/address-notice.tsx";
import { PlaceChoice } from "#features/pay-settings/place-button.tsx";
import { ResultLine } from "#features/role-chart/result-line.tsx";
import { RoleChart } from "#features/role-chart/role-chart.tsx";
import { SortField } from "#features/role-chart/sort-field.tsx";
import { useListing } from "#features/role-chart/use-listing.ts";
import { FilterPanel } from "#features/skill-filter/filter-panel.tsx";
import { SearchField } from "#features/skill-filter/search-field.tsx";
import { useTextHits } from "#features/skill-filter/use-text-hits.ts";
import type { ExplorerState } from "#store/explorer-store.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { Button } from "#ui/button.tsx";
import { Part } from "#ui/error-boundary.tsx";
import { Sheet } from "#ui/sheet.tsx";
import styles from "./explore.module.css";

const { site, roles } = catalogue;
const numbers = new Intl.NumberFormat(site.locale);
const heading = {
  start: `${capital(countInWords(roles.length, numbers.format))} ${site.subject},`,
  end: site.tagline,
};

export const handle = {
  meta: () => ({ title: `${heading.start} ${heading.end} | ${site.name}`, description: site.description }),
};

/** The lowest start and the highest end of all ranges, in words. */
function standfirst(format: Format): string {
  const low = roles.reduce((a, b) => (b.pay.from < a.pay.from ? b : a));
  const high = roles.reduce((a, b) => (b.pay.to > a.pay.to ? b : a));
  return `From ${format.money(low.pay.from)}, where the range of ${low.name} starts, to ${format.money(high.pay.to)}, where that of ${high.name} ends. Tick the skills you have, set a floor, and see what is left standing.`;
}

function ClearAll() {
  const filtering = useExplorer((state) => isFiltering(state.filter));
  const clearFilter = useExplorer((state) => state.clearFilter);
  return (
    <Button look="link" unavailable={!filtering} onClick={clearFilter}>
      Clear all
    </Button>
  );
}

/** Opens the filters where they are not beside the chart. */
function OpenFilters({ onOpen }: { onOpen: () => void }) {
  const criteria = useExplorer((state) => criteriaCount(state.filter));
  return (
    <Button className={`${styles.open} needs-script`} onClick={onOpen}>
      Filters {criteria > 0 && <span className={styles.number}>{criteria}</span>}
    </Button>
  );
}

const pickBox = (role: RoleSummary, className: string) => <PickBox role={role} className={className} />;

type Listed = Pick<ExplorerState, "filter" | "sort" | "page">;

/**
 * The filters and the chart. The controls answer at once; the chart and the counts follow as soon as there is
 * time, and give way to the next change.
 */
function Work() {
  const shown = useDeferredValue(
    useExplorer(useShallow(({ filter, sort, page }) => ({ filter, sort, page }))),
  );
  return <WorkShown {...shown} />;
}

const WorkShown = memo(function WorkShown({ filter, sort, page }: Listed) {
  const { format } = useCatalogue();
  const [sheetOpen, setSheetOpen] = useState(false);
  const { hits, state, reason } = useTextHits(filter.text);
  const listing = useListing(filter, sort, hits);
  const left = listing.inside.length;
  return (
    <div className={`page ${styles.work}`}>
      <aside className={`${styles.rail} needs-script`} aria-labelledby="filters-h" data-pending-hidden>
        <div className={styles.railHead}>
          <h2 id="filters-h">Filter by skill</h2>
          <ClearAll />
        </div>
        <Part title="Filters">
          <FilterPanel filter={filter} hits={hits} />
        </Part>
      </aside>
      <Part title="Roles on a shared salary axis">
        <RoleChart
          listing={listing}
          filter={filter}
          page={page}
          hits={hits}
          reason={reason}
          pick={pickBox}
          tools={
            <div className={styles.tools}>
              <ResultLine count={left} filter={filter} sort={sort} search={state} />
              <OpenFilters onOpen={() => setSheetOpen(true)} />
              <PlaceChoice />
              <div className={styles.find}>
                <SearchField className={`${styles.search} needs-script`} />
                <SortField className={`${styles.sort} needs-script`} />
              </div>
            </div>
          }
        />
      </Part>
      {sheetOpen && (
        <Sheet
          title="Filter by skill"
          done={`Show ${countOf(left, "role", format.count)}`}
          status={`${format.count(left)} of ${countOf(roles.length, "role", format.count)}`}
          actions={<ClearAll />}
          onClose={() => setSheetOpen(false)}
        >
          <SearchField className={styles.sheetSearch ?? ""} />
          <FilterPanel filter={filter} hits={hits} />
        </Sheet>
      )}
    </div>
  );
});

export function Component() {
  const { format } = useCatalogue();
  return (
    <>
      <div className={`page ${styles.lead}`}>
        <h1 className="page-title">
          {heading.start}
          <br />
          {heading.end}
        </h1>
        <p>{standfirst(format)}</p>
      </div>
      <AddressNotice />
      <Work />
    </>
  );
}
