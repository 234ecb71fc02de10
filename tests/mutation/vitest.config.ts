import { mkdir, writeFile } from "node:fs/promises";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { datasetFolder } from "../../src/build/dataset-folder.ts";
import { datasetPlugin } from "../../src/build/dataset-plugin.ts";
import { openDataset } from "../../src/build/dataset-source.ts";
import { readDataset } from "../../src/build/read-dataset.ts";

process.env.TZ = "UTC";
process.env.LC_ALL = "en_US.UTF-8";

const READ = ".tmp/mutation/read-dataset.json";
const READ_ONCE = "\0read-once";

/**
 * Has the tests' fixture take the dataset as it was read and checked once, before any mutant. Each mutant is
 * run in a worker of its own, which would read it anew: nearly half of its time, and every mutant of the schema and of the
 * checks would count as covered by every test.
 */
function readOnce(): Plugin {
  return {
    name: "read-once",
    enforce: "pre",
    async buildStart() {
      await mkdir(".tmp/mutation", { recursive: true });
      await writeFile(READ, JSON.stringify(await readDataset("data")));
    },
    resolveId(source, importer) {
      const fixture = importer?.endsWith("/tests/unit/fixtures/real-data.ts");
      return fixture && source === "#build/read-dataset.ts" ? READ_ONCE : null;
    },
    load(id) {
      if (id !== READ_ONCE) return null;
      return `import { readFile } from "node:fs/promises";
        export const problemsText = String;
        export const readDataset = async () => JSON.parse(await readFile("${READ}", "utf8"));`;
    },
  };
}

/** Tests of much at once, in which a mutant would be looked for over and over. */
const SLOW = [
  "tests/unit/domain/{growth,recognise-long}.test.ts",
  "tests/unit/store/hostile-*.test.ts",
  "tests/unit/store/personal-file-{full,junk}.test.ts",
];

/** The tests that mutation testing runs for each mutant: the fast ones of the rooms that it mutates. */
export default defineConfig({
  plugins: [readOnce(), datasetPlugin(openDataset(datasetFolder()))],
  test: {
    restoreMocks: true,
    environment: "node",
    pool: "threads",
    isolate: false,
    testTimeout: 20_000,
    include: ["tests/unit/{data,domain,store}/**/*.test.ts"],
    exclude: SLOW,
    setupFiles: ["./tests/unexpected-output.ts", "./tests/mutation/setup.ts"],
  },
});
