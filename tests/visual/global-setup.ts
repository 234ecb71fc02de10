import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Whether pictures are kept anew rather than compared: `--update`. */
    renew: boolean;
  }
}

/** Hands Vitest's `--update` to the tests. */
export default function setup(project: TestProject): void {
  project.provide("renew", project.config.snapshotOptions.updateSnapshot === "all");
}
