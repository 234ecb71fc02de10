import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import areaPay from "virtual:area-pay";
import { catalogue, roleDetails } from "virtual:catalogue";
import { planDetails } from "virtual:plans";
import { skillDetails } from "virtual:skills";
import sources from "virtual:sources";
import { expect, test } from "vitest";
import { downloads } from "#build/dataset-plugin.ts";
import { compileAreaPay } from "#data/compile-area-pay.ts";
import { BACKEND, DATA_ENGINEER, dataset, catalogue as fromFiles } from "../fixtures/real-data.ts";

test("the app's catalogue is the dataset's, and cannot be changed", () => {
  expect(catalogue).toEqual(fromFiles);
  expect(Object.isFrozen(catalogue)).toBe(true);
});

test("the figures of states and metros are the dataset's, in a module of their own that cannot be changed", () => {
  expect(areaPay).toEqual(compileAreaPay(dataset));
  expect(Object.isFrozen(areaPay)).toBe(true);
  expect(catalogue).not.toHaveProperty("table");
});

test("every role has its own module, loaded on demand", async () => {
  expect(Object.keys(roleDetails)).toEqual(dataset.roles.map(({ slug }) => slug));
  for (const [slug, load] of Object.entries(roleDetails)) expect((await load()).default.slug).toBe(slug);
});

test("every skill has its own module, loaded on demand", async () => {
  expect(Object.keys(skillDetails)).toEqual(dataset.skills.map(({ id }) => id));
  expect(Object.isFrozen(skillDetails)).toBe(true);
  for (const [id, load] of Object.entries(skillDetails)) expect((await load()).default.id).toBe(id);
});

test("every role's plan has its own module, loaded on demand", async () => {
  expect(Object.keys(planDetails)).toEqual(dataset.roles.map(({ slug }) => slug));
  expect(Object.isFrozen(planDetails)).toBe(true);
  for (const [slug, load] of Object.entries(planDetails)) expect((await load()).default.slug).toBe(slug);
});

test("the modules of a skill and of a plan hold the line of a sample, highlighted", async () => {
  const skill = (await skillDetails["apache-spark"]?.())?.default;
  const plan = (await planDetails[DATA_ENGINEER]?.())?.default;
  const [line, ...others] = skill?.samples ?? [];
  expect(others).toEqual([]);
  expect(line?.code.map(([, text]) => text).join("")).toBe(
    '        orders = spark.read.parquet(ORDERS).where(F.col("order_date") == day)',
  );
  expect(line?.code.some(([kind]) => kind !== "")).toBe(true);
  expect(plan?.samples["apache-spark"]).toEqual(skill?.samples);
});

test("a role's module holds its sample as the file says it", async () => {
  const detail = (await roleDetails[BACKEND]?.())?.default;
  expect(detail?.sample.text).toBe(await readFile(`data/samples/${BACKEND}/create_user.py`, "utf8"));
  expect(detail?.sample.text).toContain(".model_dump()");
  expect(detail?.sample.text).not.toContain(".dict()");
});

test("the page of sources has every source, and every file there is to download", async () => {
  expect(sources.sources).toEqual(dataset.sources);
  expect(downloads(dataset)).toEqual({ files: sources.files, schemas: sources.schemas });
  expect(sources.files.filter((file) => file.startsWith("roles/"))).toHaveLength(6);
  for (const file of [...sources.files, ...sources.schemas]) {
    await expect(access(join("data", file)), file).resolves.toBeUndefined();
  }
});
