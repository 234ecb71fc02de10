import { parentPort, workerData } from "node:worker_threads";
import { writePages } from "./render-pages.ts";

/** Renders its share of the pages in a thread of its own. */

parentPort?.postMessage(await writePages(workerData.paths, workerData.target));
