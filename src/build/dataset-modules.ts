import { compileCatalogue } from "#data/compile-catalogue.ts";
import type { DatasetSource, DetailFiles } from "./dataset-source.ts";
import { detailsByPath } from "./details.ts";

const CATALOGUE = "virtual:catalogue";
const DETAILS = "virtual:details";
/** In development and tests, with the path of a detail behind it. */
const DETAIL = "virtual:detail/";

/** The modules that the dataset makes. */
export const OURS = /^virtual:(?:catalogue|details|detail\/.+)$/;

const LOADERS = [
  ...["loadRole", "loadCode", "loadProgram", "loadPlan", "loadSkill"],
  ...["loadAreaPay", "loadSources", "loadDatasetFacts", "loadProblem"],
].join(", ");

const module = (...lines: string[]) => lines.join("\n");

/** The source of what hands out details over `load`, an expression for a function of a path. */
function loaders(load: string): string {
  return module(
    `import { detailLoaders } from "/src/data/detail-loaders.ts";`,
    `export const { ${LOADERS} } = detailLoaders(${load});`,
  );
}

/** Over JSON files, so that no script names roles or skills. `create` makes the function that loads one. */
function overFiles(name: string, from: string, create: string): string {
  const head = `import { ${create.split("(")[0]} } from ${JSON.stringify(from)};\nconst load = ${create};`;
  if (name === DETAILS) return module(head, loaders("load"));
  return module(
    `import { expandCatalogue } from "/src/data/expand-catalogue.ts";`,
    head,
    `export const catalogue = Object.freeze(expandCatalogue(await load("catalogue")));`,
  );
}

/** In the built site. */
function builtSource(name: string, address: string): string {
  return overFiles(name, "/src/data/fetch-details.ts", `detailFetcher(${JSON.stringify(address)})`);
}

/** In the server's build, which renders pages: the very files that the browser will get. */
function serverSource(name: string, { folder }: DetailFiles): string {
  return overFiles(name, "/src/build/read-details.ts", `detailReader(${JSON.stringify(folder)})`);
}

/** In development and tests: a module for each detail, loaded when it is asked for. */
async function moduleSource(name: string, source: DatasetSource): Promise<string> {
  const dataset = await source.load();
  if (name === CATALOGUE) {
    return `export const catalogue = Object.freeze(${JSON.stringify(compileCatalogue(dataset))});`;
  }
  const details = await detailsByPath(dataset);
  if (name === DETAILS) {
    const modules = [...details.keys()].map((path) => {
      const id = JSON.stringify(`${DETAIL}${path}`);
      return `${JSON.stringify(path)}: () => import(${id})`;
    });
    return module(
      `const modules = new Map(Object.entries({ ${modules.join(", ")} }));`,
      "async function load(path) {",
      "  const load = modules.get(path);",
      "  if (!load) throw new Error(path + ' is not in the dataset');",
      "  return (await load()).default;",
      "}",
      loaders("load"),
    );
  }
  const content = details.get(name.slice(DETAIL.length));
  return `export default Object.freeze(${JSON.stringify(content ?? null)});`;
}

/**
 * The source of the virtual module `name`.
 * @param base the folder that the site is served from, with a slash at both ends
 * @throws for a dataset with problems.
 */
export async function datasetModule(
  name: string,
  source: DatasetSource,
  environment: "client" | "server",
  base: string,
): Promise<string> {
  const { details } = source;
  if (details === null) return moduleSource(name, source);
  return environment === "server"
    ? serverSource(name, details)
    : builtSource(name, `${base}${details.address}`);
}
