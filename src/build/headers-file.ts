import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { HEADERS_FILE } from "./hosting.ts";
import { SECURITY_HEADERS } from "./security-headers.ts";

/** Folders whose files have other names when they have another content. */
const HASHED = ["assets", "python"];
/** Pictures that other sites show beside a link to a page. */
const SHARED = "assets/share";

const KEPT = "public, max-age=31536000, immutable";
/** Kept as well, and asked about each time: the answer is mostly that it is still the same. */
const REVALIDATED = "no-cache";

/** What lies directly in the folder of the built site. */
export interface Entry {
  name: string;
  isFolder: boolean;
}

/**
 * The addresses below an entry, as patterns: pages are asked for with and without their ending. No two entries share
 * a pattern that says something else, since hosts put the values of all that match behind one another.
 */
function patternsOf({ name, isFolder }: Entry): string[] {
  if (isFolder) return [`${name}/*`];
  return name.endsWith(".html") ? [name === "index.html" ? "" : name.replace(/\.html$/, ""), name] : [name];
}

function cacheRules(base: string, entries: readonly Entry[]): Map<string, string> {
  const rules = new Map<string, string>();
  for (const entry of entries) {
    // The file of headers itself, and others for hosts.
    if (entry.name.startsWith("_") || entry.name.startsWith(".")) continue;
    const isHashed = entry.isFolder && HASHED.includes(entry.name);
    for (const pattern of patternsOf(entry)) rules.set(base + pattern, isHashed ? KEPT : REVALIDATED);
  }
  return rules;
}

/**
 * The text of a `_headers` file, which several static hosts and the preview server read: the security headers for
 * every path of the site, and how long each of its parts may be kept.
 * @param base where the site lies: starts and ends with a slash.
 */
export function headersFile(base: string, entries: readonly Entry[]): string {
  const rule = (pattern: string, headers: Readonly<Record<string, string>>) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  const rules = [
    rule(`${base}*`, SECURITY_HEADERS),
    ...[...cacheRules(base, sorted)].map(([pattern, value]) => rule(pattern, { "Cache-Control": value })),
    // A host that puts it behind the other value sends none that a browser knows, which permits the same.
    rule(`${base}${SHARED}/*`, { "Cross-Origin-Resource-Policy": "cross-origin" }),
  ];
  return `${rules.join("\n")}\n`;
}

/** Writes the headers of the site that is built in `folder`, once all of it is there. */
export async function writeHeaders(folder: string, base: string): Promise<void> {
  const found = await readdir(folder, { withFileTypes: true });
  const entries = found.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  await writeFile(join(folder, HEADERS_FILE), headersFile(base, entries));
}
