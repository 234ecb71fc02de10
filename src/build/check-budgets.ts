import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { BUDGETS, type Budget, FONTS_BUDGET, HTML_BUDGET } from "./budgets.ts";
import { compressedSize } from "./compressed-size.ts";
import { filesIn } from "./files-in.ts";
import { PlainError } from "./plain-error.ts";

/** One thing that was weighed, in bytes, and what it may come to. */
export interface Weighed {
  what: string;
  bytes: number;
  limit: number;
}

const KB = 1000;

/** The addresses of the scripts that the HTML of a page names, and the text of the stylesheets that stand in it. */
export function partsOf(html: string): { scripts: string[]; styles: string } {
  const all = (tag: RegExp) => [...html.matchAll(tag)].map(([, found = ""]) => found);
  return {
    scripts: [...new Set(all(/<(?:script|link rel="modulepreload")[^>]* (?:src|href)="([^"]+\.js)"/g))],
    styles: all(/<style[^>]*>([\s\S]*?)<\/style>/g).join(""),
  };
}

/** What is too heavy, a line each. */
export function overBudget(weighed: readonly Weighed[]): string[] {
  const kilobytes = (bytes: number) => `${(bytes / KB).toFixed(1)} kB`;
  return weighed
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ what, bytes, limit }) => `${what}: ${kilobytes(bytes)}, at most ${kilobytes(limit)}`);
}

/** The largest pages of each budget's kind are weighed, and the scripts and styles that they name. */
async function weigh(folder: string, base: string, budgets: readonly Budget[]): Promise<Weighed[]> {
  const sizes = new Map<string, Promise<number>>();
  const sizeOf = (file: string) => {
    const known = sizes.get(file) ?? readFile(join(folder, file)).then(compressedSize);
    sizes.set(file, known);
    return known;
  };
  const sum = async (addresses: readonly string[]) => {
    const found = await Promise.all(addresses.map((address) => sizeOf(address.slice(base.length))));
    return found.reduce((total, bytes) => total + bytes, 0);
  };
  const pages = (await filesIn(folder)).filter((file) => file.endsWith(".html"));
  const weighed: Weighed[] = [];
  for (const { page, at, scripts, styles } of budgets) {
    const kind = pages.filter((file) => file === at || file.startsWith(`${at}/`));
    const lengths = await Promise.all(kind.map(async (file) => (await stat(join(folder, file))).size));
    const largest = kind[lengths.indexOf(Math.max(...lengths))];
    // A dataset need not have every kind of page.
    if (largest === undefined) continue;
    const parts = partsOf(await readFile(join(folder, largest), "utf8"));
    weighed.push(
      { what: `Scripts of ${page}`, bytes: await sum(parts.scripts), limit: scripts * KB },
      {
        what: `Styles of ${page}`,
        bytes: await compressedSize(Buffer.from(parts.styles)),
        limit: styles * KB,
      },
      { what: `HTML of ${largest}`, bytes: await sizeOf(largest), limit: HTML_BUDGET * KB },
    );
  }
  return weighed;
}

async function weighFonts(folder: string): Promise<Weighed> {
  const files = (await readdir(join(folder, "assets"))).filter((file) => file.endsWith(".woff2"));
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, "assets", file))).size));
  const bytes = sizes.reduce((total, size) => total + size, 0);
  return { what: "All fonts", bytes, limit: FONTS_BUDGET * KB };
}

/**
 * Weighs the site in `folder`, compressed with Brotli.
 * @param base the address of the site: starts and ends with a slash.
 * @returns what was weighed. @throws a PlainError that names what is over its budget, how heavy it is and the limit.
 */
export async function checkBudgets(
  folder: string,
  base: string,
  budgets: readonly Budget[] = BUDGETS,
): Promise<Weighed[]> {
  const weighed = [await weighFonts(folder), ...(await weigh(folder, base, budgets))];
  const over = overBudget(weighed);
  if (over.length === 0) return weighed;
  throw new PlainError(
    `The site is heavier than its budgets in src/build/budgets.ts allow (compressed with Brotli).\n\n${over.join("\n")}`,
  );
}
