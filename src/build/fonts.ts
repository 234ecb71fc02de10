import { readFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import type { Plugin } from "vite";
import type { DatasetSource } from "./dataset-source.ts";
import { type FontFace, facesOf } from "./font-axes.ts";
import { lettersOf, textsBelow } from "./font-letters.ts";
import { keptSubset } from "./font-subset.ts";

const STYLESHEET = "src/styles/fonts.css";
const CODE = "src";
const KEPT = ".tmp/fonts";

async function usedLetters(source: DatasetSource): Promise<string> {
  const texts = [JSON.stringify(await source.load())];
  for await (const text of textsBelow([CODE])) texts.push(text);
  return lettersOf(texts);
}

/**
 * Puts fonts into the built site that hold the letters of the dataset and of the app's own texts, and the weights
 * and widths that fonts.css names: the whole files are more than twice as long. A letter that is in none of them,
 * as in what a reader types, is drawn in the next font of the list. In development the whole files are used.
 */
export function fontsPlugin(source: DatasetSource): Plugin {
  return {
    name: "fonts",
    apply: "build",
    generateBundle: {
      order: "pre",
      async handler(_options, bundle) {
        if (this.environment.name !== "client") return;
        const faces = new Map<string, FontFace>(
          facesOf(await readFile(STYLESHEET, "utf8")).map((face) => [basename(face.file), face]),
        );
        const letters = await usedLetters(source);
        for (const asset of Object.values(bundle)) {
          if (asset.type !== "asset" || extname(asset.fileName) !== ".woff2") continue;
          const face = faces.get(asset.names[0] ?? "");
          if (!face) throw new Error(`${asset.fileName} is not in ${STYLESHEET}`);
          const made = await keptSubset(resolve(KEPT), Buffer.from(asset.source), letters, face);
          // Named anew, after what it holds now.
          const named = this.emitFile({ type: "asset", name: basename(face.file), source: made });
          for (const sheet of Object.values(bundle)) {
            if (sheet.type !== "asset" || extname(sheet.fileName) !== ".css") continue;
            sheet.source = String(sheet.source).replaceAll(asset.fileName, this.getFileName(named));
          }
          delete bundle[asset.fileName];
        }
      },
    },
  };
}
