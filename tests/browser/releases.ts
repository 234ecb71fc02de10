import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { buildApp } from "../build-app.ts";
import { previewApp } from "./preview-app.ts";

const DATASET = "data";
const SITE = "site.json";

/** A host on which one release of the site takes the place of another. */
export interface ReleaseHost {
  /** With a slash at the end. */
  baseUrl: string;
  /** Serves the site of another folder from now on. */
  deploy(folder: string): Promise<void>;
  close(): Promise<void>;
}

async function newFolder(): Promise<string> {
  await mkdir(".tmp", { recursive: true });
  return resolve(await mkdtemp(".tmp/releases-"));
}

/**
 * Builds the app once more, from a dataset that is called otherwise.
 * @returns the folder of the built app and how to throw it away.
 */
export async function buildRelease(name: string): Promise<{ folder: string; discard(): Promise<void> }> {
  const work = await newFolder();
  const [data, folder] = [join(work, DATASET), join(work, "site")];
  await cp(DATASET, data, { recursive: true });
  const site = JSON.parse(await readFile(join(data, SITE), "utf8"));
  await writeFile(join(data, SITE), JSON.stringify({ ...site, name }));
  await buildApp(folder, { CAREER_DATA: data });
  return { folder, discard: () => rm(work, { recursive: true }) };
}

/** Serves the site of `folder` on a free port, as the other tests' site is. */
export async function startReleaseHost(folder: string): Promise<ReleaseHost> {
  const work = await newFolder();
  const current = join(work, "current");
  const deploy = async (target: string) => {
    const next = join(work, "next");
    await symlink(resolve(target), next);
    // At once: there is no moment in which there is nothing.
    await rename(next, current);
  };
  await deploy(folder);
  const { baseUrl, server } = await previewApp({ build: { outDir: current } });
  return {
    baseUrl,
    deploy,
    close: async () => {
      await server.close();
      await rm(work, { recursive: true });
    },
  };
}
