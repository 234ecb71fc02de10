import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { catalogue } from "virtual:catalogue";
import {
  loadAreaPay,
  loadCode,
  loadDatasetFacts,
  loadPlan,
  loadProblem,
  loadProgram,
  loadRole,
  loadSkill,
  loadSources,
} from "virtual:details";
import { expect, test } from "vitest";
import { downloads } from "#build/downloads.ts";
import { compileAreaPay } from "#data/compile-area-pay.ts";
import { compileProblem } from "#data/compile-code.ts";
import { outputPath, problemPath, samplePath, TASK_FILES, taskPath } from "#data/lookups.ts";
import { present } from "../fixtures/present.ts";
import { DATA, DATA_ENGINEER, dataset, catalogue as fromFiles } from "../fixtures/real-data.ts";

test("the app's catalogue is the dataset's, and cannot be changed", () => {
  expect(catalogue).toEqual(fromFiles);
  expect(Object.isFrozen(catalogue)).toBe(true);
});

test("the figures of states and metros are the dataset's, apart from the catalogue, and cannot be changed", async () => {
  const areaPay = await loadAreaPay();
  expect(areaPay).toEqual(compileAreaPay(dataset));
  expect(Object.isFrozen(areaPay)).toBe(true);
  expect(catalogue).not.toHaveProperty("table");
});

test("every role has its details, its plan and its code, each loaded on its own", async () => {
  for (const { slug } of dataset.roles) {
    const all = await Promise.all([loadRole(slug), loadPlan(slug), loadCode(slug)]);
    for (const detail of all) {
      expect(detail.slug).toBe(slug);
      expect(Object.isFrozen(detail)).toBe(true);
    }
  }
});

test("every skill has its details, loaded on their own", async () => {
  for (const { id } of dataset.skills) expect((await loadSkill(id)).id).toBe(id);
});

test.each([
  ["role", loadRole],
  ["plan", loadPlan],
  ["code", loadCode],
  ["program", loadProgram],
  ["skill", loadSkill],
])("what is asked for a %s that is not in the dataset is refused", async (_kind, load) => {
  await expect(load("constructor")).rejects.toThrow("constructor");
  await expect(load("../sources")).rejects.toThrow();
});

test("the details of a skill and of a plan hold the line of a sample, highlighted", async () => {
  const samples = present((await loadSkill("apache-spark")).samples);
  const plan = await loadPlan(DATA_ENGINEER);
  expect(samples.length).toBeGreaterThan(0);
  for (const { slug, file, line, code } of samples) {
    const written = (await readFile(join(DATA, samplePath(slug, file)), "utf8")).split("\n");
    expect(code.map(([, text]) => text).join("")).toBe(written[line - 1]);
    expect(code.some(([kind]) => kind !== "")).toBe(true);
  }
  expect(plan.samples["apache-spark"]).toEqual(samples.filter(({ slug }) => slug === DATA_ENGINEER));
});

test.each(dataset.roles)("the code of $name is what its files say, highlighted", async ({ slug }) => {
  const text = (path: string) => readFile(join(DATA, path), "utf8");
  const { program, task, samples } = await loadCode(slug);
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

test("a role’s program can be had without the rest of its code", async () => {
  for (const { slug } of dataset.roles)
    expect(await loadProgram(slug)).toEqual((await loadCode(slug)).program);
});

test("a role’s code names the files that its program finds beside it", async () => {
  const { beside } = await loadCode(DATA_ENGINEER);
  expect(beside.map(({ file }) => file)).toEqual(["orders.csv", "service.log"]);
  for (const { file, length } of beside)
    expect(await readFile(join(DATA, problemPath(file)), "utf8")).toHaveLength(length);
});

test("the problem is loaded on its own, and cannot be changed", async () => {
  const problem = await loadProblem();
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
  expect(await loadSources()).toEqual(dataset.sources);
  const { files, schemas } = await loadDatasetFacts();
  expect(downloads(dataset)).toEqual({ files, schemas });
  expect(files.filter((file) => file.startsWith("roles/")).toSorted()).toEqual(
    dataset.roles.map(({ slug }) => `roles/${slug}.json`).toSorted(),
  );
  for (const file of ["problem.json", "samples/recorded.json", "samples/orders.csv", "samples/service.log"]) {
    expect(files).toContain(file);
  }
  for (const file of [...files, ...schemas]) {
    await expect(access(join(DATA, file)), file).resolves.toBeUndefined();
  }
});
