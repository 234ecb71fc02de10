import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { DatasetFolder, Entry } from "#build/disk-folder.ts";
import { DATA } from "../../fixtures/real-data.ts";
import { TEXTS } from "./base.ts";

const FILES: ReadonlyMap<string, string | Uint8Array> = new Map<string, string | Uint8Array>([
  ...readdirSync(join(DATA, "samples"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(DATA, path), readFileSync(path)] as const),
  ...TEXTS,
]);

const MISSING = { expected: "there", found: "nothing", fix: "Add it.", missing: true };

/** The shipped dataset with some files changed, added or (null) taken away, as if it lay on disk. */
export function memoryFolder(change: Readonly<Record<string, string | Uint8Array | null>>): DatasetFolder {
  const files = new Map([...FILES, ...Object.entries(change)]);
  for (const [file, content] of Object.entries(change)) if (content === null) files.delete(file);
  return {
    async read(file) {
      const content = files.get(file) ?? null;
      if (content === null) return MISSING;
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    async list(folder) {
      const prefix = folder === "." ? "" : `${folder}/`;
      const below = [...files.keys()].filter((file) => file.startsWith(prefix));
      const entries = new Map<string, Entry>();
      for (const file of below) {
        const [name = "", ...rest] = file.slice(prefix.length).split("/");
        entries.set(name, { name, kind: rest.length === 0 ? "file" : "folder" });
      }
      return entries.size === 0 ? MISSING : [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

/** The text of a file of the shipped dataset; empty when there is none. */
export function memoryFile(file: string): string {
  const content = FILES.get(file) ?? "";
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}
