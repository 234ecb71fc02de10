import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { z } from "zod";
import { FILES, ROLE_FILE } from "#data/dataset-files.ts";
import { outputPath, problemPath, samplePath } from "#data/lookups.ts";
import { datasetFolder, requireFolder } from "./dataset-folder.ts";
import { expandedJson } from "./import/json-text.ts";
import { startPython } from "./python.ts";
import { PYODIDE, PYTHON_FILES, pyodideVersion } from "./python-plugin.ts";

const compress = promisify(brotliCompress);

/** Not the whole schema: a program that was never run has no recording yet, and so the dataset is not sound. */
const RoleSchema = z.object({ slug: z.string(), program: z.object({ file: z.string() }).nullable() });

async function programsIn(root: string): Promise<{ path: string; file: string }[]> {
  const files = (await readdir(join(root, ROLE_FILE.folder))).filter((name) => name.endsWith(".json")).sort();
  const roles = await Promise.all(
    files.map(async (name) =>
      RoleSchema.parse(JSON.parse(await readFile(join(root, ROLE_FILE.folder, name), "utf8"))),
    ),
  );
  return roles.flatMap(({ slug, program }) =>
    program ? [{ path: samplePath(slug, program.file), file: program.file }] : [],
  );
}

/** Sizes of what the browser loads, in bytes: as the files lie there, and with Brotli at its highest level. */
async function sizes(): Promise<{ bytes: number; compressed: number }> {
  const contents = await Promise.all(PYTHON_FILES.map((file) => readFile(join(PYODIDE, file))));
  const packed = await Promise.all(
    contents.map((content) =>
      compress(content, {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
      }),
    ),
  );
  const sum = (buffers: readonly Buffer[]) => buffers.reduce((total, { length }) => total + length, 0);
  return { bytes: sum(contents), compressed: sum(packed) };
}

/** Runs every program of the dataset in `root` and records what it prints. @returns the exit code. */
export async function main(root = datasetFolder()): Promise<number> {
  await requireFolder(root);
  const text = (path: string) => readFile(join(root, path), "utf8");
  const { problem } = FILES.problem.schema.parse(JSON.parse(await text(FILES.problem.path)));
  const python = await startPython();
  const beside: Record<string, string> = {};
  for (const { file } of problem?.files ?? []) beside[file] = await text(problemPath(file));
  const programs = await programsIn(root);
  if (problem) programs.unshift({ path: problemPath(problem.script), file: problem.script });
  let failed = 0;
  for (const { path, file } of programs) {
    const { ok, output } = python.run(file, { ...beside, [file]: await text(path) });
    if (ok) await writeFile(join(root, outputPath(path)), output);
    else failed += 1;
    console.log(`${ok ? "recorded" : "FAILED  "}  ${path}${ok ? "" : `\n${output}`}`);
  }
  const pyodide = await pyodideVersion();
  // A dataset that had no program until now has no recording either.
  const before = await text(FILES.python.path).catch(() => null);
  let recorded = before === null ? null : FILES.python.schema.parse(JSON.parse(before));
  if (recorded?.pyodide !== pyodide) {
    console.log(`Pyodide ${pyodide} is new here: compressing it takes about two minutes.`);
    recorded = {
      $schema: "../schema/python.schema.json",
      ...{ python: python.version, pyodide },
      ...(await sizes()),
    };
  }
  await writeFile(join(root, FILES.python.path), expandedJson({ ...recorded, python: python.version }));
  return failed === 0 ? 0 : 1;
}
