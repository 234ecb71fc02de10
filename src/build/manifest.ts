import type { Plugin } from "vite";
import type { Dataset } from "#data/catalogue.ts";
import { LIGHT } from "#domain/drawing-colours.ts";
import type { DatasetSource } from "./dataset-source.ts";

const FILE = "manifest.webmanifest";

/**
 * What a browser has to know to install the site as an app.
 * @param base where the site lies: starts and ends with a slash.
 */
export function manifestOf({ site }: Pick<Dataset, "site">, base: string): Record<string, unknown> {
  const icon = (file: string, purpose: string) => ({
    src: `${base}${file}`,
    type: "image/svg+xml",
    sizes: "any",
    purpose,
  });
  return {
    id: base,
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.locale,
    start_url: base,
    scope: base,
    display: "standalone",
    // Back and reload, where an app may have them: what the reader chose is in the address.
    display_override: ["minimal-ui"],
    background_color: LIGHT.page,
    theme_color: LIGHT.page,
    icons: [icon("favicon.svg", "any"), icon("icon-maskable.svg", "maskable")],
  };
}

/** Writes the manifest of the site, named after the dataset, and has every page name it. */
export function manifestPlugin(source: Pick<DatasetSource, "load">): Plugin {
  let base = "/";
  return {
    name: "manifest",
    apply: "build",
    configResolved: (config) => {
      base = config.base;
    },
    async generateBundle() {
      if (this.environment.name !== "client") return;
      const text = JSON.stringify(manifestOf(await source.load(), base), null, 2);
      this.emitFile({ type: "asset", fileName: FILE, source: `${text}\n` });
    },
    transformIndexHtml: () => [
      { tag: "link", attrs: { rel: "manifest", href: base + FILE }, injectTo: "head" },
    ],
  };
}
