import { isFiltering } from "#domain/role-filter.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { type Pill, Pills } from "#ui/pills.tsx";
import styles from "./filter-panel.module.css";

/** Every criterion that is set, each removable, in the order: text, skills, exclusions, floor. */
export function ActiveFilters({ fallback }: { fallback: () => HTMLElement | null }) {
  const { format, skillName } = useCatalogue();
  const filter = useExplorer((state) => state.filter);
  const toggleSkill = useExplorer((state) => state.toggleSkill);
  const toggleWithout = useExplorer((state) => state.toggleWithout);
  const setFilter = useExplorer((state) => state.setFilter);
  if (!isFiltering(filter)) return <p className={styles.none}>Nothing ticked: every role shows.</p>;
  const text = filter.text.trim();
  const pills: Pill[] = [
    ...(text
      ? [
          {
            key: "text",
            label: `“${text}”`,
            remove: () => setFilter({ ...filter, text: "" }),
          },
        ]
      : []),
    ...filter.skills.map((id) => ({
      key: `skill-${id}`,
      label: skillName(id),
      remove: () => toggleSkill(id),
    })),
    ...filter.without.map((id) => ({
      key: `without-${id}`,
      label: `Without ${skillName(id)}`,
      remove: () => toggleWithout(id),
    })),
    ...(filter.floor === null
      ? []
      : [
          {
            key: "floor",
            label: `Reaches ${format.money(filter.floor)}`,
            remove: () => setFilter({ ...filter, floor: null }),
          },
        ]),
  ];
  return <Pills label="Active filters" pills={pills} fallback={fallback} />;
}
