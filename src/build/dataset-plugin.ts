import { readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { Dataset } from "#data/catalogue.ts";
import { compileAreaPay } from "#data/compile-area-pay.ts";
import { compileCatalogue } from "#data/compile-catalogue.ts";
import { compileCode, compileProblem, type Highlighted } from "#data/compile-code.ts";
import { compilePlan, compileSkill } from "#data/compile-lessons.ts";
import { compileRole } from "#data/compile-role.ts";
import { compileSources } from "#data/compile-sources.ts";
import { FILES, ROLE_FILE } from "#data/dataset-files.ts";
import { highlightPython } from "./highlight.ts";
import { problemsText, readDataset } from "./read-dataset.ts";

const CATALOGUE = "virtual:catalogue";
const SOURCES = "virtual:sources";
const AREA_PAY = "virtual:area-pay";
const SKILLS = "virtual:skills";
const PLANS = "virtual:plans";
const CODE = "virtual:code";
const PROBLEM = "virtual:problem";
const ROLE = "virtual:role/";
const SKILL = "virtual:skill/";
const PLAN = "virtual:plan/";
const ROLE_CODE = "virtual:role-code/";
const OURS =
  /^virtual:(?:catalogue|sources|area-pay|skills|plans|code|problem|role\/|skill\/|plan\/|role-code\/)/;
const RESOLVED = "\0";
const OURS_RESOLVED = new RegExp(`^${RESOLVED}${OURS.source.slice(1)}`);

/** The dataset's own files and its JSON Schemas, below its folder; both can be downloaded. */
export function downloads(dataset: Dataset): { files: string[]; schemas: string[] } {
  return {
    files: [
      ...Object.values(FILES).map((file) => file.path),
      ...dataset.roles.map((role) => `${ROLE_FILE.folder}/${role.slug}.json`),
      ...Object.keys(dataset.sampleTexts),
    ],
    schemas: [...Object.values(FILES), ROLE_FILE].map((file) => `schema/${file.jsonSchema}`),
  };
}

/** Source of an object that holds, by id, how to load the module at `prefix` and that id. */
function loaders(prefix: string, ids: readonly string[]): string {
  const entries = ids.map((id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(`${prefix}${id}`)})`);
  return `Object.freeze({ ${entries.join(", ")} })`;
}

const slugs = (dataset: Dataset) => dataset.roles.map((role) => role.slug);

function frozenModule(content: unknown): string {
  return `export default Object.freeze(${JSON.stringify(content)});`;
}

/** Every file of Python highlighted, by its path. */
async function highlightSamples({ sampleTexts }: Dataset): Promise<Highlighted> {
  const entries = Object.entries(sampleTexts)
    .filter(([path]) => path.endsWith(".py"))
    .map(async ([path, text]) => [path, await highlightPython(text)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** The source of the virtual module `name`. @throws for a role or skill that is not in the dataset. */
function moduleSource(name: string, dataset: Dataset, highlighted: Highlighted): string {
  const roleOf = (prefix: string) => {
    const role = dataset.roles.find((entry) => entry.slug === name.slice(prefix.length));
    if (!role) throw new Error(`There is no role ${name.slice(prefix.length)}`);
    return role;
  };
  if (name === CATALOGUE) {
    return [
      `export const catalogue = Object.freeze(${JSON.stringify(compileCatalogue(dataset))});`,
      `export const roleDetails = ${loaders(ROLE, slugs(dataset))};`,
    ].join("\n");
  }
  if (name === SKILLS) {
    const ids = dataset.skills.map(({ id }) => id);
    return `export const skillDetails = ${loaders(SKILL, ids)};`;
  }
  if (name === PLANS) return `export const planDetails = ${loaders(PLAN, slugs(dataset))};`;
  if (name === CODE) return `export const roleCode = ${loaders(ROLE_CODE, slugs(dataset))};`;
  if (name === PROBLEM) return frozenModule(compileProblem(dataset));
  if (name === AREA_PAY) return frozenModule(compileAreaPay(dataset));
  if (name === SOURCES) {
    const { files, schemas } = downloads(dataset);
    return frozenModule(compileSources(dataset, files, schemas));
  }
  if (name.startsWith(SKILL))
    return frozenModule(compileSkill(dataset, name.slice(SKILL.length), highlighted));
  if (name.startsWith(PLAN)) return frozenModule(compilePlan(dataset, roleOf(PLAN), highlighted));
  if (name.startsWith(ROLE_CODE)) return frozenModule(compileCode(dataset, roleOf(ROLE_CODE), highlighted));
  return frozenModule(compileRole(dataset, roleOf(ROLE)));
}

/**
 * Checks the dataset, compiles it into modules that the app imports, and offers its files for download.
 * A problem stops the build, and in development shows over the page until it is mended.
 * @param folder the dataset's folder, relative to the project.
 */
export function datasetPlugin(folder: string): Plugin {
  const root = resolve(folder);
  let loaded: Promise<{ dataset: Dataset; highlighted: Highlighted }> | undefined;
  const load = () => {
    loaded ??= readDataset(root).then(async (result) => {
      if (!result.ok) throw new Error(`The dataset has problems.\n\n${problemsText(result.problems)}`);
      return { dataset: result.dataset, highlighted: await highlightSamples(result.dataset) };
    });
    return loaded;
  };

  const reload = (server: ViteDevServer, file: string) => {
    if (!resolve(file).startsWith(root + sep)) return;
    loaded = undefined;
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
      filter: { id: OURS },
      handler: (id) => RESOLVED + id,
    },
    load: {
      filter: { id: OURS_RESOLVED },
      async handler(id) {
        const { dataset, highlighted } = await load();
        return moduleSource(id.slice(RESOLVED.length), dataset, highlighted);
      },
    },
    async generateBundle() {
      if (this.environment.name !== "client") return;
      const { files, schemas } = downloads((await load()).dataset);
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
