import type { Dirent } from "node:fs";
import { lstat, readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import type { Problem } from "#data/problem.ts";

/** Why something cannot be read. */
export interface Refusal extends Pick<Problem, "expected" | "found" | "fix"> {
  /** Whether there is nothing of that name. */
  missing: boolean;
}

/** The same as a problem of what stands at `file`. */
export function refused(file: string, { expected, found, fix }: Refusal): Problem {
  return { file, path: "", expected, found, fix };
}

/** What stands in a folder; `link` is a symbolic link to anything but a file. */
export interface Entry {
  name: string;
  kind: "file" | "folder" | "link" | "other";
}

/** Where a dataset is read from. Paths are below its folder, with `/` between their parts. */
export interface DatasetFolder {
  read(file: string): Promise<Uint8Array | Refusal>;
  /** In the order of their names. */
  list(folder: string): Promise<readonly Entry[] | Refusal>;
}

type Kind = "file" | "folder";

const refusal = (kind: Kind, found: string, fix: string): Refusal => ({
  ...{ expected: `a ${kind} that can be read`, found, fix, missing: false },
});

/** Why the system could not give the `kind` at some path, by the error it gave, in words for its author. */
export function refusalOf(error: unknown, kind: Kind): Refusal {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  switch (code) {
    case "ENOENT":
      return {
        ...refusal(kind, `no such ${kind}`, `Add the ${kind}; README.md says what belongs in it.`),
        missing: true,
      };
    case "ENOTDIR":
      return refusal(kind, "a file where a folder should be", "Put a folder in its place.");
    case "ELOOP":
      return refusal(kind, "a symbolic link that leads back to itself", `Put the ${kind} itself there.`);
    case "EACCES":
    case "EPERM":
      return refusal(kind, `no right to read it (${code})`, `Give the right to read the ${kind}.`);
    default:
      return refusal(kind, `${code} of the file system`, `Make the ${kind} readable.`);
  }
}

/** The name in the same folder that differs in its capitals alone. */
async function otherCase(path: string): Promise<string | undefined> {
  const name = basename(path).toLowerCase();
  const names = await readdir(dirname(path)).catch(() => []);
  return names.find((other) => other !== basename(path) && other.toLowerCase() === name);
}

/** The real path of something in `root`, which is a `kind`; a refusal for anything else. */
async function inside(root: string, below: string, kind: Kind): Promise<string | Refusal> {
  const path = join(root, below);
  try {
    const [home, real] = await Promise.all([realpath(root), realpath(path)]);
    // Whatever is read is published with the app: a link must not publish what lies elsewhere.
    if (!`${real}${sep}`.startsWith(`${home}${sep}`)) {
      return refusal(kind, "a symbolic link that leads out of the dataset", `Copy the ${kind} into it.`);
    }
    const found = await stat(real);
    if (kind === "file" ? found.isFile() : found.isDirectory()) return real;
    const other = found.isDirectory()
      ? "a folder"
      : found.isFile()
        ? "a file"
        : "neither a file nor a folder";
    return refusal(kind, other, `Put a ${kind} in its place.`);
  } catch (error) {
    const said = refusalOf(error, kind);
    if (!said.missing) return said;
    if (await lstat(path).catch(() => null)) {
      return refusal(kind, "a symbolic link that leads nowhere", `Put the ${kind} itself there.`);
    }
    const other = await otherCase(path);
    return other === undefined
      ? said
      : refusal(kind, other, `Rename it to ${basename(path)}: capitals count.`);
  }
}

/** What `entry` of the folder at `path` is, links to files taken for files. */
async function kindOf(path: string, entry: Dirent): Promise<Entry["kind"]> {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  if (!entry.isSymbolicLink()) return "other";
  // One that leads nowhere is a file too: reading it says what is wrong.
  const target = await stat(join(path, entry.name)).catch((error) =>
    error instanceof Error && "code" in error && error.code === "ELOOP" ? "loop" : null,
  );
  return target === null || (target !== "loop" && target.isFile()) ? "file" : "link";
}

/** The dataset in a folder on disk. */
export function diskFolder(root: string): DatasetFolder {
  return {
    async read(file) {
      const path = await inside(root, file, "file");
      if (typeof path !== "string") return path;
      return readFile(path).catch((error) => refusalOf(error, "file"));
    },
    async list(folder) {
      const path = await inside(root, folder, "folder");
      if (typeof path !== "string") return path;
      try {
        const entries = await readdir(path, { withFileTypes: true });
        const kinds = await Promise.all(entries.map((entry) => kindOf(path, entry)));
        return entries
          .map(({ name }, i) => ({ name, kind: kinds[i] ?? "other" }))
          .sort((a, b) => (a.name < b.name ? -1 : 1));
      } catch (error) {
        return refusalOf(error, "folder");
      }
    },
  };
}
