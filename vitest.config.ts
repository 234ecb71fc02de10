import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { datasetFolder } from "./src/build/dataset-folder.ts";
import { datasetPlugin } from "./src/build/dataset-plugin.ts";
import { openDataset } from "./src/build/dataset-source.ts";

// What a test sees must not depend on the machine's time zone and language.
process.env.TZ = "UTC";
process.env.LC_ALL = "en_US.UTF-8";

/** Page tests that mock a module, each in a registry of its own. */
const MOCKED = "tests/pages/**/*.mock.test.tsx";

/** Browser tests that `npm test` leaves out: of the browser tests themselves, and of how Python ends. */
const THOROUGH = ["tests/browser/harness.test.ts", "tests/browser/python-limits.test.ts"];

export default defineConfig({
  // Not vite.config.ts: tests need the dataset's modules, but neither hosting nor prerendering.
  plugins: [react(), datasetPlugin(openDataset(datasetFolder()))],
  test: {
    restoreMocks: true,
    maxWorkers: 2,
    pool: "threads",
    // Not a limit on the code: the machine may be building and testing something else.
    testTimeout: 20_000,
    // Of the rooms that `npm run mutate` leaves out, and only with `npm run coverage`.
    coverage: {
      provider: "v8",
      include: ["src/{app,build,features,pages,ui}/**/*.{ts,tsx}", "src/store/use-*.{ts,tsx}"],
      reportsDirectory: ".tmp/coverage",
      reporter: ["text-summary", "html", "json-summary"],
      // A little below what is measured. What the build writes and starts is for the tests of the built app.
      thresholds: {
        "src/app/**": { statements: 74, branches: 70, functions: 75, lines: 75 },
        "src/build/**": { statements: 70, branches: 72, functions: 72, lines: 70 },
        "src/features/**": { statements: 95, branches: 90, functions: 96, lines: 96 },
        "src/pages/**": { statements: 96, branches: 88, functions: 94, lines: 97 },
        "src/ui/**": { statements: 92, branches: 85, functions: 91, lines: 93 },
      },
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          // One registry of modules for all files of a worker: none mocks a module, and loading them anew
          // for each would take most of the time.
          isolate: false,
          include: ["tests/unit/**/*.test.ts"],
          setupFiles: ["./tests/unexpected-output.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "pages",
          environment: "jsdom",
          isolate: false,
          include: ["tests/pages/**/*.test.tsx"],
          exclude: [MOCKED],
          setupFiles: ["./tests/pages/setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "mocked",
          environment: "jsdom",
          include: [MOCKED],
          setupFiles: ["./tests/pages/setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "samples",
          environment: "node",
          include: ["tests/samples/**/*.test.ts"],
        },
      },
      {
        // The app built from another dataset of the same schema, in a folder that is thrown away.
        extends: true,
        test: {
          name: "other",
          environment: "node",
          include: ["tests/other-dataset/**/*.test.ts"],
          globalSetup: ["./tests/other-dataset/global-setup.ts"],
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          exclude: THOROUGH,
          provide: { thorough: false },
          globalSetup: ["./tests/browser/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // A browser, its pages and the tests share two cores: once more tells slow from broken, and the
          // report names what needed it.
          retry: 1,
        },
      },
      {
        // Not part of `npm test`, which should take five minutes: every state, in every window, and whether
        // the browser tests notice what they are there for.
        extends: true,
        test: {
          name: "states",
          environment: "node",
          include: [
            "tests/browser/states-*.test.ts",
            "tests/browser/hostile.test.ts",
            // of these, too, `npm test` runs a part
            "tests/browser/keyboard-walk.test.ts",
            "tests/browser/accessibility-media.test.ts",
            ...THOROUGH,
          ],
          provide: { thorough: true },
          globalSetup: ["./tests/browser/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        // Not part of `npm test`: figures for the README, from a machine that does nothing else.
        extends: true,
        test: {
          name: "bench",
          environment: "node",
          include: ["tests/bench/**/*.bench.ts"],
          globalSetup: ["./tests/browser/global-setup.ts"],
          fileParallelism: false,
        },
      },
      {
        // Not part of `npm test`: letters are drawn otherwise on another machine, and it takes minutes.
        extends: true,
        test: {
          name: "visual",
          environment: "node",
          include: ["tests/visual/**/*.test.ts"],
          globalSetup: ["./tests/browser/global-setup.ts", "./tests/visual/global-setup.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        // Not part of `npm test`: it makes pictures for people to look at.
        extends: true,
        test: {
          name: "screenshots",
          environment: "node",
          include: ["tests/screenshots/**/*.test.ts"],
          globalSetup: ["./tests/browser/global-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
