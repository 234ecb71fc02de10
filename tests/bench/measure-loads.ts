import type { Browser, Page } from "playwright-core";
import { datasetFolder } from "#build/dataset-folder.ts";
import type { PageCase } from "../browser/pages.ts";
import { ready } from "../browser/ready.ts";
import type { Listening } from "../listening.ts";
import { startHost } from "./host.ts";
import { buildLeastApp } from "./least-app.ts";
import type { Loads } from "./load-table.ts";
import { bareSite, builtSite, singlePageSite } from "./sites.ts";
import { type Visit, visitCold } from "./visit.ts";

const KINDS = ["built", "bare", "least"] as const;
type Kind = (typeof KINDS)[number];

/** When a page of each kind is there and answers. */
const IS_THERE: Readonly<Record<Kind, (page: Page) => Promise<unknown>>> = {
  built: ready,
  bare: () => Promise.resolve(),
  least: (page) => page.locator("#root > *").first().waitFor(),
};

/** One page, visited in turn as built, as bare text and as the least app; null where that failed. */
async function visitInTurn(
  browser: Browser,
  hosts: Readonly<Record<Kind, Listening>>,
  path: string,
  failed: (kind: Kind, error: unknown) => void,
): Promise<Record<Kind, Visit> | null> {
  const visits = new Map<Kind, Visit>();
  for (const kind of KINDS) {
    try {
      visits.set(kind, await visitCold(browser, hosts[kind].origin + path, IS_THERE[kind]));
    } catch (error) {
      failed(kind, error);
    }
  }
  const [built, bare, least] = KINDS.map((kind) => visits.get(kind));
  return built && bare && least ? { built, bare, least } : null;
}

/**
 * Visits `pages` of the app built in `dist` for the first time, `rounds` times and each time beside both
 * references. A round ahead, which does not count, has the hosts compress everything.
 * @param tell is told what goes on
 * @param failed is told, in words, of every visit that could not be measured
 * @returns the pages of which something could be measured
 */
export async function measureLoads(
  browser: Browser,
  { pages, rounds, dist }: { pages: readonly PageCase[]; rounds: number; dist: string },
  tell: (line: string) => void,
  failed: (line: string) => void,
): Promise<Loads[]> {
  tell("building the least app");
  const least = await buildLeastApp(datasetFolder());
  const hosts = {
    built: await startHost(await builtSite(dist)),
    bare: await startHost(bareSite(dist)),
    least: await startHost(singlePageSite(least)),
  };
  const turns = new Map(pages.map(({ name }) => [name, [] as Record<Kind, Visit>[]]));
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const { name, path } of pages) {
        tell(round === 0 ? `warming up: ${name}` : `round ${round} of ${rounds}: ${name}`);
        const turn = await visitInTurn(browser, hosts, path, (kind, error) =>
          failed(`${name} (${kind}): ${error instanceof Error ? error.message : String(error)}`),
        );
        if (turn && round > 0) turns.get(name)?.push(turn);
      }
    }
  } finally {
    await Promise.all(Object.values(hosts).map((host) => host.close()));
  }
  return [...turns]
    .filter(([, visits]) => visits.length > 0)
    .map(([name, visits]) => ({
      name,
      built: visits.map((visit) => visit.built),
      bare: visits.map((visit) => visit.bare),
      least: visits.map((visit) => visit.least),
    }));
}
