import { createHash } from "node:crypto";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compressedSize } from "./compressed-size.ts";
import { filesIn } from "./files-in.ts";
import { SHELL } from "./hosting.ts";

/** What tells the release of the site to those who ask: its id, and nothing else. */
const RELEASE_FILE = "release.txt";
const WORKER_FILE = "sw.js";
const WORKER_SOURCE = "src/app/service-worker.js";
/** Named by its version, and only fetched when a program is run. */
const PYTHON = "python/";
const CODE = /\.(?:js|css|woff2)$/;

/** Details of single roles and skills are fetched ahead if all details come to no more, in bytes on disk. */
export const MOST_DETAILS = 6_000_000;
/** And to no more files. */
export const MOST_DETAIL_FILES = 1000;

/**
 * The id of a release: ten hexadecimal digits that are the same for the same files, whatever Python is among them.
 * @param folder the built site before its pages are rendered.
 */
export async function releaseOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const file of await filesIn(folder)) {
    hash.update(`${file}\n`);
    if (!file.startsWith(PYTHON)) hash.update(await readFile(join(folder, file)));
  }
  return hash.digest("hex").slice(0, 10);
}

/** Has every page made from `template` say of which release it is. @throws when the template has no head. */
export function withRelease(template: string, id: string): string {
  if (!template.includes("</head>")) throw new Error("index.html has no </head>");
  return template.replace("</head>", `  <meta name="release" content="${id}" />\n  </head>`);
}

/** What of the details is fetched ahead: what belongs to no single role or skill always, the rest if it is little. */
async function detailsAhead(folder: string, details: string, files: readonly string[]): Promise<string[]> {
  const all = files.filter((file) => file.startsWith(details));
  const ofAll = all.filter((file) => !file.slice(details.length).includes("/"));
  if (all.length > MOST_DETAIL_FILES) return ofAll;
  const sizes = await Promise.all(all.map(async (file) => (await stat(join(folder, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0) > MOST_DETAILS ? ofAll : all;
}

/**
 * The files that the service worker fetches after a first visit, so that every page works offline: the code and the
 * fonts, the details as far as they are little, what the shell names, and the shell.
 * @param folder the built site.
 * @param base where it lies: starts and ends with a slash.
 * @param details the folder of the details in it, with a slash at its end.
 */
export async function filesAhead(folder: string, base: string, details: string): Promise<string[]> {
  const files = await filesIn(folder);
  const shell = await readFile(join(folder, SHELL), "utf8");
  const named = [...shell.matchAll(/<(?:link|script)\b[^>]* (?:href|src)="([^"]+)"/g)].flatMap(
    ([, address = ""]) => (address.startsWith(base) ? [address.slice(base.length)] : []),
  );
  const code = files.filter((file) => file.startsWith("assets/") && CODE.test(file));
  const present = new Set(files);
  const data = await detailsAhead(folder, details, files);
  const ahead = [...code, ...named.filter((file) => present.has(file)), ...data];
  return [...new Set(ahead), SHELL];
}

/** What the files come to together over the wire, in bytes. */
async function weigh(folder: string, files: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const file of files) bytes += await compressedSize(await readFile(join(folder, file)));
  return bytes;
}

/**
 * Writes the service worker of the release `id`, and the file that tells the release.
 * @returns a sentence that says what the worker fetches ahead.
 */
export async function writeWorker(
  folder: string,
  { id, base, details }: { id: string; base: string; details: string },
): Promise<string> {
  const ahead = await filesAhead(folder, base, details);
  const source = await readFile(WORKER_SOURCE, "utf8");
  await writeFile(join(folder, WORKER_FILE), `const RELEASE = ${JSON.stringify({ id, ahead })};\n${source}`);
  await writeFile(join(folder, RELEASE_FILE), `${id}\n`);
  const kilobytes = Math.round((await weigh(folder, ahead)) / 1000);
  return `Fetched ahead after a first visit, for offline use: ${ahead.length} files, ${kilobytes} kB compressed.`;
}
