import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { FILES, ROLE_FILE } from "#data/dataset-files.ts";
import type { Problem } from "#data/problem.ts";

/** Name and text of each JSON Schema, generated from the Zod schemas so that editors can check the files. */
export function jsonSchemas(): { name: string; text: string }[] {
  return [...Object.values(FILES), ROLE_FILE].map(({ jsonSchema, schema }) => ({
    name: jsonSchema,
    text: `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`,
  }));
}

/** A problem for each committed JSON Schema in the dataset at `root` that the Zod schemas do not generate. */
export async function staleSchemas(root: string): Promise<Problem[]> {
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
        fix: "Run npm run data:schema.",
      };
    }),
  );
  return checked.flat();
}

/** Writes the JSON Schemas to `data/schema`. @returns the exit code. */
export async function main(): Promise<number> {
  await mkdir("data/schema", { recursive: true });
  for (const { name, text } of jsonSchemas()) await writeFile(join("data/schema", name), text);
  return 0;
}
