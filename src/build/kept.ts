import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** What is in `file`; where there is none, what `make` makes, which is kept there for the next time. */
export async function kept(file: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    const made = await make();
    await mkdir(dirname(file), { recursive: true });
    // Another build may be at the same: it finds the whole file or none.
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, made);
    await rename(draft, file);
    return Buffer.from(made);
  }
}
