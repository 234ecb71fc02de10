import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { FILES, ROLE_FILE } from "#data/dataset-files.ts";
import type { Problem } from "#data/problem.ts";
import { datasetFolder } from "./dataset-folder.ts";

/** Name and text of each JSON Schema, generated from the Zod schemas so that editors can check the files. */
export function jsonSchemas(): { name: string; text: string }[] {
  return [...Object.values(FILES), ROLE_FILE].map(({ jsonSchema, schema }) => ({
    name: jsonSchema,
    text: `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`,
  }));
}

/**
 * A problem for each JSON Schema in the dataset at `root` that the Zod schemas do not generate. A dataset may do
 * without a folder of them: only its editor uses them, and the build publishes them with it anyway.
 */
export async function staleSchemas(root: string): Promise<Problem[]> {
  const kept = await readdir(join(root, "schema")).catch(() => null);
  if (kept === null) return [];
  const checked = await Promise.all(
    jsonSchemas().map(async ({ name, text }) => {
      const file = `schema/${name}`;
      const committed = await readFile(join(root, file), "utf8").catch(() => null);
      if (committed === text) return [];
      return {
        file,
        path: "",
        expected: "what the Zod schemas generate",
        found: committed === null ? "no such file" : "an older text",
        fix: root === "data" ? "Run npm run data:schema." : `Run npm run data:schema -- ${root}`,
      };
    }),
  );
  return checked.flat();
}

/** Writes the JSON Schemas into the dataset at `root`, below `schema/`. @returns the exit code. */
export async function main(root = datasetFolder()): Promise<number> {
  const folder = join(root, "schema");
  await mkdir(folder, { recursive: true });
  for (const { name, text } of jsonSchemas()) await writeFile(join(folder, name), text);
  return 0;
}
