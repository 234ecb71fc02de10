import type { Place } from "#data/catalogue.ts";
import { useExplorer } from "#store/use-explorer.tsx";

/** Makes a place the one whose official figures every page shows. The settings bar of the page announces it. */
export function useChoosePlace(): (place: Place) => void {
  const setPlace = useExplorer((state) => state.setPlace);
  return (place) => setPlace(place.kind === "nation" ? null : place.id);
}
