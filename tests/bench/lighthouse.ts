import lighthouse from "lighthouse";
import type { Browser } from "playwright-core";
import type { PageCase } from "../browser/pages.ts";
import { imperfect, medianReport, type Report, scoresOf } from "./audits.ts";
import { inRounds, machineLine } from "./conditions.ts";
import { freePort } from "./free-port.ts";
import { startHost } from "./host.ts";
import { readOptions } from "./options.ts";
import { startBrowser } from "./phone.ts";
import { builtSite } from "./sites.ts";
import { markdownTable } from "./table.ts";

/** Audits that a page which says that there is no such page must not pass. */
const OF_PAGES_THAT_EXIST = ["http-status-code", "errors-in-console"];

const ROUNDS = 1;

/** Has the host compress all that the page at `url` needs. */
async function warmUp(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  await page.close();
}

/** Lighthouse's own mobile preset, on the browser that listens at `port`. @throws when it cannot measure. */
async function audit(url: string, { notFound = false }: PageCase, port: number): Promise<Report> {
  const result = await lighthouse(url, {
    port,
    logLevel: "error",
    output: "json",
    ...(notFound && { ignoreStatusCode: true, skipAudits: OF_PAGES_THAT_EXIST }),
  });
  const { lhr } = result ?? {};
  if (!lhr || lhr.runtimeError) throw new Error(lhr?.runtimeError?.message ?? "Lighthouse gave no result");
  return lhr;
}

/**
 * Prints the scores that Lighthouse gives one page of every kind of the built app, and every audit that is
 * not perfect, with its reason.
 * @param args see readOptions; of several rounds the one in the middle counts
 * @returns the exit code: 1 when a score is below 100 or a page could not be audited.
 */
export async function main(...args: string[]): Promise<number> {
  const { pages, dist, rounds } = readOptions(args, process.env, ROUNDS);
  const port = await freePort();
  const browser = await startBrowser([`--remote-debugging-port=${port}`]);
  const host = await startHost(await builtSite(dist));
  const rows: (readonly (string | number)[])[] = [];
  const notes: string[] = [];
  let heads: string[] = [];
  let isPerfect = true;
  try {
    for (const page of pages) {
      console.error(`  ${page.name}`);
      try {
        await warmUp(browser, host.origin + page.path);
        const reports: Report[] = [];
        for (let round = 0; round < rounds; round += 1) {
          reports.push(await audit(host.origin + page.path, page, port));
        }
        const report = medianReport(reports);
        const scores = scoresOf(report);
        heads = ["page", ...scores.map(([title]) => title)];
        rows.push([page.name, ...scores.map(([, score]) => score)]);
        isPerfect &&= scores.every(([, score]) => score === 100);
        const told = imperfect(report).map((note) => note.replaceAll(host.origin, ""));
        notes.push(...told.map((note) => `- ${page.name}: ${note}`));
      } catch (error) {
        isPerfect = false;
        notes.push(`- ${page.name}: not audited: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    console.log(`\nLighthouse, mobile; ${machineLine(browser.version())}, ${inRounds(rounds)}\n`);
  } finally {
    await host.close();
    await browser.close();
  }
  console.log([markdownTable(heads, rows), ...notes].join("\n"));
  return isPerfect ? 0 : 1;
}
