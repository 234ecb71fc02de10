import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dataset } from "#data/catalogue.ts";
import { allDetails } from "./details.ts";

/** Files under way at a time. */
const AT_ONCE = 64;

/**
 * Writes every detail to a JSON file of its own below `folder`.
 * @returns a hash of all of them, in hexadecimal digits: the same for the same content.
 * @throws when the dataset was not checked and a reference dangles.
 */
export async function writeDetails(data: Dataset, folder: string): Promise<string> {
  const hash = createHash("sha256");
  const folders = new Set<string>();
  let pending: Promise<void>[] = [];
  for await (const [path, content] of allDetails(data)) {
    const text = JSON.stringify(content);
    hash.update(`${path}\n${text}\n`);
    const file = join(folder, `${path}.json`);
    const into = join(file, "..");
    if (!folders.has(into)) await mkdir(into, { recursive: true });
    folders.add(into);
    pending.push(writeFile(file, text));
    if (pending.length === AT_ONCE) {
      await Promise.all(pending);
      pending = [];
    }
  }
  await Promise.all(pending);
  return hash.digest("hex").slice(0, 10);
}
