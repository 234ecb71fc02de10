import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { attribute } from "./fill-template.ts";

/** What the protocol allows in one file. */
const MAX_ADDRESSES = 50_000;
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const XML = '<?xml version="1.0" encoding="UTF-8"?>';

function list(outer: string, inner: string, addresses: readonly string[]): string {
  const entries = addresses.map((address) => `  <${inner}><loc>${attribute(address)}</loc></${inner}>`);
  return `${[XML, `<${outer} ${NAMESPACE}>`, ...entries, `</${outer}>`].join("\n")}\n`;
}

/**
 * The files of a sitemap, by name: one, or an index and as many as the addresses take.
 * @param site the address of the site, with a slash at its end. @param most addresses in one file.
 */
export function sitemapFiles(
  site: string,
  addresses: readonly string[],
  most: number = MAX_ADDRESSES,
): Record<string, string> {
  if (addresses.length <= most) return { "sitemap.xml": list("urlset", "url", addresses) };
  const files: Record<string, string> = {};
  for (let start = 0; start < addresses.length; start += most) {
    const name = `sitemap-${start / most + 1}.xml`;
    files[name] = list("urlset", "url", addresses.slice(start, start + most));
  }
  const names = Object.keys(files).map((name) => `${site}${name}`);
  return { "sitemap.xml": list("sitemapindex", "sitemap", names), ...files };
}

/** Everything may be read. @param site null where its address is not known. */
export function robotsText(site: string | null): string {
  const rules = "User-agent: *\nAllow: /\n";
  return site === null ? rules : `${rules}\nSitemap: ${site}sitemap.xml\n`;
}

/** Writes what search engines ask for first. @param addresses of all pages that may be listed. */
export async function writeSitemap(
  out: string,
  site: string | null,
  addresses: readonly string[],
): Promise<void> {
  const files = { "robots.txt": robotsText(site), ...(site !== null && sitemapFiles(site, addresses)) };
  for (const [name, text] of Object.entries(files)) await writeFile(join(out, name), text);
}
