import { execFileSync } from "node:child_process";
import { cp, link, mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { main } from "#build/check-data.ts";
import { refusalOf } from "#build/disk-folder.ts";
import { readDataset } from "#build/read-dataset.ts";
import { FILES } from "#data/dataset-files.ts";
import { illTold, type Outcome } from "./judge.ts";

async function copyOfData(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "dataset-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await cp("data", root, { recursive: true });
  return root;
}

type Spoil = (at: (path: string) => string) => Promise<unknown>;

const ROLE = "roles/data-engineer.json";
const CODE = "samples/data-engineer/load_orders.py";

/** Puts a link in the place of what is there, which moves to `to`. */
const moved =
  (from: string, to: string, target: string): Spoil =>
  async (at) => {
    await rename(at(from), at(to));
    await symlink(target, at(from));
  };

/** Puts a link there in the place of what is there. */
const linked =
  (path: string, target: string): Spoil =>
  async (at) => {
    await rm(at(path), { recursive: true, force: true });
    await symlink(target, at(path));
  };

/** Puts an empty folder in the place of what is there. */
const emptied =
  (path: string): Spoil =>
  async (at) => {
    await rm(at(path), { recursive: true });
    await mkdir(at(path));
  };

/** Puts a file in the place of what is there. */
const filled =
  (path: string): Spoil =>
  async (at) => {
    await rm(at(path), { recursive: true });
    await writeFile(at(path), "x");
  };

/** The first problem's file, and what it says was found; both null for what is inert. */
const ON_DISK: readonly [
  what: string,
  outcome: Outcome,
  file: string | null,
  found: string | null,
  spoil: Spoil,
][] = [
  ["a folder in the place of a file", "refused", "site.json", "a folder", emptied("site.json")],
  ["a folder in the place of a role", "refused", ROLE, "a folder", emptied(ROLE)],
  ["a folder in the place of code", "refused", ROLE, `${CODE}, not there`, emptied(CODE)],
  [
    "a file in the place of pay/",
    "refused",
    "pay/national.json",
    "a file where a folder should be",
    filled("pay"),
  ],
  ["a file in the place of roles/", "refused", "roles/", "a file", filled("roles")],
  [
    "a file in the place of samples/",
    "refused",
    "samples/recorded.json",
    "a file where a folder should be",
    filled("samples"),
  ],
  ["pay/ empty", "refused", "pay/national.json", "no such file", emptied("pay")],
  ["roles/ empty", "refused", "roles/", "none", emptied("roles")],
  ["samples/ empty", "refused", "samples/recorded.json", "no such file", emptied("samples")],
  ["the code of a role empty", "refused", ROLE, `${CODE}, not there`, emptied("samples/data-engineer")],
  ["no pay/", "refused", "pay/national.json", "no such file", (at) => rm(at("pay"), { recursive: true })],
  ["no roles/", "refused", "roles/", "none", (at) => rm(at("roles"), { recursive: true })],
  [
    "no samples/",
    "refused",
    "samples/recorded.json",
    "no such file",
    (at) => rm(at("samples"), { recursive: true }),
  ],
  [
    "no task",
    "refused",
    ROLE,
    "samples/data-engineer/task/start.py, not there",
    (at) => rm(at("samples/data-engineer/task"), { recursive: true }),
  ],
  ["nothing at all", "refused", "./", "no such folder", (at) => rm(at("."), { recursive: true })],
  [
    "an empty folder in its place",
    "refused",
    "site.json",
    "no such file",
    (at) => rm(at("."), { recursive: true }).then(() => mkdir(at("."))),
  ],
  [
    "a file in its place",
    "refused",
    "./",
    "a file",
    (at) => rm(at("."), { recursive: true }).then(() => writeFile(at("."), "x")),
  ],
  [
    "a link to itself for a file",
    "refused",
    "skills.json",
    "a symbolic link that leads back to itself",
    linked("skills.json", "skills.json"),
  ],
  [
    "two links to each other",
    "refused",
    "skills.json",
    "a symbolic link that leads back to itself",
    async (at) => {
      await linked("skills.json", "other.json")(at);
      await symlink("skills.json", at("other.json"));
    },
  ],
  [
    "a link to itself for a role",
    "refused",
    ROLE,
    "a symbolic link that leads back to itself",
    linked(ROLE, "data-engineer.json"),
  ],
  [
    "a link to itself for roles/",
    "refused",
    "roles/",
    "a symbolic link that leads back to itself",
    linked("roles", "roles"),
  ],
  [
    "a link to itself for samples/",
    "refused",
    "samples/recorded.json",
    "a symbolic link that leads back to itself",
    linked("samples", "samples"),
  ],
  [
    "a link in samples/ to samples/",
    "refused",
    "samples/loop",
    "a symbolic link to a folder, or back to itself",
    linked("samples/loop", "."),
  ],
  [
    "a link in samples/ to the dataset",
    "refused",
    "samples/data-engineer/loop",
    "a symbolic link to a folder, or back to itself",
    linked("samples/data-engineer/loop", "../.."),
  ],
  [
    "a link in samples/ to itself",
    "refused",
    "samples/loop.py",
    "a symbolic link to a folder, or back to itself",
    linked("samples/loop.py", "loop.py"),
  ],
  [
    "a link in samples/ to another folder in it",
    "refused",
    "samples/copy",
    "a symbolic link to a folder, or back to itself",
    linked("samples/copy", "data-engineer"),
  ],
  [
    "a link to nothing for a file",
    "refused",
    "site.json",
    "a symbolic link that leads nowhere",
    linked("site.json", "gone.json"),
  ],
  [
    "a link to nothing for a role",
    "refused",
    ROLE,
    "a symbolic link that leads nowhere",
    linked(ROLE, "gone.json"),
  ],
  [
    "a link to nothing for code",
    "refused",
    CODE,
    "a symbolic link that leads nowhere",
    linked(CODE, "gone.py"),
  ],
  [
    "a link out of the dataset for a file",
    "refused",
    "site.json",
    "a symbolic link that leads out of the dataset",
    linked("site.json", "/etc/hostname"),
  ],
  [
    "a link out of the dataset for code",
    "refused",
    CODE,
    "a symbolic link that leads out of the dataset",
    linked(CODE, "/etc/hostname"),
  ],
  [
    "a link out of the dataset for pay/",
    "refused",
    "pay/national.json",
    "a symbolic link that leads out of the dataset",
    linked("pay", join(process.cwd(), "data/pay")),
  ],
  [
    "a link out of the dataset for roles/",
    "refused",
    "roles/",
    "a symbolic link that leads out of the dataset",
    linked("roles", join(process.cwd(), "data/roles")),
  ],
  [
    "a link out of the dataset for samples/",
    "refused",
    "samples/recorded.json",
    "a symbolic link that leads out of the dataset",
    linked("samples", join(process.cwd(), "data/samples")),
  ],
  ["a link to a folder for a file", "refused", "site.json", "a folder", linked("site.json", "pay")],
  [
    "a link to another file of it for a file",
    "inert",
    null,
    null,
    moved("site.json", "site.real.json", "site.real.json"),
  ],
  ["a link to another file of it for a role", "inert", null, null, moved(ROLE, "engineer", "../engineer")],
  ["a link to another file of it for code", "inert", null, null, moved(CODE, "load.text", "../../load.text")],
  ["a link to another folder of it for pay/", "inert", null, null, moved("pay", "money", "money")],
  [
    "a link to the dataset itself",
    "inert",
    null,
    null,
    async (at) => {
      await rename(at("."), `${at(".")}-real`);
      onTestFinished(() => rm(`${at(".")}-real`, { recursive: true }));
      await symlink(`${at(".")}-real`, at("."));
    },
  ],
  ["one file under two names", "inert", null, null, (at) => link(at("site.json"), at("other.json"))],
  [
    "a pipe in the place of a file",
    "refused",
    "site.json",
    "neither a file nor a folder",
    async (at) => {
      await rm(at("site.json"));
      execFileSync("mkfifo", [at("site.json")]);
    },
  ],
  [
    "a pipe among the code",
    "inert",
    null,
    null,
    async (at) => execFileSync("mkfifo", [at("samples/pipe.py")]),
  ],
  [
    "a file in capitals",
    "refused",
    "site.json",
    "Site.json",
    (at) => rename(at("site.json"), at("Site.json")),
  ],
  [
    "a file of pay in capitals",
    "refused",
    "pay/states.json",
    "States.JSON",
    (at) => rename(at("pay/states.json"), at("pay/States.JSON")),
  ],
  [
    "code in capitals",
    "refused",
    ROLE,
    `${CODE}, not there`,
    (at) => rename(at(CODE), at(CODE.replace("load", "Load"))),
  ],
  [
    "a name with a line break",
    "refused",
    "roles/a\\u000ab.json",
    "an empty file",
    (at) => writeFile(at("roles/a\nb.json"), ""),
  ],
  [
    "a name that is not UTF-8",
    "refused",
    "roles/a\ufffd.json",
    "no such file",
    (at) =>
      writeFile(Buffer.concat([Buffer.from(at("roles/a")), Buffer.from([0xff]), Buffer.from(".json")]), "{"),
  ],
  [
    "a role deep in folders",
    "inert",
    null,
    null,
    async (at) => {
      await mkdir(at(`roles/${"a/".repeat(200)}`), { recursive: true });
      await writeFile(at(`roles/${"a/".repeat(200)}x.json`), "{");
    },
  ],
  [
    "code two hundred folders deep",
    "refused",
    `samples/${"a/".repeat(145)}…`,
    "named by none",
    async (at) => {
      await mkdir(at(`samples/${"a/".repeat(200)}`), { recursive: true });
      await writeFile(at(`samples/${"a/".repeat(200)}x.py`), "");
    },
  ],
];

describe("a dataset on disk", () => {
  test.each(ON_DISK)("with %s is %s", async (_what, _outcome, file, found, spoil) => {
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
  });

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
