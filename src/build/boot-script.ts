import { readFile } from "node:fs/promises";
import { minify, type Plugin } from "vite";

const FILE = "src/app/boot.js";
const PLACE = "<!--boot-->";

/** The script that runs before the first paint, as it stands in every page. */
export async function bootScript(): Promise<string> {
  const { code, errors } = await minify(FILE, await readFile(FILE, "utf8"));
  const [error] = errors;
  if (error) throw new Error(`${FILE}: ${error.message}`);
  return code.trim();
}

/**
 * Puts the script that runs before the first paint into the HTML: a file of its own would hold the paint up for
 * as long as a request takes. The policy names it by its hash.
 */
export function bootPlugin(): Plugin {
  return {
    name: "boot-script",
    transformIndexHtml: async (html) => {
      if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`);
      const script = await bootScript();
      return html.replace(PLACE, () => `<script>${script}</script>`);
    },
  };
}
