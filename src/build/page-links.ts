import type { SiteFiles } from "./page-files.ts";

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

function tags(located: Located, page: string, data: readonly string[]): string[] {
  const { base, site } = located;
  const { scripts = [], styles = [] } = site.pages[page] ?? {};
  const all = Object.values(site.pages).flatMap((files) => files.styles);
  const modules = [...site.frame.scripts, ...scripts].filter((file) => file !== site.entry);
  return [
    ...[...site.frame.styles, ...styles].map((file) => `<link rel="stylesheet" href="${base}${file}" />`),
    `<meta name="page-styles" content="${all.map((file) => base + file).join(" ")}" />`,
    `<script type="module" fetchpriority="low" src="${base}${site.entry}"></script>`,
    ...modules.map((file) => `<link rel="modulepreload" fetchpriority="low" href="${base}${file}" />`),
    ...data.map(
      (address) => `<link rel="preload" as="fetch" fetchpriority="low" crossorigin href="${address}" />`,
    ),
  ];
}

/**
 * Puts what `page` needs into the built template: its styles first, since nothing is painted before they are
 * there; scripts and data behind them, in the order in which they are used.
 * @param page the name of the page's module.
 * @param data addresses of the JSON that its scripts will ask for.
 * @throws when the template has lost its marker.
 */
export function linkPage(template: string, page: string, data: readonly string[]): string {
  const marker = MARKER.exec(template);
  if (!marker) throw new Error("index.html has no <!--page-assets-->");
  // Written by `pageAssetsMarker`; there is none in a template that was not built.
  const located: Located | null = marker[1] ? JSON.parse(marker[1]) : null;
  const links = located ? tags(located, page, data) : [];
  return template.replace(marker[0], () => links.join("\n    "));
}
