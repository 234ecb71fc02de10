import { resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { datasetModule, OURS } from "./dataset-modules.ts";
import type { DatasetSource } from "./dataset-source.ts";

const RESOLVED = "\0";
const OURS_RESOLVED = new RegExp(`^${RESOLVED}${OURS.source.slice(1)}`);

/** Has the pages that are open show the dataset as it is now, or what is wrong with it. */
function reload(server: ViteDevServer, source: DatasetSource): void {
  source.forget();
  for (const environment of Object.values(server.environments)) {
    for (const [id, module] of environment.moduleGraph.idToModuleMap) {
      if (OURS_RESOLVED.test(id)) environment.moduleGraph.invalidateModule(module);
    }
  }
  source.load().then(
    () => server.ws.send({ type: "full-reload" }),
    (error: Error) => server.ws.send({ type: "error", err: { message: error.message, stack: "" } }),
  );
}

/**
 * Checks the dataset and has the app import it. A problem stops the build, and in development shows over the
 * page until it is mended.
 */
export function datasetPlugin(source: DatasetSource): Plugin {
  let base = "/";
  return {
    name: "dataset",
    configResolved(config) {
      base = config.base;
    },
    async buildStart() {
      if (this.meta.watchMode) return;
      await source.load();
    },
    resolveId: {
      filter: { id: OURS },
      handler: (id) => RESOLVED + id,
    },
    load: {
      filter: { id: OURS_RESOLVED },
      handler(id) {
        const server = this.environment.config.consumer === "server";
        return datasetModule(id.slice(RESOLVED.length), source, server ? "server" : "client", base);
      },
    },
    configureServer(server) {
      server.watcher.add(source.root);
      for (const event of ["add", "change", "unlink"]) {
        server.watcher.on(event, (file: string) => {
          if (resolve(file).startsWith(source.root + sep)) reload(server, source);
        });
      }
    },
  };
}
