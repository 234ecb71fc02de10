import type { Place } from "#data/catalogue.ts";
import { useExplorer } from "#store/use-explorer.tsx";
import { useAnnounce } from "#ui/announcer.tsx";

/** Makes a place the one whose official figures every page shows, and says so. */
export function useChoosePlace(): (place: Place) => void {
  const setPlace = useExplorer((state) => state.setPlace);
  const announce = useAnnounce();
  return (place) => {
    setPlace(place.kind === "nation" ? null : place.id);
    announce(`Official pay: ${place.name}`);
  };
}
