import { DEFAULT_SORT, SORT_KEYS, type SortKey } from "#domain/sort-roles.ts";
import { useExplorer } from "#store/use-explorer.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { Field } from "#ui/field.tsx";
import { ORDER_WORDS } from "./order-words.ts";

const LABELS: Record<SortKey, string> = {
  to: "End of the range",
  from: "Start of the range",
  width: "Width of the range",
  name: "Name",
  matched: "Skills matched",
};

export function SortField({ className = "" }: { className?: string }) {
  const sort = useExplorer((state) => state.sort);
  const announce = useAnnounce();
  const setSort = useExplorer((state) => state.setSort);
  return (
    <Field label="Sort by" hideLabel="phone" className={className}>
      {(id) => (
        <select
          id={id}
          value={sort}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const next = SORT_KEYS.find((key) => key === value) ?? DEFAULT_SORT;
            setSort(next);
            announce(`Roles ${ORDER_WORDS[next]}`);
          }}
        >
          {SORT_KEYS.map((key) => (
            <option key={key} value={key}>
              {LABELS[key]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
