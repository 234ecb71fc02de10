import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildApp } from "../build-app.ts";

/** Five crafts of a country that does not exist: another field, currency, language of numbers and map. */
export const OTHER_DATASET = "tests/fixtures/boat-crafts";

/** Where it says that it will lie. */
export const OTHER_URL = "https://crafts.example/";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder of the app that was built from another dataset. */
    otherSite: string;
  }
}

/** Builds the app from another dataset, once for all files. @returns how to throw it away. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await mkdtemp(join(tmpdir(), "other-dataset-"));
  const discard = () => rm(site, { recursive: true });
  await buildApp(site, { CAREER_DATA: OTHER_DATASET, SITE_URL: OTHER_URL }).catch(async (error) => {
    await discard();
    throw error;
  });
  project.provide("otherSite", site);
  return discard;
}
