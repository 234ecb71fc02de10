import type { RoleSummary } from "#data/catalogue.ts";
import { MAX_COMPARED } from "#domain/compare-list.ts";
import { useExplorer } from "#store/use-explorer.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";

/** Adds a role to the comparison or takes it out; says so when the comparison is full. */
export function PickButton({ role }: { role: RoleSummary }) {
  const picked = useExplorer((state) => state.picks.includes(role.slug));
  const full = useExplorer((state) => state.picks.length >= MAX_COMPARED);
  const togglePick = useExplorer((state) => state.togglePick);
  const announce = useAnnounce();
  const blocked = full && !picked;
  return (
    <Button
      look="primary"
      className="needs-script"
      aria-pressed={picked}
      disabled={blocked}
      onClick={() => {
        togglePick(role.slug);
        announce(`${role.name} ${picked ? "taken out of" : "added to"} the comparison`);
      }}
    >
      {blocked ? "Comparison is full" : picked ? "In your comparison" : "Add to comparison"}
    </Button>
  );
}
