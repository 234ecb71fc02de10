import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { jsonSchemas, staleSchemas, main as writeSchemas } from "#build/write-schemas.ts";
import { FILES, ROLE_FILE } from "#data/dataset-files.ts";
import { DATA } from "../fixtures/real-data.ts";

test("the committed JSON Schemas are what the Zod schemas generate", async () => {
  expect(await staleSchemas(DATA)).toEqual([]);
});

test("no other JSON Schema is committed", async () => {
  expect((await readdir(join(DATA, "schema"))).sort()).toEqual(
    jsonSchemas()
      .map(({ name }) => name)
      .sort(),
  );
});

test("a JSON Schema that was changed by hand or is missing is a problem", async () => {
  const root = await mkdtemp(join(tmpdir(), "schemas-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "schema"));
  for (const { name, text } of jsonSchemas()) await writeFile(join(root, "schema", name), text);
  await writeFile(join(root, "schema/role.schema.json"), "{}\n");
  await rm(join(root, "schema/site.schema.json"));
  const fix = `Run npm run data:schema -- ${root}`;
  const problem = { path: "", expected: "what the Zod schemas generate", fix };
  expect(await staleSchemas(root)).toEqual([
    { ...problem, file: "schema/site.schema.json", found: "no such file" },
    { ...problem, file: "schema/role.schema.json", found: "an older text" },
  ]);
});

test("a dataset may do without a folder of JSON Schemas, until it is asked for", async () => {
  const root = await mkdtemp(join(tmpdir(), "schemas-"));
  onTestFinished(() => rm(root, { recursive: true }));
  expect(await staleSchemas(root)).toEqual([]);
  expect(await writeSchemas(root)).toBe(0);
  expect(await readdir(join(root, "schema"))).toHaveLength(jsonSchemas().length);
  expect(await staleSchemas(root)).toEqual([]);
});

test("a field's description reaches the editor", () => {
  const role = JSON.parse(jsonSchemas().find(({ name }) => name === "role.schema.json")?.text ?? "{}");
  expect(role.properties.pay.description).toBe("The source's range: gross, and not a percentile");
  expect(role.additionalProperties).toBe(false);
  expect(role.required).toContain("$schema");
});

const roleFiles = (await readdir(join(DATA, ROLE_FILE.folder))).map((name) => ({
  path: `${ROLE_FILE.folder}/${name}`,
  jsonSchema: ROLE_FILE.jsonSchema,
}));

test.each([...Object.values(FILES), ...roleFiles])(
  "$path names its own JSON Schema, which is there",
  async ({ path, jsonSchema }) => {
    const { $schema } = JSON.parse(await readFile(join(DATA, path), "utf8"));
    const named = join(DATA, dirname(path), $schema);
    expect(named).toBe(join(DATA, "schema", jsonSchema));
    await expect(access(named)).resolves.toBeUndefined();
  },
);
