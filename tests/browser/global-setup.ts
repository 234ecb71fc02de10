import { access } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findChromium } from "./chromium.ts";
import { previewApp } from "./preview-app.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    baseUrl: string;
    /** The folder of the built app. */
    builtFolder: string;
    /** The executable of the Chromium to test in. */
    chromiumPath: string;
  }
}

/** @throws when there is nothing to serve. */
async function requireBuild(root: string): Promise<void> {
  await access(join(root, "dist/index.html")).catch(() => {
    throw new Error(
      "The browser tests run against the built app, and dist/ is missing: run npm run build first.",
    );
  });
}

/** Serves the built app on a free port and finds a browser, once for all files. @returns how to stop. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { root } = project.config;
  await requireBuild(root);
  const chromiumPath = await findChromium();
  const { baseUrl, server } = await previewApp({ root });
  project.provide("baseUrl", baseUrl);
  project.provide("builtFolder", join(root, "dist"));
  project.provide("chromiumPath", chromiumPath);
  return () => server.close();
}
