import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Picture, readPicture } from "./picture.ts";
import { smallPng } from "./small-png.ts";

const FOLDER = join(import.meta.dirname, "baseline");
const ENDING = ".png";
const BROWSER = "browser.json";

const fileOf = (name: string) => join(FOLDER, name + ENDING);

/** Undefined when there is no such file. @throws when it cannot be read. */
async function contentOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** The picture that is kept under a name, or undefined when there is none. */
export async function keptPicture(name: string): Promise<Picture | undefined> {
  const png = await contentOf(fileOf(name));
  return png && readPicture(png);
}

/** Keeps a picture, in place of the one of that name. */
export async function keepPicture(name: string, picture: Picture): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(fileOf(name), smallPng(picture));
}

/** The names of all pictures that are kept, sorted. */
export async function keptNames(): Promise<string[]> {
  const files = await readdir(FOLDER);
  return files
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
}

/** Keeps a picture no longer. */
export async function dropPicture(name: string): Promise<void> {
  await rm(fileOf(name));
}

/** How many bytes the pictures are, all together. */
export async function keptBytes(): Promise<number> {
  const names = await keptNames();
  const sizes = await Promise.all(names.map(async (name) => (await stat(fileOf(name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The major version of the Chromium that drew the pictures, or undefined when nobody wrote it down. */
export async function keptMajor(): Promise<number | undefined> {
  const text = await contentOf(join(FOLDER, BROWSER));
  const value: unknown = text && JSON.parse(text.toString());
  const hasMajor = typeof value === "object" && value !== null && "major" in value;
  return hasMajor && typeof value.major === "number" ? value.major : undefined;
}

/** Writes down which Chromium drew the pictures. */
export async function keepMajor(major: number): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, BROWSER), `${JSON.stringify({ name: "Chromium", major }, null, 2)}\n`);
}
