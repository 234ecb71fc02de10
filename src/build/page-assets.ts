import { readFile } from "node:fs/promises";
import type { Plugin, Rolldown } from "vite";
import { type ChunkLinks, pageNameOf, type SiteFiles, withImports, withLater } from "./page-files.ts";
import { pageAssetsMarker } from "./page-links.ts";

const ORDER_FILE = "src/styles/layers.css";
/** Vite's mark for a later hook, of no use in a stylesheet that is put together before that. */
const VITE_MARK = /\/\*\$vite\$:\d+\*\//g;
/** What Vite puts into index.html; each page gets tags of its own instead. */
const VITE_TAGS =
  /\n *<(?:script type="module"[^>]*><\/script>|link rel="(?:modulepreload|stylesheet)"[^>]*>)/g;

/** The statement that puts the layers into order: the first layer a browser meets would else be the weakest. */
async function layerOrder(): Promise<string> {
  const order = /@layer [^;{]+;/.exec(await readFile(ORDER_FILE, "utf8"))?.[0];
  if (!order) throw new Error(`${ORDER_FILE} has no @layer statement`);
  return order;
}

/** Whether a chunk is the app itself; a bundle may have other entries, such as a part that is loaded first. */
function isApp({ isEntry, facadeModuleId }: ChunkLinks): boolean {
  return isEntry && (facadeModuleId ?? "").endsWith("/index.html");
}

/** Takes the stylesheets of single chunks out of the bundle. @returns their texts, by the name of the chunk. */
function takeStyles(bundle: Rolldown.OutputBundle): Map<string, string> {
  const texts = new Map<string, string>();
  const taken = new Set<string>();
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== "chunk") continue;
    const files = chunk.viteMetadata?.importedCss ?? new Set<string>();
    const parts = [...files].map((file) => {
      const asset = bundle[file];
      if (asset?.type !== "asset") throw new Error(`${file} is not in the bundle`);
      taken.add(file);
      return String(asset.source);
    });
    texts.set(chunk.fileName, parts.join("").replace(VITE_MARK, ""));
    // Otherwise Vite would load each chunk's stylesheet beside it.
    files.clear();
  }
  for (const file of taken) delete bundle[file];
  return texts;
}

/**
 * One stylesheet for the frame that all pages share and one for each page, named in the page's HTML: what a
 * visit does not need, it does not wait for. Scripts are named there too, to be loaded behind the styles.
 * @param told hears which files make up the pages, once they are known.
 */
export function pageAssetsPlugin(told: (files: SiteFiles) => void = () => {}): Plugin {
  let site: SiteFiles | null = null;
  let base = "/";
  return {
    name: "page-assets",
    apply: "build",
    configResolved: (config) => {
      base = config.base;
    },
    generateBundle: {
      order: "pre",
      async handler(_options, bundle) {
        if (this.environment.name !== "client") return;
        const order = await layerOrder();
        const texts = takeStyles(bundle);
        const chunks = new Map<string, ChunkLinks>();
        for (const chunk of Object.values(bundle))
          if (chunk.type === "chunk") chunks.set(chunk.fileName, chunk);
        const all = [...chunks.values()];
        const entry = all.find(isApp)?.fileName;
        if (!entry) throw new Error("the app has no entry");
        const write = (name: string, files: readonly string[]): string[] => {
          const text = files.map((file) => texts.get(file) ?? "").join("");
          if (text === "") return [];
          const asset = { type: "asset", name: `${name}.css`, source: order + text } as const;
          return [this.getFileName(this.emitFile(asset))];
        };
        const frame = withImports(entry, chunks);
        const notFramed = (file: string) => !frame.includes(file);
        site = {
          entry,
          frame: { scripts: frame, styles: write("frame", frame) },
          pages: Object.fromEntries(
            all.flatMap((chunk) => {
              const name = pageNameOf(chunk);
              if (name === null) return [];
              const scripts = withImports(chunk.fileName, chunks).filter(notFramed);
              const styles = write(`${name}.page`, withLater(chunk.fileName, chunks).filter(notFramed));
              return [[name, { scripts, styles }]];
            }),
          ),
        };
        told(site);
      },
    },
    transformIndexHtml: {
      order: "post",
      handler: (html) => {
        if (!site) throw new Error("index.html was built ahead of its files");
        const marker = pageAssetsMarker({ base, site });
        return html.replace(VITE_TAGS, "").replace("<!--page-assets-->", () => marker);
      },
    },
  };
}
