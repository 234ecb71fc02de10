import { spawn } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

export interface Built {
  /** How long `vite build` took, in seconds, its start included. */
  seconds: number;
  /** HTML files. */
  pages: number;
  /** Bytes of all files of the built app. */
  bytes: number;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Builds the app from the dataset in `data` into `dist`.
 * @throws with what the build printed when it fails.
 */
export async function buildOf(data: string, dist: string): Promise<Built> {
  const started = performance.now();
  await new Promise<void>((done, fail) => {
    const vite = resolve("node_modules/vite/bin/vite.js");
    const build = spawn(process.execPath, [vite, "build", "--outDir", dist], {
      env: { ...process.env, CAREER_DATA: data },
    });
    const printed: string[] = [];
    for (const stream of [build.stdout, build.stderr]) stream.on("data", (part) => printed.push(`${part}`));
    build.on("error", fail);
    build.on("close", (code) => (code === 0 ? done() : fail(new Error(printed.join("")))));
  });
  const seconds = (performance.now() - started) / 1000;
  const files = await filesBelow(dist);
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return {
    seconds,
    pages: files.filter((file) => file.endsWith(".html")).length,
    bytes: sizes.reduce((total, size) => total + size, 0),
  };
}
