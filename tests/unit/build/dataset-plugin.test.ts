import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import areaPay from "virtual:area-pay";
import { catalogue, roleDetails } from "virtual:catalogue";
import { roleCode } from "virtual:code";
import { planDetails } from "virtual:plans";
import problem from "virtual:problem";
import { skillDetails } from "virtual:skills";
import sources from "virtual:sources";
import { expect, test } from "vitest";
import { downloads } from "#build/dataset-plugin.ts";
import { compileAreaPay } from "#data/compile-area-pay.ts";
import { compileProblem } from "#data/compile-code.ts";
import { outputPath, samplePath, TASK_FILES, taskPath } from "#data/lookups.ts";
import { present } from "../fixtures/present.ts";
import { DATA_ENGINEER, dataset, catalogue as fromFiles } from "../fixtures/real-data.ts";

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
  const samples = (await skillDetails["apache-spark"]?.())?.default.samples ?? [];
  const plan = (await planDetails[DATA_ENGINEER]?.())?.default;
  expect(samples.length).toBeGreaterThan(0);
  for (const { slug, file, line, code } of samples) {
    const written = (await readFile(join("data", samplePath(slug, file)), "utf8")).split("\n");
    expect(code.map(([, text]) => text).join("")).toBe(written[line - 1]);
    expect(code.some(([kind]) => kind !== "")).toBe(true);
  }
  expect(plan?.samples["apache-spark"]).toEqual(samples.filter(({ slug }) => slug === DATA_ENGINEER));
});

test("every role's code has its own module, loaded on demand", async () => {
  expect(Object.keys(roleCode)).toEqual(dataset.roles.map(({ slug }) => slug));
  for (const [slug, load] of Object.entries(roleCode)) {
    const code = (await load()).default;
    expect(code.slug).toBe(slug);
    expect(Object.isFrozen(code)).toBe(true);
  }
});

test.each(dataset.roles)("the code of $name is what its files say, highlighted", async ({ slug }) => {
  const text = (path: string) => readFile(join("data", path), "utf8");
  const { program, task, samples } = present(await roleCode[slug]?.()).default;
  for (const code of [...samples, ...(program ? [program] : [])]) {
    expect(code.text).toBe(await text(samplePath(slug, code.file)));
    const lines = code.lines.map((line) => line.map(([, stretch]) => stretch).join(""));
    expect(lines.join("\n")).toBe(code.text.trimEnd());
    expect(new Set(code.lines.flat().map(([kind]) => kind)).size).toBeGreaterThan(3);
  }
  if (program) expect(program.output).toBe(await text(outputPath(samplePath(slug, program.file))));
  if (task) {
    expect(task.start.text).toBe(await text(taskPath(slug, TASK_FILES.start)));
    expect(task.solution.text).toBe(await text(taskPath(slug, TASK_FILES.solution)));
    expect(task.checks).toBe(await text(taskPath(slug, TASK_FILES.checks)));
  }
});

test("the problem is a module of its own, that cannot be changed", () => {
  expect(problem).toEqual(compileProblem(dataset));
  expect(Object.isFrozen(problem)).toBe(true);
});

test("what every page loads holds no code", () => {
  const { sampleTexts } = dataset;
  expect(Object.keys(sampleTexts).length).toBeGreaterThan(0);
  const loaded = JSON.stringify(catalogue);
  for (const text of Object.values(sampleTexts)) {
    const [first] = JSON.stringify(text).slice(1).split("\\n");
    if (first && first.length > 20) expect(loaded).not.toContain(first);
  }
  expect(catalogue.python).toEqual(dataset.python);
});

test("the page of sources has every source, and every file there is to download", async () => {
  expect(sources.sources).toEqual(dataset.sources);
  expect(downloads(dataset)).toEqual({ files: sources.files, schemas: sources.schemas });
  expect(sources.files.filter((file) => file.startsWith("roles/"))).toHaveLength(6);
  for (const file of ["problem.json", "samples/recorded.json", "samples/orders.csv", "samples/service.log"]) {
    expect(sources.files).toContain(file);
  }
  for (const file of [...sources.files, ...sources.schemas]) {
    await expect(access(join("data", file)), file).resolves.toBeUndefined();
  }
});
