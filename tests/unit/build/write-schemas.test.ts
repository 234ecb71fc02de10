import { access, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { jsonSchemas, staleSchemas } from "#build/write-schemas.ts";
import { FILES, ROLE_FILE } from "#data/schema.ts";

test("the committed JSON Schemas are what the Zod schemas generate", async () => {
  expect(await staleSchemas("data/schema")).toEqual([]);
});

test("no other JSON Schema is committed", async () => {
  expect((await readdir("data/schema")).sort()).toEqual(
    jsonSchemas()
      .map(({ name }) => name)
      .sort(),
  );
});

test("a JSON Schema that was changed by hand or is missing is stale", async () => {
  const folder = await mkdtemp(join(tmpdir(), "schemas-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const { name, text } of jsonSchemas()) await writeFile(join(folder, name), text);
  await writeFile(join(folder, "role.schema.json"), "{}\n");
  await rm(join(folder, "site.schema.json"));
  expect((await staleSchemas(folder)).sort()).toEqual(["role.schema.json", "site.schema.json"]);
});

test("a field's description reaches the editor", () => {
  const role = JSON.parse(jsonSchemas().find(({ name }) => name === "role.schema.json")?.text ?? "{}");
  expect(role.properties.pay.description).toBe("The source's range: gross, and not a percentile");
  expect(role.additionalProperties).toBe(false);
  expect(role.required).not.toContain("$schema");
});

const roleFiles = (await readdir("data/roles")).map((name) => ({
  path: `${ROLE_FILE.folder}/${name}`,
  jsonSchema: ROLE_FILE.jsonSchema,
}));

test.each([...Object.values(FILES), ...roleFiles])(
  "$path names its own JSON Schema, which is there",
  async ({ path, jsonSchema }) => {
    const { $schema } = JSON.parse(await readFile(join("data", path), "utf8"));
    const named = join("data", dirname(path), $schema);
    expect(named).toBe(join("data/schema", jsonSchema));
    await expect(access(named)).resolves.toBeUndefined();
  },
);
