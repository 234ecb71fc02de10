import type { RoleSummary } from "#data/catalogue.ts";
import { Checkbox } from "#ui/field.tsx";
import { usePick } from "./use-pick.ts";

/** A box that picks the role for comparison; its label says which role. */
export function PickBox({ role, className }: { role: RoleSummary; className: string }) {
  const { picked, blocked, toggle } = usePick(role);
  return (
    <label className={`${className} needs-script`}>
      <Checkbox checked={picked} aria-disabled={blocked || undefined} onChange={toggle} />
      <span data-word>
        Compare <span className="vh">{role.name}</span>
      </span>
    </label>
  );
}
