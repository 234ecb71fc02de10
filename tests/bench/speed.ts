import { inRounds, machineLine, phoneLine } from "./conditions.ts";
import { inputTable } from "./input-table.ts";
import { loadNotes, loadTable } from "./load-table.ts";
import { measureInputs } from "./measure-inputs.ts";
import { measureLoads } from "./measure-loads.ts";
import { readOptions } from "./options.ts";
import { startBrowser } from "./phone.ts";

const ROUNDS = 5;

/**
 * Prints how fast the built app is, for the README. What misses its budget is marked and is no failure.
 * @param args see readOptions
 * @returns the exit code: 1 when something could not be measured.
 */
export async function main(...args: string[]): Promise<number> {
  const options = readOptions(args, process.env, ROUNDS);
  const { rounds, parts } = options;
  const failures: string[] = [];
  const failed = (line: string) => void failures.push(line);
  const tell = (line: string) => console.error(`  ${line}`);
  const browser = await startBrowser();
  try {
    const machine = `${machineLine(browser.version())}, ${inRounds(rounds)}`;
    if (parts.includes("load")) {
      const loads = await measureLoads(browser, options, tell, failed);
      console.log(`\nFirst visits: ${phoneLine({ network: true })}; ${machine}\n`);
      console.log(`${loadTable(loads)}\n\n${loadNotes(loads).join("\n")}`);
    }
    if (parts.includes("input")) {
      const inputs = await measureInputs(browser, options, tell, failed);
      console.log(`\nInteractions: ${phoneLine({ network: false })}; ${machine}\n`);
      console.log(inputTable(inputs));
    }
  } finally {
    await browser.close();
  }
  if (failures.length > 0) console.error(`\nNot measured:\n${failures.join("\n")}`);
  return failures.length > 0 ? 1 : 0;
}
