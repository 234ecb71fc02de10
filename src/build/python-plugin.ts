import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Plugin } from "vite";
import type { DatasetSource } from "./dataset-source.ts";

/** What the browser loads of Python; the list of packages is sent empty, because none can be installed. */
export const PYTHON_FILES = ["pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"] as const;
const PACKAGES = "pyodide-lock.json";

const TYPES: Readonly<Record<string, string>> = {
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
  ".zip": "application/zip",
  ".json": "application/json",
};

/** The folder of the installed Pyodide. */
export const PYODIDE = dirname(createRequire(import.meta.url).resolve("pyodide/package.json"));

/** The version of the installed Pyodide. */
export async function pyodideVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(PYODIDE, "package.json"), "utf8"));
  return version;
}

async function noPackages(): Promise<string> {
  const lock = JSON.parse(await readFile(join(PYODIDE, PACKAGES), "utf8"));
  return JSON.stringify({ ...lock, packages: {} });
}

/**
 * Has Pyodide's own files lie below `python/<version>/`, in the built app as in development. A dataset without
 * programs and tasks is built without them.
 */
export function pythonPlugin(source: Pick<DatasetSource, "load">): Plugin {
  return {
    name: "python",
    async generateBundle() {
      if (this.environment.name !== "client" || (await source.load()).python === null) return;
      const folder = `python/${await pyodideVersion()}`;
      this.emitFile({ type: "asset", fileName: `${folder}/${PACKAGES}`, source: await noPackages() });
      for (const file of PYTHON_FILES) {
        const source = await readFile(join(PYODIDE, file));
        this.emitFile({ type: "asset", fileName: `${folder}/${file}`, source });
      }
    },
    async configureServer(server) {
      const folder = `${server.config.base}python/${await pyodideVersion()}/`;
      server.middlewares.use(async (request, response, next) => {
        const [path = ""] = (request.url ?? "").split("?");
        const file = basename(path);
        const known = file === PACKAGES || PYTHON_FILES.some((name) => name === file);
        if (!known || path !== folder + file) return next();
        response.setHeader("Content-Type", TYPES[file.slice(file.lastIndexOf("."))] ?? "");
        if (file === PACKAGES) response.end(await noPackages());
        else createReadStream(join(PYODIDE, file)).pipe(response);
      });
    },
  };
}
