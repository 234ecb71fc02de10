import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Dataset } from "#data/catalogue.ts";
import { FILES, ROLE_FILE } from "#data/dataset-files.ts";
import { jsonSchemas } from "./write-schemas.ts";

/** The dataset's own files and its JSON Schemas, below its folder; both can be downloaded. */
export function downloads(dataset: Dataset): { files: string[]; schemas: string[] } {
  const fixed = Object.values(FILES).filter((file) => file !== FILES.python || dataset.python !== null);
  return {
    files: [
      ...fixed.map((file) => file.path),
      ...dataset.roles.map((role) => `${ROLE_FILE.folder}/${role.slug}.json`),
      ...Object.keys(dataset.sampleTexts),
    ],
    schemas: [...fixed, ROLE_FILE].map((file) => `schema/${file.jsonSchema}`),
  };
}

/** Puts what can be downloaded of the dataset in `root` below `out`. */
export async function writeDownloads(dataset: Dataset, root: string, out: string): Promise<void> {
  const { files, schemas } = downloads(dataset);
  for (const file of files) {
    await mkdir(dirname(join(out, file)), { recursive: true });
    await copyFile(join(root, file), join(out, file));
  }
  // A dataset need not hold its own schemas: only the editors of its author use them.
  await mkdir(join(out, "schema"), { recursive: true });
  for (const { name, text } of jsonSchemas()) {
    if (schemas.includes(`schema/${name}`)) await writeFile(join(out, "schema", name), text);
  }
}
