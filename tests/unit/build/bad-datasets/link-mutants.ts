import { rename, rm, symlink } from "node:fs/promises";
import { resolve } from "node:path";
import { onTestFinished } from "vitest";
import { DATA } from "../../fixtures/real-data.ts";
import { CODE, linked, moved, type OnDisk, ROLE } from "./disk-mutants.ts";

/** Symbolic links: in circles, to nothing, out of the dataset, and harmless ones. */
export const LINK_MUTANTS: readonly OnDisk[] = [
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
    linked("pay", resolve(DATA, "pay")),
  ],
  [
    "a link out of the dataset for roles/",
    "refused",
    "roles/",
    "a symbolic link that leads out of the dataset",
    linked("roles", resolve(DATA, "roles")),
  ],
  [
    "a link out of the dataset for samples/",
    "refused",
    "samples/recorded.json",
    "a symbolic link that leads out of the dataset",
    linked("samples", resolve(DATA, "samples")),
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
];
