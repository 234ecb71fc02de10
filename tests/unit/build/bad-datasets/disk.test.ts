import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { main } from "#build/check-data.ts";
import { refusalOf } from "#build/disk-folder.ts";
import { readDataset } from "#build/read-dataset.ts";
import { FILES } from "#data/dataset-files.ts";
import { DATA } from "../../fixtures/real-data.ts";
import { DISK_MUTANTS } from "./disk-mutants.ts";
import { illTold } from "./judge.ts";
import { LINK_MUTANTS } from "./link-mutants.ts";

async function copyOfData(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "dataset-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await cp(DATA, root, { recursive: true });
  return root;
}

describe("a dataset on disk", () => {
  test.each([...DISK_MUTANTS, ...LINK_MUTANTS])(
    "with %s is %s",
    async (_what, _outcome, file, found, spoil) => {
      const root = await copyOfData();
      await spoil((path) => (path === "." ? root : join(root, path)));
      const read = await readDataset(root);
      const problems = read.ok ? [] : read.problems;
      const [first] = problems;
      expect([first?.file ?? null, first?.found ?? null]).toEqual([
        file === null ? null : expect.stringContaining(file.slice(0, 200)),
        found,
      ]);
      expect(illTold(problems)).toEqual([]);
    },
  );

  // Where the tests run as root, no mode of a file keeps it from being read: so the system's answer itself.
  test.each([
    ["EACCES", "no right to read it (EACCES)"],
    ["EPERM", "no right to read it (EPERM)"],
    ["EMFILE", "EMFILE of the file system"],
    ["ENAMETOOLONG", "ENAMETOOLONG of the file system"],
  ])("of which the system does not give a file, with %s, says so", (code, found) => {
    const error = Object.assign(new Error(`${code}: at some path`), { code });
    const said = refusalOf(error, "file");
    expect(said).toMatchObject({ found, missing: false });
    expect(illTold([{ ...said, file: "site.json", path: "" }])).toEqual([]);
  });

  test.each(Object.values(FILES).map(({ path }) => path))(
    "without %s stops the check with what is missing",
    async (path) => {
      const root = await copyOfData();
      await rm(join(root, path));
      const said = vi.spyOn(console, "error").mockImplementation(() => {});
      expect(await main(root)).toBe(1);
      const text = String(said.mock.calls[0]?.[0]);
      expect(text).toContain(
        `${path}\n  expected  a file that can be read\n  found     no such file\n  fix       Add the file`,
      );
      expect(text).not.toMatch(/\n\s+at /);
    },
  );
});
