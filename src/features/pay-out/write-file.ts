import type { Drawing } from "#domain/drawing.ts";
import { drawingSvg } from "#domain/drawing-svg.ts";
import { type ExportTable, tableCsv, tableJson } from "#domain/export-table.ts";
import { textFile } from "#ui/download.ts";
import { drawingPng } from "./paint.ts";

/** All that writing needs, in one module, so that a page loads it with the first file that is asked for. */
export const WRITERS = {
  CSV: async ({ table }: Views) => textFile("text/csv", tableCsv(await table())),
  JSON: async ({ table }: Views) => textFile("application/json", tableJson(await table())),
  SVG: async ({ drawing }: Views) => textFile("image/svg+xml", drawingSvg(await drawing())),
  PNG: async ({ drawing }: Views) => drawingPng(await drawing()),
};

export interface Views {
  table: () => ExportTable | Promise<ExportTable>;
  drawing: () => Drawing | Promise<Drawing>;
}
