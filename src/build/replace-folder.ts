import { cp, mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

const isCode = (error: unknown, code: string) =>
  error instanceof Error && "code" in error && error.code === code;

/** Moves a folder; across file systems it is copied beside its place first. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!isCode(error, "EXDEV")) throw error;
    const beside = `${to}.new`;
    await rm(beside, { recursive: true, force: true });
    await cp(from, beside, { recursive: true });
    await rename(beside, to);
    await rm(from, { recursive: true, force: true });
  }
}

/**
 * Puts the folder `from` in the place of `to`, whole: whoever looks finds the old one, the new one or none for a
 * moment, and never a part. What was there is back when that fails.
 */
export async function replaceFolder(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const old = `${to}.old`;
  await rm(old, { recursive: true, force: true });
  const had = await rename(to, old).then(
    () => true,
    (error) => {
      if (isCode(error, "ENOENT")) return false;
      throw error;
    },
  );
  try {
    await move(from, to);
  } catch (error) {
    if (had) await rename(old, to);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
