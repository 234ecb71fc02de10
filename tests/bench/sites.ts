import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { pageFor } from "#build/hosting.ts";
import { PlainError } from "#build/plain-error.ts";
import { readHeaders } from "#build/read-headers.ts";
import { barePage } from "./bare-page.ts";
import type { Site } from "./host.ts";

const HTML = "text/html; charset=utf-8";
const TYPES: Readonly<Record<string, string>> = {
  ".html": HTML,
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".zip": "application/zip",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
};

/** The content of a file in `root` with an ending of its own; null where there is none. */
async function fileAt(root: string, path: string): Promise<{ type: string; body: Buffer } | null> {
  const file = resolve(join(root, decodeURIComponent(path)));
  if (!file.startsWith(root + sep) || !(await stat(file).catch(() => null))?.isFile()) return null;
  return { type: TYPES[extname(file)] ?? "text/plain; charset=utf-8", body: await readFile(file) };
}

/** The prerendered page at `path` of the app built in `root`. */
async function builtPage(root: string, path: string): Promise<{ status: number; html: string }> {
  const { page, status } = await pageFor(root, path.replace(/^\/|\/$/g, ""));
  return { status, html: await readFile(join(root, page), "utf8") };
}

/** The app built in `folder`, as a static host that reads `_headers` serves it. @throws when nothing is built. */
export async function builtSite(folder: string): Promise<Site> {
  const root = resolve(folder);
  const text = await readFile(join(root, "_headers"), "utf8").catch(() => {
    throw new PlainError(`there is no built app in ${folder}: run npm run build first`);
  });
  const headersOf = readHeaders(text);
  return async (path) => {
    const headers = headersOf(path);
    const file = await fileAt(root, path);
    if (file) return { ...file, status: 200, headers };
    const { status, html } = await builtPage(root, path);
    return { status, type: HTML, body: Buffer.from(html), headers };
  };
}

/** The limit: every page of the app built in `folder` as its text and its bars, and nothing else. */
export function bareSite(folder: string): Site {
  const root = resolve(folder);
  return async (path) => {
    const { status, html } = await builtPage(root, path);
    return { status, type: HTML, body: Buffer.from(barePage(html)), headers: {} };
  };
}

/** An app rendered in the browser: its files, and its one page at any other address. */
export function singlePageSite(folder: string): Site {
  const root = resolve(folder);
  return async (path) => {
    const file = (await fileAt(root, path)) ?? (await fileAt(root, "index.html"));
    if (!file) throw new Error(`there is no index.html in ${folder}`);
    return { ...file, status: 200, headers: {} };
  };
}
