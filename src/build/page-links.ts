import type { SiteFiles } from "./page-files.ts";
import { pagePolicy } from "./security-headers.ts";

const MARKER = /<!--page-assets(?: (.*?))?-->/;

interface Located {
  /** Where the site lies: starts and ends with a slash. */
  base: string;
  site: SiteFiles;
}

/** Where the built template says which files its pages need, until a page is put into it. */
export function pageAssetsMarker(located: Located): string {
  return `<!--page-assets ${JSON.stringify(located)}-->`;
}

/** What a page is given beside its HTML. */
export interface PageParts {
  /** Addresses of the JSON that its scripts will ask for. */
  data: readonly string[];
  /** The texts of the site's stylesheets, by the names of their files. */
  styles: Readonly<Record<string, string>>;
  /** The script that runs before the first paint. */
  boot: string;
}

/** A stylesheet in the HTML, so that the first paint waits for no other file; it names the file it stands for. */
function inlined({ href, text }: { href: string; text: string }): string {
  if (/<\/style/i.test(text)) throw new Error(`${href} would end the element that it stands in`);
  return `<style data-href="${href}">${text}</style>`;
}

function tags(located: Located, page: string, parts: PageParts): string[] {
  const { base, site } = located;
  const { scripts = [], styles = [] } = site.pages[page] ?? {};
  const all = Object.values(site.pages).flatMap((files) => files.styles);
  const modules = [...site.frame.scripts, ...scripts].filter((file) => file !== site.entry);
  const sheets = [...site.frame.styles, ...styles].map((file) => {
    const text = parts.styles[file];
    if (text === undefined) throw new Error(`${file} is not in the built site`);
    return { href: base + file, text };
  });
  const policy = pagePolicy({ scripts: [parts.boot], styles: sheets.map(({ text }) => text) });
  return [
    // It holds for what comes after it.
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<script>${parts.boot}</script>`,
    ...sheets.map(inlined),
    `<meta name="page-styles" content="${all.map((file) => base + file).join(" ")}" />`,
    `<script type="module" fetchpriority="low" src="${base}${site.entry}"></script>`,
    ...modules.map((file) => `<link rel="modulepreload" fetchpriority="low" href="${base}${file}" />`),
    ...parts.data.map(
      (address) => `<link rel="preload" as="fetch" fetchpriority="low" crossorigin href="${address}" />`,
    ),
  ];
}

/**
 * Puts what `page` needs into the built template: its policy, the script that runs before the first paint, and its
 * styles themselves, since nothing is painted before they are there; links to scripts and data behind them, in the
 * order in which they are used.
 * @param page the name of the page's module.
 * @throws when the template has lost its marker, or a stylesheet is missing.
 */
export function linkPage(template: string, page: string, parts: PageParts): string {
  const marker = MARKER.exec(template);
  if (!marker) throw new Error("index.html has no <!--page-assets-->");
  // Written by `pageAssetsMarker`; there is none in a template that was not built.
  const located: Located | null = marker[1] ? JSON.parse(marker[1]) : null;
  const links = located ? tags(located, page, parts) : [];
  return template.replace(marker[0], () => links.join("\n    "));
}
