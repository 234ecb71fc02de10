import { readFile } from "node:fs/promises";
import { minify, type Plugin } from "vite";

const FILE = "src/app/boot.js";
const PLACE = "<!--page-assets-->";

/** The script that runs before the first paint, as it stands in every page. */
export async function bootScript(): Promise<string> {
  const { code, errors } = await minify(FILE, await readFile(FILE, "utf8"));
  const [error] = errors;
  if (error) throw new Error(`${FILE}: ${error.message}`);
  return code.trim();
}

/** In development it stands in the HTML as it does in built pages, of which `linkPage` takes care. */
export function bootPlugin(): Plugin {
  return {
    name: "boot-script",
    apply: "serve",
    transformIndexHtml: async (html) => {
      const script = await bootScript();
      return html.replace(PLACE, () => `<script>${script}</script>`);
    },
  };
}
