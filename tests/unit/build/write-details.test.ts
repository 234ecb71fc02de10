import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { detailReader, takenDetails } from "#build/read-details.ts";
import { writeDetails } from "#build/write-details.ts";
import { compileRole } from "#data/compile-role.ts";
import { present } from "../fixtures/present.ts";
import { changed, dataset } from "../fixtures/real-data.ts";

async function written(data = dataset) {
  const folder = await mkdtemp(join(tmpdir(), "details-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { folder, hash: await writeDetails(data, folder) };
}

test("every role and skill has files of its own, and every page what there is one of", async () => {
  const { folder } = await written();
  const slugs = dataset.roles.map(({ slug }) => `${slug}.json`).sort();
  for (const kind of ["role", "code", "program", "plan"]) {
    expect((await readdir(join(folder, kind))).sort()).toEqual(slugs);
  }
  expect((await readdir(join(folder, "skill"))).sort()).toEqual(
    dataset.skills.map(({ id }) => `${id}.json`).sort(),
  );
  expect((await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile())).toHaveLength(5);
  const role = present(dataset.roles[0]);
  expect(JSON.parse(await readFile(join(folder, "role", `${role.slug}.json`), "utf8"))).toEqual(
    compileRole(dataset, role),
  );
});

test("the same dataset gives the same hash, and any change of it another", async () => {
  const { hash } = await written();
  expect(hash).toMatch(/^[0-9a-f]{10}$/);
  expect((await written(changed(() => {}))).hash).toBe(hash);
  const other = changed(({ roles }) => {
    present(roles[3]).about += "!";
  });
  expect((await written(other)).hash).not.toBe(hash);
});

test("without a program in the dataset there are no files of programs", async () => {
  const { folder } = await written(
    changed((copy) => {
      copy.problem = null;
      for (const role of copy.roles) Object.assign(role, { program: null, task: null });
    }),
  );
  expect(await readdir(folder)).not.toContain("program");
});

test("what a page takes of them is told to who renders it, once each", async () => {
  const { folder } = await written();
  const load = detailReader(folder);
  takenDetails();
  await Promise.all([load("sources"), load("skill/sql"), load("skill/sql")]);
  expect(takenDetails()).toEqual(["sources", "skill/sql"]);
  expect(takenDetails()).toEqual([]);
  expect(await load("skill/sql")).toMatchObject({ id: "sql" });
  await expect(load("skill/cobol")).rejects.toThrow();
});
