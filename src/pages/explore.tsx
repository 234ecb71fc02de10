import { catalogue } from "virtual:catalogue";
import { useMemo, useState } from "react";
import { capital, countWord, type Format, plural } from "#domain/format.ts";
import { criteriaCount, isFiltering, passes } from "#domain/role-filter.ts";
import { sortRoles } from "#domain/sort-roles.ts";
import { PickBox } from "#features/compare-tray/pick-box.tsx";
import { AddressNotice } from "#features/page-frame/address-notice.tsx";
import { PlaceChoice } from "#features/pay-settings/place-button.tsx";
import { ResultLine } from "#features/role-chart/result-line.tsx";
import { RoleChart } from "#features/role-chart/role-chart.tsx";
import { SortField } from "#features/role-chart/sort-field.tsx";
import { FilterPanel } from "#features/skill-filter/filter-panel.tsx";
import { SearchField } from "#features/skill-filter/search-field.tsx";
import { useTextHits } from "#features/skill-filter/use-text-hits.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import styles from "./explore.module.css";

const { site, roles } = catalogue;
const heading = { start: `${capital(countWord(roles.length))} ${site.subject},`, end: site.tagline };

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

export function Component() {
  const { format } = useCatalogue();
  const filter = useExplorer((state) => state.filter);
  const sort = useExplorer((state) => state.sort);
  const [sheetOpen, setSheetOpen] = useState(false);
  const { hits, state, reason } = useTextHits(filter.text);
  const { inside, outside } = useMemo(() => {
    const sorted = sortRoles(roles, sort, filter);
    return {
      inside: sorted.filter((role) => passes(role, filter, hits)),
      outside: sorted.filter((role) => !passes(role, filter, hits)),
    };
  }, [filter, sort, hits]);
  const criteria = criteriaCount(filter);
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
      <div className={`page ${styles.work}`}>
        <aside className={`${styles.rail} needs-script`} aria-labelledby="filters-h" data-pending-hidden>
          <div className={styles.railHead}>
            <h2 id="filters-h">Filter by skill</h2>
            <ClearAll />
          </div>
          <FilterPanel hits={hits} />
        </aside>
        <RoleChart
          inside={inside}
          outside={outside}
          hits={hits}
          reason={reason}
          pick={(role, className) => <PickBox role={role} className={className} />}
          tools={
            <div className={styles.tools}>
              <ResultLine count={inside.length} search={state} />
              <Button className={`${styles.open} needs-script`} onClick={() => setSheetOpen(true)}>
                Filters {criteria > 0 && <span className={styles.number}>{criteria}</span>}
              </Button>
              <PlaceChoice />
              <div className={styles.find}>
                <SearchField className={`${styles.search} needs-script`} />
                <SortField className={`${styles.sort} needs-script`} />
              </div>
            </div>
          }
        />
      </div>
      {sheetOpen && (
        <Sheet
          title="Filter by skill"
          done={`Show ${plural(inside.length, "role")}`}
          status={`${inside.length} of ${plural(roles.length, "role")}`}
          actions={<ClearAll />}
          onClose={() => setSheetOpen(false)}
        >
          <SearchField className={styles.sheetSearch ?? ""} />
          <FilterPanel hits={hits} />
        </Sheet>
      )}
    </>
  );
}
