import type { RoleSummary } from "#data/catalogue.ts";
import { mostCompared } from "#domain/compare-list.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { useAnnounce } from "#ui/announcer.tsx";

/** Picking one role for comparison: whether it is picked, whether it cannot be, and the change, which is announced. */
export function usePick(role: RoleSummary): { picked: boolean; blocked: boolean; toggle: () => void } {
  const most = mostCompared(useCatalogue().catalogue.roles.length);
  const picked = useExplorer((state) => state.picks.includes(role.slug));
  const count = useExplorer((state) => state.picks.length);
  const togglePick = useExplorer((state) => state.togglePick);
  const announce = useAnnounce();
  const blocked = !picked && count >= most;
  return {
    picked,
    blocked,
    toggle: () => {
      if (blocked) return;
      togglePick(role.slug);
      announce(
        picked
          ? `${role.name} taken out of the comparison, ${count - 1} left`
          : `${role.name} added to the comparison, ${count + 1} of ${most}`,
      );
    },
  };
}
