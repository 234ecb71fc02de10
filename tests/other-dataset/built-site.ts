import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesIn } from "#build/files-in.ts";

export interface BuiltFile {
  /** Below the built folder, with `/` between its parts. */
  path: string;
  text: string;
}

/** The files below `root` whose names end with one of `endings`, e.g. `.html`. */
export async function builtFiles(root: string, ...endings: string[]): Promise<BuiltFile[]> {
  const paths = (await filesIn(root)).filter((path) => endings.some((ending) => path.endsWith(ending)));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), "utf8") })));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">", nbsp: "\u00A0" };

/** Text as a browser reads it. @param text with the entities that React and the template write. */
export function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? entity);
  });
}

/** Attributes that readers see or hear, or that search engines show. */
const READ = "aria-label|aria-description|aria-valuetext|title|alt|placeholder|content|label|value|download";

/** Stretches of text that readers get from a page, in the order of the document; React's own marks are left out. */
export function wordsOf(html: string): string[] {
  const page = html.replace(/<!-- -->/g, "").replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, "");
  const attributes = [...page.matchAll(new RegExp(` (?:${READ})="([^"]*)"`, "g"))].map(
    ([, value = ""]) => value,
  );
  return [...page.split(/<[^>]*>/), ...attributes].map((text) => decoded(text).trim()).filter(Boolean);
}

/** Every value of an attribute in a page. */
export function valuesOf(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g"))].map(([, value = ""]) =>
    decoded(value),
  );
}
