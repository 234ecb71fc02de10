import type { RoleSummary } from "#data/catalogue.ts";
import { Button } from "#ui/button.tsx";
import { usePick } from "./use-pick.ts";

/** Adds a role to the comparison or takes it out; says so when the comparison is full. */
export function PickButton({ role }: { role: RoleSummary }) {
  const { picked, blocked, toggle } = usePick(role);
  return (
    <Button look="primary" className="needs-script" unavailable={blocked} onClick={toggle}>
      {blocked ? "Comparison is full" : picked ? "Take out of comparison" : "Add to comparison"}
    </Button>
  );
}
