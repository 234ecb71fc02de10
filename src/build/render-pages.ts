import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { notFoundPath, type RenderedPage, render, staticPages } from "#app/entry-server.tsx";
import { paths } from "#paths";
import { fillTemplate } from "./fill-template.ts";
import { placeTags } from "./head-tags.ts";
import { NOT_FOUND, SHELL } from "./hosting.ts";
import { type FoundSite, pageHead } from "./page-head.ts";
import { takenDetails } from "./read-details.ts";

/** The server's build starts here. */

export { staticPages };

/** Where rendered pages go. */
export interface Target extends FoundSite {
  /** The folder of the built site. */
  out: string;
  /** The built index.html, with its placeholders. */
  template: string;
  /** The texts of its stylesheets, by the names of their files. */
  styles: Readonly<Record<string, string>>;
  /** The script that runs before the first paint. */
  boot: string;
  /** The address of the folder of details. */
  details: string;
}

/** `roles/x.html` for `/roles/x`, `index.html` for `/`. */
function fileOf(path: string): string {
  return path === "/" ? "index.html" : `${path.slice(1)}.html`;
}

/** Every page needs it, and none asks for it anew. */
const CATALOGUE = "catalogue";

/** @returns the address under which search engines may list it, if they may. */
async function write(
  target: Target,
  file: string,
  page: RenderedPage,
  paths: string[],
): Promise<string | null> {
  const { out, template, styles, boot, details } = target;
  const data = [...new Set([CATALOGUE, ...paths])].map((path) => `${details}${path}.json`);
  const { description, tags, end, listed } = await pageHead(page, target);
  const filled = fillTemplate(
    placeTags(template, tags, end),
    { ...page, description },
    { data, styles, boot },
  );
  await mkdir(dirname(join(out, file)), { recursive: true });
  await writeFile(join(out, file), filled);
  return listed;
}

/**
 * Renders pages into files, one after the other.
 * @returns the absolute addresses of those that search engines may list.
 * @throws for an address that answers with anything but a page.
 */
export async function writePages(paths: readonly string[], target: Target): Promise<string[]> {
  const addresses: string[] = [];
  for (const path of paths) {
    takenDetails();
    const page = await render(path);
    if (page.status !== 200) throw new Error(`${path} rendered with status ${page.status}`);
    const listed = await write(target, fileOf(path), page, takenDetails());
    if (listed !== null) addresses.push(listed);
  }
  return addresses;
}

/** Writes what answers an address without a page, and what pages are rendered from in the browser. */
export async function writeFallbacks(target: Target): Promise<void> {
  await write(target, NOT_FOUND, await render(notFoundPath), []);
  const start = await render(paths.compareStart.build());
  const html = `<noscript>${start.html}</noscript>`;
  await write(target, SHELL, { ...start, path: "", indexed: false, html }, []);
}
