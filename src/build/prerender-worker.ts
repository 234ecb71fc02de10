import { parentPort, workerData } from "node:worker_threads";
import { writePages } from "./render-pages.ts";

/** Renders its share of the pages in a thread of its own. */

await writePages(workerData.paths, workerData.target);
parentPort?.postMessage("done");
