import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { FILES, ROLE_FILE } from "#data/schema.ts";

/** Name and text of each JSON Schema, generated from the Zod schemas so that editors can check the files. */
export function jsonSchemas(): { name: string; text: string }[] {
  return [...Object.values(FILES), ROLE_FILE].map(({ jsonSchema, schema }) => ({
    name: jsonSchema,
    text: `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`,
  }));
}

/** Names of the committed JSON Schemas in `folder` that differ from what the Zod schemas generate. */
export async function staleSchemas(folder: string): Promise<string[]> {
  const current = await Promise.all(
    jsonSchemas().map(async ({ name, text }) => {
      const committed = await readFile(join(folder, name), "utf8").catch(() => "");
      return committed === text ? [] : [name];
    }),
  );
  return current.flat();
}

/** Writes the JSON Schemas to `data/schema`. @returns the exit code. */
export async function main(): Promise<number> {
  await mkdir("data/schema", { recursive: true });
  for (const { name, text } of jsonSchemas()) await writeFile(join("data/schema", name), text);
  return 0;
}
