import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Target } from "./render-pages.ts";

/** The entries of the server's build, by name. */
export const SERVER_ENTRIES = {
  "render-pages": "src/build/render-pages.ts",
  "prerender-worker": "src/build/prerender-worker.ts",
} as const;

/** Fewer pages than that for each are rendered sooner than another thread has started. */
const PAGES_A_THREAD = 100;

function inThread(worker: string, paths: readonly string[], target: Target): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: { paths, target } });
    thread.on("error", reject);
    thread.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`A thread that renders pages ended with status ${code}.`)),
    );
  });
}

/**
 * Renders every page with the server's build in the folder `server`, in several threads where that pays.
 * @throws when a page cannot be rendered.
 */
export async function prerenderPages(server: string, target: Target): Promise<void> {
  const built = pathToFileURL(join(server, "render-pages.js")).href;
  const main: typeof import("./render-pages.ts") = await import(built);
  const pages = main.staticPages();
  const threads = Math.min(availableParallelism(), Math.floor(pages.length / PAGES_A_THREAD));
  if (threads < 2) await main.writePages(pages, target);
  else {
    // Every so many a page each: neighbours are of one kind, and take about the same time.
    const shares = Array.from({ length: threads }, (_, thread) =>
      pages.filter((_page, index) => index % threads === thread),
    );
    const worker = join(server, "prerender-worker.js");
    await Promise.all(shares.map((share) => inThread(worker, share, target)));
  }
  await main.writeFallbacks(target);
}
