import { readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { Dataset } from "#data/catalogue.ts";
import { compileAreaPay } from "#data/compile-area-pay.ts";
import { compileCatalogue } from "#data/compile-catalogue.ts";
import { compileRole } from "#data/compile-role.ts";
import { compileSources } from "#data/compile-sources.ts";
import { FILES, ROLE_FILE } from "#data/dataset-files.ts";
import type { Role } from "#data/schema.ts";
import { highlightPython } from "./highlight.ts";
import { problemsText, readDataset } from "./read-dataset.ts";

const CATALOGUE = "virtual:catalogue";
const SOURCES = "virtual:sources";
const AREA_PAY = "virtual:area-pay";
const ROLE = "virtual:role/";
const RESOLVED = "\0";

/** The dataset's own files and its JSON Schemas, below its folder; both can be downloaded. */
export function downloads(dataset: Dataset): { files: string[]; schemas: string[] } {
  return {
    files: [
      ...Object.values(FILES).map((file) => file.path),
      ...dataset.roles.map((role) => `${ROLE_FILE.folder}/${role.slug}.json`),
      ...dataset.roles.flatMap((role) => role.samples.map((sample) => `samples/${role.slug}/${sample.file}`)),
    ],
    schemas: [...Object.values(FILES), ROLE_FILE].map((file) => `schema/${file.jsonSchema}`),
  };
}

function catalogueModule(dataset: Dataset): string {
  const loaders = dataset.roles.map(
    (role) => `${JSON.stringify(role.slug)}: () => import(${JSON.stringify(`${ROLE}${role.slug}`)})`,
  );
  return [
    `export const catalogue = Object.freeze(${JSON.stringify(compileCatalogue(dataset))});`,
    `export const roleDetails = Object.freeze({ ${loaders.join(", ")} });`,
  ].join("\n");
}

function frozenModule(content: unknown): string {
  return `export default Object.freeze(${JSON.stringify(content)});`;
}

async function roleModule(root: string, dataset: Dataset, role: Role): Promise<string> {
  const [sample] = role.samples;
  if (!sample) throw new Error(`${role.slug} has no sample`);
  const text = await readFile(join(root, "samples", role.slug, sample.file), "utf8");
  const detail = compileRole(dataset, role, { ...sample, text, lines: await highlightPython(text) });
  return frozenModule(detail);
}

/**
 * Checks the dataset, compiles it into modules that the app imports, and offers its files for download.
 * A problem stops the build, and in development shows over the page until it is mended.
 * @param folder the dataset's folder, relative to the project.
 */
export function datasetPlugin(folder: string): Plugin {
  const root = resolve(folder);
  let dataset: Promise<Dataset> | undefined;
  const load = () => {
    dataset ??= readDataset(root).then((result) => {
      if (result.ok) return result.dataset;
      throw new Error(`The dataset has problems.\n\n${problemsText(result.problems)}`);
    });
    return dataset;
  };

  const reload = (server: ViteDevServer, file: string) => {
    if (!resolve(file).startsWith(root + sep)) return;
    dataset = undefined;
    for (const environment of Object.values(server.environments)) {
      for (const [id, module] of environment.moduleGraph.idToModuleMap) {
        if (id.startsWith(`${RESOLVED}virtual:`)) environment.moduleGraph.invalidateModule(module);
      }
    }
    load().then(
      () => server.ws.send({ type: "full-reload" }),
      (error: Error) => server.ws.send({ type: "error", err: { message: error.message, stack: "" } }),
    );
  };

  return {
    name: "dataset",
    async buildStart() {
      if (this.meta.watchMode) return;
      await load();
    },
    resolveId: {
      filter: { id: /^virtual:(?:catalogue|sources|area-pay|role\/)/ },
      handler: (id) => RESOLVED + id,
    },
    load: {
      filter: { id: /^\0virtual:(?:catalogue|sources|area-pay|role\/)/ },
      async handler(id) {
        const name = id.slice(RESOLVED.length);
        const data = await load();
        if (name === CATALOGUE) return catalogueModule(data);
        if (name === AREA_PAY) return frozenModule(compileAreaPay(data));
        if (name === SOURCES) {
          const { files, schemas } = downloads(data);
          return frozenModule(compileSources(data, files, schemas));
        }
        const role = data.roles.find((entry) => entry.slug === name.slice(ROLE.length));
        if (!role) throw new Error(`There is no role ${name.slice(ROLE.length)}`);
        return roleModule(root, data, role);
      },
    },
    async generateBundle() {
      if (this.environment.name !== "client") return;
      const { files, schemas } = downloads(await load());
      for (const file of [...files, ...schemas]) {
        this.emitFile({ type: "asset", fileName: `data/${file}`, source: await readFile(join(root, file)) });
      }
    },
    configureServer(server) {
      server.watcher.add(root);
      for (const event of ["add", "change", "unlink"]) {
        server.watcher.on(event, (file: string) => reload(server, file));
      }
    },
  };
}
