import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The files that a first visit asks for, as paths of the host. */
export interface FirstVisit {
  /** What the page itself needs, the page first. */
  page: string[];
  /** And what its service worker fetches afterwards, so that every page works offline. */
  ahead: string[];
}

/** Every address of a file of the site that the HTML names: scripts, data, fonts, icon, manifest. */
function named(html: string): string[] {
  const tags = /<(?:script|link rel="(?!canonical)[^"]+")[^>]* (?:src|href)="(\/[^"]+)"/g;
  const fonts = /url\(["']?(\/[^"')]+\.woff2)["']?\)/g;
  return [tags, fonts].flatMap((pattern) => [...html.matchAll(pattern)].map(([, address = ""]) => address));
}

/**
 * What a first visit of a page asks for.
 * @param folder the built app, at the root of its host.
 * @param path the page, e.g. `/roles/x`. @throws when there is no such page.
 */
export async function firstVisit(folder: string, path: string): Promise<FirstVisit> {
  const file = path === "/" ? "index.html" : `${path.slice(1)}.html`;
  const page = [...new Set([path, ...named(await readFile(join(folder, file), "utf8"))])];
  const worker = await readFile(join(folder, "sw.js"), "utf8").catch(() => "");
  const [, list = "[]"] = /"ahead":(\[[^\]]*\])/.exec(worker) ?? [];
  const files: string[] = JSON.parse(list);
  const more = [...(worker === "" ? [] : ["/sw.js"]), ...files.map((name) => `/${name}`)];
  return { page, ahead: more.filter((address) => !page.includes(address)) };
}
