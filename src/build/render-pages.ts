import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { notFoundPath, type RenderedPage, render, staticPages } from "#app/entry-server.tsx";
import { paths } from "#paths";
import { fillTemplate } from "./fill-template.ts";
import { NOT_FOUND, SHELL } from "./hosting.ts";
import { takenDetails } from "./read-details.ts";

/** The server's build starts here. */

export { staticPages };

/** Where rendered pages go. */
export interface Target {
  /** The folder of the built site. */
  out: string;
  /** The built index.html, with its placeholders. */
  template: string;
  /** The texts of its stylesheets, by the names of their files. */
  styles: Readonly<Record<string, string>>;
  /** The address of the folder of details. */
  details: string;
}

/** `roles/x.html` for `/roles/x`, `index.html` for `/`. */
function fileOf(path: string): string {
  return path === "/" ? "index.html" : `${path.slice(1)}.html`;
}

/** Every page needs it, and none asks for it anew. */
const CATALOGUE = "catalogue";

async function write(target: Target, file: string, page: RenderedPage, paths: string[]) {
  const { out, template, styles, details } = target;
  const data = [...new Set([CATALOGUE, ...paths])].map((path) => `${details}${path}.json`);
  await mkdir(dirname(join(out, file)), { recursive: true });
  await writeFile(join(out, file), fillTemplate(template, page, { data, styles }));
}

/** Renders pages into files, one after the other. @throws for an address that answers with anything but a page. */
export async function writePages(paths: readonly string[], target: Target): Promise<void> {
  for (const path of paths) {
    takenDetails();
    const page = await render(path);
    if (page.status !== 200) throw new Error(`${path} rendered with status ${page.status}`);
    await write(target, fileOf(path), page, takenDetails());
  }
}

/** Writes what answers an address without a page, and what pages are rendered from in the browser. */
export async function writeFallbacks(target: Target): Promise<void> {
  await write(target, NOT_FOUND, await render(notFoundPath), []);
  const start = await render(paths.compareStart.build());
  await write(target, SHELL, { ...start, path: "", html: `<noscript>${start.html}</noscript>` }, []);
}
