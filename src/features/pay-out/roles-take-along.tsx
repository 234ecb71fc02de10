import { TakeAlong } from "./take-along.tsx";
import { type RolesViewsInput, useRolesViews } from "./use-roles-views.ts";

/** Files of roles' pay. A component of its own, so that a page does not follow every key of the reader's figure. */
export function RolesTakeAlong({ name, ...input }: { name: string } & RolesViewsInput) {
  return <TakeAlong name={name} what="pay figures" {...useRolesViews(input)} />;
}
