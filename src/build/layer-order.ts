import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const ORDER_FILE = "src/styles/layers.css";

/**
 * Puts the order of the cascade layers first in the built stylesheet. Bundling joins the components'
 * styles in the order of chunks, and the first layer a browser meets would otherwise be the weakest.
 */
export function layerOrderPlugin(): Plugin {
  return {
    name: "layer-order",
    enforce: "post",
    async generateBundle(_options, bundle) {
      const order = /@layer [^;{]+;/.exec(await readFile(ORDER_FILE, "utf8"))?.[0];
      if (!order) throw new Error(`${ORDER_FILE} has no @layer statement`);
      for (const asset of Object.values(bundle)) {
        if (asset.type === "asset" && asset.fileName.endsWith(".css"))
          asset.source = `${order}${asset.source}`;
      }
    },
  };
}
