import type { Source } from "#data/schema.ts";
import type { Drawing } from "#domain/drawing.ts";
import type { ExportTable } from "#domain/export-table.ts";
import { linkToShare } from "#paths";
import type { MapState } from "./use-pay-map.ts";

/**
 * The map as it is shown now, as figures and as a picture. What makes them is loaded when they are asked for.
 * @param sources those of official pay and of the price parities.
 */
export function mapViews(
  map: MapState,
  sources: readonly Source[],
): { table: () => Promise<ExportTable>; drawing: () => Promise<Drawing> } {
  const { catalogue, measure } = map.view;
  const [nation] = catalogue.places;
  // The picture shows one measure, and rests on the parities only where that one does.
  const drawn = sources.filter(({ id }) => measure === "adjusted" || id !== catalogue.paritySource.id);
  return {
    table: async () => {
      const { mapTable } = await import("./map-table.ts");
      return mapTable(map, {
        address: linkToShare(window.location.href, nation?.id ?? ""),
        sources,
      });
    },
    drawing: async () => {
      const { mapDrawing } = await import("./map-drawing.ts");
      return mapDrawing(map, { sources: drawn });
    },
  };
}
