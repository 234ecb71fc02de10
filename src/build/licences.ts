import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { Plugin, Rolldown } from "vite";
import type { DatasetSource } from "./dataset-source.ts";
import { type Component, keptText, packageFolder, packageLicence } from "./package-licence.ts";

/** What the build writes the licences into, below the folder of the site. */
export const LICENCES_FILE = "licences.txt";

/** What bundlers add of their own, by the names of their modules. */
const ADDED: readonly { module: RegExp; by: string }[] = [
  { module: /^\0vite\//, by: "vite" },
  { module: /^\0?rolldown\/runtime/, by: "rolldown" },
];

const FONTS = [
  { name: "Archivo", text: "archivo-OFL.txt", address: "https://github.com/Omnibus-Type/Archivo" },
  { name: "Martian Mono", text: "martian-mono-OFL.txt", address: "https://github.com/evilmartians/mono" },
] as const;

const RULE = "=".repeat(80);

/** The folders of the packages that a bundle has code of. */
function foldersOf(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle).flatMap((output) => {
    if (output.type !== "chunk") return [];
    return Object.entries(output.modules).flatMap(([module, { renderedLength }]) => {
      if (renderedLength === 0) return [];
      const added = ADDED.find((candidate) => candidate.module.test(module))?.by;
      if (added !== undefined)
        return [dirname(createRequire(import.meta.url).resolve(`${added}/package.json`))];
      const folder = packageFolder(module);
      return folder === null ? [] : [folder];
    });
  });
}

function fonts(): Promise<Component[]> {
  return Promise.all(
    FONTS.map(async ({ name, text: file, address }) => {
      const text = await readFile(new URL(`../styles/fonts/${file}`, import.meta.url), "utf8");
      return { name, version: null, licence: "OFL-1.1", address, text };
    }),
  );
}

async function python(version: string): Promise<Component> {
  const texts = await Promise.all([keptText("inside-python"), keptText("PSF-2.0")]);
  return {
    ...{ name: "CPython", version, licence: "PSF-2.0", address: "https://www.python.org/" },
    text: texts.join("\n"),
  };
}

/** The text that readers get: a list of everything by others, and the texts of its licences below. */
export function licencesText(components: readonly Component[]): string {
  const sorted = [...components].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const titled = sorted.map(({ name, version, licence, address, text }) => {
    const line = [[name, version].filter(Boolean).join(" "), licence, address].filter(Boolean).join(", ");
    return { line, text: text.replaceAll("\r\n", "\n").trim() };
  });
  return [
    "Software and fonts by others in this site, and their licences.",
    titled.map(({ line }) => `- ${line}`).join("\n"),
    ...titled.map(({ line, text }) => `${RULE}\n${line}\n${RULE}\n\n${text}`),
    "",
  ].join("\n\n");
}

/**
 * Writes the licences of what the browser's files are made of, found in the bundles themselves, workers among
 * them, beside fonts and, where programs run, Python. A package under a licence that is not allowed, or without
 * its text, ends the build.
 */
export function licencesPlugin(source: Pick<DatasetSource, "load">): Plugin {
  const folders = new Set<string>();
  const collect: Plugin = {
    name: "licences-of-workers",
    generateBundle(_options, bundle) {
      for (const folder of foldersOf(bundle)) folders.add(folder);
    },
  };
  return {
    name: "licences",
    apply: "build",
    config: () => ({ worker: { plugins: () => [collect] } }),
    async generateBundle(_options, bundle) {
      if (this.environment.name !== "client") return;
      for (const folder of foldersOf(bundle)) folders.add(folder);
      const packages = await Promise.all([...folders].map(packageLicence));
      const release = (await source.load()).python;
      const components = [
        ...packages,
        ...(await fonts()),
        ...(release === null ? [] : [await python(release.python)]),
      ];
      this.emitFile({ type: "asset", fileName: LICENCES_FILE, source: licencesText(components) });
    },
  };
}
