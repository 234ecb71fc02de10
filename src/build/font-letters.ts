import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const TEXTS = /\.(?:json|py|tsx?|css|txt|csv|log)$/;
const [FIRST, LAST] = [0x20, 0x7e];

/** What a reader may type, whatever the texts hold. */
const PRINTABLE = Array.from({ length: LAST - FIRST + 1 }, (_, index) => String.fromCharCode(FIRST + index));

/** Every character of `texts` and every one that is on a keyboard, each once, in the order of their numbers. */
export function lettersOf(texts: Iterable<string>): string {
  const letters = new Set(PRINTABLE);
  for (const text of texts) for (const letter of text) if (letter > "~") letters.add(letter);
  return [...letters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join("");
}

/** The texts below `folders`, one after the other. Links are not followed. */
export async function* textsBelow(folders: readonly string[]): AsyncGenerator<string> {
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile() && TEXTS.test(entry.name)) {
        yield await readFile(join(entry.parentPath, entry.name), "utf8");
      }
    }
  }
}
