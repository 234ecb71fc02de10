import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Part of the server's build: the details as the browser's build wrote them, and which of them a page took. */

const taken = new Set<string>();

/** What was asked for since the last call, by path, in the order of asking. */
export function takenDetails(): string[] {
  const paths = [...taken];
  taken.clear();
  return paths;
}

/** Reads JSON files below `folder`, on disk; those that many pages share are read once. */
export function detailReader(folder: string): (path: string) => Promise<unknown> {
  const shared = new Map<string, Promise<unknown>>();
  const read = async (path: string) => JSON.parse(await readFile(join(folder, `${path}.json`), "utf8"));
  return (path) => {
    taken.add(path);
    // One of a role or a skill is taken by few pages, and there are thousands of them.
    if (path.includes("/")) return read(path);
    const known = shared.get(path) ?? read(path);
    shared.set(path, known);
    return known;
  };
}
