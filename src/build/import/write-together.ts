import { rename, rm, writeFile } from "node:fs/promises";

export interface Replacement {
  path: string;
  /** The file's text now, put back when another file cannot be replaced. */
  before: string;
  after: string;
}

/**
 * Replaces files, or none of them: the new texts are written beside the old ones first, and renamed only
 * when all are there.
 * @throws the error of the file system; the files then are as they were.
 */
export async function writeTogether(replacements: readonly Replacement[]): Promise<void> {
  const beside = (path: string) => `${path}.import`;
  const begun: string[] = [];
  const replaced: Replacement[] = [];
  try {
    for (const { path, after } of replacements) {
      begun.push(path);
      await writeFile(beside(path), after);
    }
    for (const replacement of replacements) {
      await rename(beside(replacement.path), replacement.path);
      replaced.push(replacement);
    }
  } catch (error) {
    for (const { path, before } of replaced) await writeFile(path, before);
    for (const path of begun) await rm(beside(path), { force: true }).catch(() => {});
    throw error;
  }
}
