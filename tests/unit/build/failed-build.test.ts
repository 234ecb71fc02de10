import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

/** Builds as `npm run build` does. @returns what it said, and its exit code. */
function build(dataset: string, out: string): Promise<{ said: string; code: number }> {
  const env = { ...process.env, NODE_ENV: "production", CAREER_DATA: dataset };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["node_modules/vite/bin/vite.js", "build", "--outDir", out],
      { env },
      (error, stdout, stderr) => resolve({ said: stdout + stderr, code: Number(error?.code ?? 0) }),
    );
  });
}

test("a build that fails says why without a trace, and leaves what was built before", async () => {
  const root = await mkdtemp(join(tmpdir(), "failed-build-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const [dataset, out] = [join(root, "dataset"), join(root, "dist")];
  await cp("data", dataset, { recursive: true });
  const role = join(dataset, "roles/data-engineer.json");
  await writeFile(role, (await readFile(role, "utf8")).replace('"soc": "15-1243"', '"soc": "15-9999"'));
  await mkdir(out);
  await writeFile(join(out, "index.html"), "the last build");
  const { said, code } = await build(dataset, out);
  expect(code).toBe(1);
  expect(said).toContain("roles/data-engineer.json › occupation.soc");
  expect(said).toContain("15-9999");
  expect(said).not.toMatch(/^\s+at /m);
  expect(await readdir(root)).toEqual(["dataset", "dist"]);
  expect(await readFile(join(out, "index.html"), "utf8")).toBe("the last build");
  expect(await readdir(out)).toEqual(["index.html"]);
}, 120_000);
