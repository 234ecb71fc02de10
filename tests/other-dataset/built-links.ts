import { access } from "node:fs/promises";
import { join } from "node:path";
import { pageFor, SHELL } from "#build/hosting.ts";
import { type BuiltFile, valuesOf } from "./built-site.ts";

/** A built site to look through; it lies at the root of its host. */
export interface BuiltSite {
  root: string;
  /** All its HTML. */
  pages: readonly BuiltFile[];
  /** Of the roles it has. */
  slugs: ReadonlySet<string>;
}

/** Whether an address leads to a file, a page, or what the shell draws of roles that are there. */
async function leads(path: string, { root, slugs }: BuiltSite): Promise<boolean> {
  if (/\.\w+$/.test(path))
    return access(join(root, path)).then(
      () => true,
      () => false,
    );
  const { page, status } = await pageFor(root, path.replace(/^\//, ""));
  if (page !== SHELL) return status === 200;
  const [kind, ...rest] = path.split("/").slice(1);
  const named = kind === "from" ? rest.filter((_part, index) => index !== 1) : (rest[0] ?? "").split("-vs-");
  return named.every((slug) => slugs.has(slug));
}

/** Addresses within the site that no page and no file answers, each with a page that links to it. */
export async function deadLinks(site: BuiltSite): Promise<{ links: number; dead: string[] }> {
  const links = new Map<string, string>();
  for (const { path, text } of site.pages) {
    for (const href of [...valuesOf(text, "href"), ...valuesOf(text, "src")]) {
      const [address = ""] = href.split(/[?#]/);
      if (address.startsWith("/")) links.set(address, path);
    }
  }
  const dead: string[] = [];
  for (const [address, page] of links) {
    if (!(await leads(address, site))) dead.push(`${address} in ${page}`);
  }
  return { links: links.size, dead };
}

/** The address of a built page: `/roles/x` for `roles/x.html`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(?:^index)?\.html$/, "")}`;
}

/** Links to a place on a page that is not there, each with the page that has it. */
export function deadAnchors({ pages }: Pick<BuiltSite, "pages">): { anchors: number; dead: string[] } {
  const ids = new Map(pages.map(({ path, text }) => [addressOf(path), new Set(valuesOf(text, "id"))]));
  const dead = new Set<string>();
  let anchors = 0;
  for (const { path, text } of pages) {
    for (const href of new Set(valuesOf(text, "href"))) {
      const [address = "", place] = href.replace(/\?[^#]*/, "").split("#");
      if (!place || address.startsWith("http")) continue;
      anchors += 1;
      const there = ids.get(address === "" ? addressOf(path) : address);
      // What the shell draws has no file to look into.
      if (there && !there.has(place)) dead.add(`${href} in ${path}`);
    }
  }
  return { anchors, dead: [...dead] };
}
