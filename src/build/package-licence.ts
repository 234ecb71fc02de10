import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { PlainError } from "./plain-error.ts";

/** Something by others that the built site carries. */
export interface Component {
  name: string;
  version: string | null;
  /** An SPDX identifier, e.g. `MIT`. */
  licence: string;
  /** Where it comes from; null where its package does not say. */
  address: string | null;
  text: string;
}

/** Licences that let anybody pass a built site on, its own code under another licence. */
export const ALLOWED_LICENCES: ReadonlySet<string> = new Set([
  ...["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MPL-2.0", "OFL-1.1", "PSF-2.0"],
]);

const TEXT_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** What a bundler tells of its own parts, of which none is in what it makes. */
const BUNDLED = /^#+ Licenses of bundled dependencies[\s\S]*/m;

/** Packages that come without the text of their licence; it stands in `licences/` here. */
const TEXTS_HERE: ReadonlySet<string> = new Set(["MPL-2.0"]);

/** The text of a licence that is kept beside this file. */
export function keptText(name: string): Promise<string> {
  return readFile(new URL(`licences/${name}.txt`, import.meta.url), "utf8");
}

/** `https://…` out of the ways in which a package names its repository; null for none. */
function addressOf(repository: unknown): string | null {
  const url =
    typeof repository === "object" && repository !== null && "url" in repository
      ? repository.url
      : repository;
  if (typeof url !== "string") return null;
  const plain = url
    .replace(/^git\+/, "")
    .replace(/^git:\/\//, "https://")
    .replace(/\.git$/, "");
  return /^[\w.-]+\/[\w.-]+$/.test(plain) ? `https://github.com/${plain}` : plain;
}

/** The folder of the package that a module is of; null for the app's own, and what bundlers add. */
export function packageFolder(module: string): string | null {
  const [file = ""] = module.replaceAll("\\", "/").split("?");
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? null;
}

async function textOf(folder: string, licence: string): Promise<string | null> {
  const files = (await readdir(folder)).filter((file) => TEXT_FILE.test(file)).sort();
  if (files.length === 0) return TEXTS_HERE.has(licence) ? keptText(licence) : null;
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  return texts.join("\n").replace(BUNDLED, "");
}

/**
 * What the package in `folder` is, and under which licence.
 * @throws a PlainError when it comes without the text of its licence, or under one that is not allowed.
 */
export async function packageLicence(folder: string): Promise<Component> {
  const { name, version, license, repository } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  );
  if (!ALLOWED_LICENCES.has(license)) {
    throw new PlainError(
      `${name} is under the licence ${JSON.stringify(license)}, which is not among those that src/build/package-licence.ts allows.`,
    );
  }
  const text = await textOf(folder, license);
  if (text === null) throw new PlainError(`${name} comes without the text of its licence, ${license}.`);
  return { name, version, licence: license, address: addressOf(repository), text };
}
