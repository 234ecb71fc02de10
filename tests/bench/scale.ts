import { mkdir, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { problemsText, readDataset } from "#build/read-dataset.ts";
import { compileCatalogue } from "#data/compile-catalogue.ts";
import { inRounds, machineLine, phoneLine } from "./conditions.ts";
import { manyFiles, writeDataset } from "./many-files.ts";
import { buildOf } from "./measure-build.ts";
import { behaviourOf, type Scale } from "./measure-scale.ts";
import { startBrowser } from "./phone.ts";
import { scalePlot } from "./scale-plot.ts";
import { scaleTable } from "./scale-table.ts";

const FOLDER = ".tmp/scale";
const SIZES = "6,60,600,1000,6000";
const ROUNDS = "3";
const PLOT = ".github/growth.svg";

/** The words of the committed dataset, for the made ones. @throws with its problems when it is not sound. */
async function ownCatalogue() {
  const result = await readDataset("data");
  if (!result.ok) throw new Error(problemsText(result.problems));
  return compileCatalogue(result.dataset);
}

/**
 * Builds the app with ever larger made-up datasets, uses each build, and prints how it grows: a table, and the
 * plot of it in `.github/growth.svg`. `--sizes 6,60` and `--rounds 1` make it shorter; only all sizes are plotted.
 * @returns the exit code, 0; what could not be built or measured throws.
 */
export async function main(...args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { sizes: { type: "string", default: SIZES }, rounds: { type: "string", default: ROUNDS } },
  });
  const rounds = Number(values.rounds);
  const base = await ownCatalogue();
  const scales: Scale[] = [];
  const browser = await startBrowser(["--js-flags=--expose-gc"]);
  try {
    for (const size of values.sizes.split(",").map(Number)) {
      console.error(`  ${size} roles`);
      const [data, dist] = [`${FOLDER}/data-${size}`, `${FOLDER}/dist-${size}`];
      await writeDataset(data, manyFiles(base, size));
      const built = await buildOf(data, dist);
      scales.push({ roles: size, ...built, ...(await behaviourOf(browser, dist, rounds)) });
    }
    console.log(
      `\n${phoneLine({ network: true })}; ${machineLine(browser.version())}, ${inRounds(rounds)}\n`,
    );
  } finally {
    await browser.close();
  }
  console.log(scaleTable(scales));
  if (values.sizes === SIZES) {
    await mkdir(".github", { recursive: true });
    await writeFile(PLOT, scalePlot(scales));
  }
  return 0;
}
