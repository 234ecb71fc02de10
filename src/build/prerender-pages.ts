import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Target } from "./render-pages.ts";
import { writeSitemap } from "./sitemap.ts";

/** The entries of the server's build, by name. */
export const SERVER_ENTRIES = {
  "render-pages": "src/build/render-pages.ts",
  "prerender-worker": "src/build/prerender-worker.ts",
  "share-images": "src/build/share-images.ts",
} as const;

/** Fewer pages than that for each are rendered sooner than another thread has started. */
const PAGES_A_THREAD = 100;

function inThread(worker: string, paths: readonly string[], target: Target): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: { paths, target } });
    let listed: string[] = [];
    thread.on("message", (addresses) => {
      listed = addresses;
    });
    thread.on("error", reject);
    thread.on("exit", (code) =>
      code === 0
        ? resolve(listed)
        : reject(new Error(`A thread that renders pages ended with status ${code}.`)),
    );
  });
}

/**
 * Renders every page with the server's build in the folder `server`, in several threads where that pays, and writes
 * what lists them for search engines.
 * @throws when a page cannot be rendered.
 */
export async function prerenderPages(server: string, target: Target): Promise<void> {
  const built = pathToFileURL(join(server, "render-pages.js")).href;
  const main: typeof import("./render-pages.ts") = await import(built);
  const pages = main.staticPages();
  const threads = Math.min(availableParallelism(), Math.floor(pages.length / PAGES_A_THREAD));
  let listed: string[];
  if (threads < 2) listed = await main.writePages(pages, target);
  else {
    // Every so many a page each: neighbours are of one kind, and take about the same time.
    const shares = Array.from({ length: threads }, (_, thread) =>
      pages.filter((_page, index) => index % threads === thread),
    );
    const worker = join(server, "prerender-worker.js");
    const lists = await Promise.all(shares.map((share) => inThread(worker, share, target)));
    listed = lists.flat();
  }
  await main.writeFallbacks(target);
  // In the same order, however many threads there were.
  await writeSitemap(target.out, target.site, listed.sort());
}

/**
 * Draws pictures of roles with the server's build in the folder `server`, into `folder`.
 * @param address of that folder below the site, with a slash at its end.
 */
export async function drawShareImages(
  server: string,
  folder: string,
  address: string,
): Promise<Target["images"]> {
  const built = pathToFileURL(join(server, "share-images.js")).href;
  const main: typeof import("./share-images.ts") = await import(built);
  return main.writeShareImages(folder, address);
}
