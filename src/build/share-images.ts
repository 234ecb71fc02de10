import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { catalogue } from "virtual:catalogue";
import { loadSources } from "virtual:details";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { SHARE_SIZE, shareDrawing, shareKey } from "#app/share-drawing.ts";
import type { RoleSummary } from "#data/catalogue.ts";
import { subsetsUpTo } from "#domain/compare-list.ts";
import { drawingSvg } from "#domain/drawing-svg.ts";
import { createFormat } from "#domain/format.ts";
import { once } from "#domain/once.ts";
import { PAY_AS_PUBLISHED } from "#domain/pay-settings.ts";
import { createPayView } from "#domain/pay-view.ts";
import type { ShareImage } from "./head-tags.ts";
import { forPainting, imageFonts, isPaintable } from "./image-fonts.ts";
import { kept } from "./kept.ts";

/** Part of the server's build: pictures of roles and of pairs of them, for where links are shared. */

/** So many of either kind are drawn at the most, the first in the catalogue's order: as many as pairs have pages. */
const MAX_IMAGES = 100;
/** Painted once, and kept for the next build. */
const KEPT = ".tmp/share";
/** Part of the names: raise it when the same drawing is painted otherwise. */
const WAY = "1";

/** Single roles, then pairs. */
function sets(roles: readonly RoleSummary[]): RoleSummary[][] {
  const bySlug = new Map(roles.map((role) => [role.slug, role]));
  const pairs = subsetsUpTo([...bySlug.keys()], MAX_IMAGES).filter(({ length }) => length === 2);
  return [
    ...roles.slice(0, MAX_IMAGES).map((role) => [role]),
    ...pairs.map((pair) => pair.flatMap((slug) => bySlug.get(slug) ?? [])),
  ];
}

const painter = once(async () => {
  const wasm = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  await initWasm(await readFile(wasm));
});

async function painted(svg: string, fonts: Uint8Array[]): Promise<Uint8Array> {
  await painter();
  const resvg = new Resvg(svg, {
    font: { fontBuffers: fonts, defaultFontFamily: "Archivo" },
    fitTo: { mode: "width", value: SHARE_SIZE.width },
  });
  const image = resvg.render();
  const png = image.asPng();
  image.free();
  resvg.free();
  return png;
}

/**
 * Draws every picture into `folder`, under names that change with what they show.
 * @param address of that folder below the site, with a slash at its end.
 * @returns the pictures by `shareKey`; none of roles whose names have letters that the font has not.
 */
export async function writeShareImages(
  folder: string,
  address: string,
): Promise<Readonly<Record<string, ShareImage>>> {
  const { site, roles, currency } = catalogue;
  const rangeSource = (await loadSources()).find(({ id }) => id === site.rangeSource);
  if (!rangeSource) throw new Error(`${site.rangeSource} is no source`);
  const format = createFormat(site.locale, currency);
  const pay = createPayView({ catalogue, format, settings: PAY_AS_PUBLISHED, hours: {}, table: null });
  const drawings = sets(roles).map((set) => ({
    key: shareKey(set.map(({ slug }) => slug)),
    drawing: forPainting(shareDrawing({ roles: set, pay, catalogue, format, rangeSource })),
  }));
  const fonts = await imageFonts(drawings.map(({ drawing }) => drawing));
  await mkdir(folder, { recursive: true });
  const images: Record<string, ShareImage> = {};
  for (const { key, drawing } of drawings) {
    if (!fonts.every((font) => isPaintable(drawing, font))) continue;
    const svg = drawingSvg(drawing);
    const hash = createHash("sha256").update(WAY).update(svg);
    for (const font of fonts) hash.update(font);
    const file = `${hash.digest("hex").slice(0, 20)}.png`;
    await writeFile(join(folder, file), await kept(resolve(KEPT, file), () => painted(svg, fonts)));
    images[key] = { file: address + file, ...SHARE_SIZE, alt: `${drawing.title}. ${drawing.description}` };
  }
  return images;
}
