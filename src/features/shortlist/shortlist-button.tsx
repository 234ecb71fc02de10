import type { RoleSummary } from "#data/catalogue.ts";
import { useExplorer } from "#store/use-explorer.tsx";
import { MarkToggle } from "#ui/mark-toggle.tsx";

/** Puts a role on the reader's shortlist, which is kept in the browser, or takes it off. */
export function ShortlistButton({ role, large = false }: { role: RoleSummary; large?: boolean }) {
  const listed = useExplorer((state) => state.shortlist.includes(role.slug));
  const toggle = useExplorer((state) => state.toggleShortlist);
  return (
    <MarkToggle pressed={listed} size={large ? "large" : "normal"} onToggle={() => toggle(role.slug)}>
      Shortlist<span className="vh">: {role.name}</span>
    </MarkToggle>
  );
}
