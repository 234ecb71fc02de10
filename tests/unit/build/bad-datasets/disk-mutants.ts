import { execFileSync } from "node:child_process";
import { link, mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import type { Outcome } from "./judge.ts";

export type Spoil = (at: (path: string) => string) => Promise<unknown>;

export const ROLE = "roles/data-engineer.json";
export const CODE = "samples/data-engineer/load_orders.py";

/** Puts a link in the place of what is there, which moves to `to`. */
export const moved =
  (from: string, to: string, target: string): Spoil =>
  async (at) => {
    await rename(at(from), at(to));
    await symlink(target, at(from));
  };

/** Puts a link there in the place of what is there. */
export const linked =
  (path: string, target: string): Spoil =>
  async (at) => {
    await rm(at(path), { recursive: true, force: true });
    await symlink(target, at(path));
  };

/** Puts an empty folder in the place of what is there. */
export const emptied =
  (path: string): Spoil =>
  async (at) => {
    await rm(at(path), { recursive: true });
    await mkdir(at(path));
  };

/** Puts a file in the place of what is there. */
export const filled =
  (path: string): Spoil =>
  async (at) => {
    await rm(at(path), { recursive: true });
    await writeFile(at(path), "x");
  };

/** The first problem's file, and what it says was found; both null for what is inert. */
export type OnDisk = readonly [
  what: string,
  outcome: Outcome,
  file: string | null,
  found: string | null,
  spoil: Spoil,
];

/** Files and folders that are empty, missing, of another kind or of another name. */
export const DISK_MUTANTS: readonly OnDisk[] = [
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
