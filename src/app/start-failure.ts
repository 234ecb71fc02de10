import { isRouteErrorResponse, type RouterState } from "react-router";
import { leaveOldRelease } from "./release.ts";

/**
 * Where code or data of a prerendered page did not arrive, leaves it as it is, without what needs a script: better
 * than to replace what can be read by an error. boot.js, which hears of what nobody catches, is told to say so.
 * @returns false when all arrived, or when what is wrong is the address, of which the app tells.
 */
export function leavesAsItIs(errors: RouterState["errors"]): boolean {
  if (errors === null || Object.values(errors).some(isRouteErrorResponse)) return false;
  window.dispatchEvent(new Event("not-started"));
  void leaveOldRelease();
  return true;
}
