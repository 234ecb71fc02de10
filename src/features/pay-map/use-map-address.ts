import { useNavigate } from "react-router";
import { NO_CHOICES } from "#domain/choices.ts";
import { addressOf, OWN_ENTRY, paths } from "#paths";
import { useCarried, useExplorer } from "#store/use-explorer.tsx";

/** The address of another map with the same measure, keeping what every page carries. */
export function useMapAddress(): (slugs: readonly string[]) => string {
  const carried = useCarried();
  const measure = useExplorer((state) => state.measure);
  return (slugs) => addressOf(paths.map.build(slugs), { ...NO_CHOICES, ...carried, measure });
}

/**
 * Goes to another map without leaving the chooser. The entry is marked as the store's own are: the page
 * stays, and so do scroll and focus, because a select changes with every press of an arrow key.
 */
export function useGoToMap(): (slugs: readonly string[]) => void {
  const navigate = useNavigate();
  const address = useMapAddress();
  return (slugs) => void navigate(address(slugs), { preventScrollReset: true, state: OWN_ENTRY });
}
