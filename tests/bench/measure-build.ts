import { spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { resolve } from "node:path";
import { folderSize } from "#build/stages.ts";

export interface Built {
  /** How long `vite build` took, in seconds, its start included. */
  seconds: number;
  /** HTML files. */
  pages: number;
  /** Bytes of all files of the built app. */
  bytes: number;
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
      // This very command runs by Vite's development server, which says so in the environment.
      env: { ...process.env, CAREER_DATA: data, NODE_ENV: "production" },
    });
    const printed: string[] = [];
    for (const stream of [build.stdout, build.stderr]) stream.on("data", (part) => printed.push(`${part}`));
    build.on("error", fail);
    build.on("close", (code) => (code === 0 ? done() : fail(new Error(printed.join("")))));
  });
  const seconds = (performance.now() - started) / 1000;
  const files = await readdir(dist, { recursive: true });
  const { bytes } = await folderSize(dist);
  return { seconds, pages: files.filter((file) => file.endsWith(".html")).length, bytes };
}
