import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { DATA } from "../../fixtures/real-data.ts";

const run = promisify(execFile);

/** What `vite build` says of a dataset, and its exit code. */
async function build(dataset: string, out: string): Promise<{ code: number; said: string }> {
  const vite = ["node_modules/vite/bin/vite.js", "build", "--outDir", out];
  const env = { ...process.env, CAREER_DATA: dataset, NODE_ENV: "production", FORCE_COLOR: "0" };
  try {
    const { stdout, stderr } = await run(process.execPath, vite, { env });
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = Object(error);
    return { code, said: stdout + stderr };
  }
}

const MUTANTS: readonly (readonly [what: string, said: string, spoil: (root: string) => Promise<unknown>])[] =
  [
    [
      "broken JSON",
      "site.json › line 1, column 1\n  expected  JSON: a value\n  found     an empty file\n  fix       Write the file;",
      (root) => writeFile(join(root, "site.json"), ""),
    ],
    [
      "a link to itself and a folder that is not there",
      "skills.json\n  expected  a file that can be read\n  found     a symbolic link that leads back to itself",
      async (root) => {
        await rm(join(root, "skills.json"));
        await symlink("skills.json", join(root, "skills.json"));
        await rm(join(root, "pay"), { recursive: true });
      },
    ],
    [
      "a code that is described nowhere",
      "roles/data-engineer.json › occupation.soc",
      async (root) => {
        const role = join(root, "roles/data-engineer.json");
        const text = await readFile(role, "utf8");
        await writeFile(role, text.replace('"soc": "15-1243"', '"soc": "15-9999"'));
      },
    ],
    ["no folder", "is not there", (root) => rm(root, { recursive: true })],
  ];

describe("the build of a dataset", () => {
  test.each(MUTANTS)(
    "with %s stops with what is wrong, without a stack, and leaves the last build as it was",
    async (_what, told, spoil) => {
      const folder = await mkdtemp(join(tmpdir(), "build-"));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      const [root, out] = [join(folder, "dataset"), join(folder, "dist")];
      await cp(DATA, root, { recursive: true });
      await mkdir(out);
      await writeFile(join(out, "index.html"), "the last build");
      await spoil(root);
      const { code, said } = await build(root, out);
      expect(code).toBe(1);
      expect(said).toContain(told);
      expect(said).not.toMatch(/^\s+at |\.(?:ts|js|mjs):\d+|node_modules/m);
      expect((await readdir(folder)).filter((name) => name !== "dataset")).toEqual(["dist"]);
      expect(await readdir(out)).toEqual(["index.html"]);
      expect(await readFile(join(out, "index.html"), "utf8")).toBe("the last build");
    },
    60_000,
  );
});
