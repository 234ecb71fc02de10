import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { HEADERS_FILE, pageFor } from "#build/hosting.ts";
import { readHeaders } from "#build/read-headers.ts";
import { firstVisit } from "./load-visit.ts";
import { startNginx } from "./nginx.ts";
import { kilobytes, markdownTable } from "./table.ts";
import { load } from "./wrk.ts";

const DIST = "dist";
const PAGES = ["/", "/roles/data-engineer"] as const;
const SECONDS = 10;
/** What a gigabit carries a second, in bytes. */
const GIGABIT = 1e9 / 8;

const grouped = (value: number) => Math.round(value).toLocaleString("en-US");

/** Asks for one of each kind, to know that what is measured is the site as it should be served. */
async function check(origin: string, script: string): Promise<void> {
  const headersOf = readHeaders(await readFile(join(DIST, HEADERS_FILE), "utf8"));
  const kinds: [path: string, status: number][] = [
    ...[
      ["/", 200],
      ["/roles/data-engineer", 200],
      [script, 200],
      ["/sw.js", 200],
    ],
    ...[
      ["/compare/data-engineer-vs-data-scientist", 200],
      ["/no/such/page", 404],
      ["/_headers", 404],
    ],
  ].map(([path, status]) => [String(path), Number(status)]);
  for (const [path, status] of kinds) {
    const response = await fetch(origin + path);
    const body = await response.text();
    if (response.status !== status) throw new Error(`${path} is answered with ${response.status}`);
    for (const [name, value] of Object.entries(headersOf(path)))
      if (response.headers.get(name) !== value) throw new Error(`${path}: ${name} is not “${value}”`);
    if ([PAGES[0], script].includes(path) && !response.headers.has("Content-Encoding"))
      throw new Error(`${path} is not compressed`);
    if (status === 200 && body === "") throw new Error(`${path} is empty`);
  }
}

/**
 * Prints how many visits a second one small machine serves: the built app behind nginx with one worker, under wrk
 * on the same machine. A visit is cold: everything that the page asks for, once; and the same with what is fetched
 * ahead for offline use.
 * @param args `--seconds 3`: how long each is measured.
 * @returns the exit code.
 */
export async function main(...args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { seconds: { type: "string", default: String(SECONDS) } } });
  const visits = await Promise.all(PAGES.map(async (path) => ({ path, ...(await firstVisit(DIST, path)) })));
  const paths = [...new Set(visits.flatMap(({ page, ahead }) => [...page, ...ahead]))];
  const files = await Promise.all(
    paths.map(async (path) =>
      /\.\w+$/.test(path) ? path.slice(1) : (await pageFor(resolve(DIST), path.slice(1))).page,
    ),
  );
  const nginx = await startNginx(DIST, files);
  try {
    await check(nginx.origin, paths.find((path) => path.endsWith(".js")) ?? "");
    const rows: string[][] = [];
    for (const { path, page, ahead } of visits) {
      const kinds: [what: string, files: string[]][] = [
        [`the page ${path} alone`, [path]],
        [`a first visit of ${path}`, page],
        ["and what is fetched ahead for offline use", [...page, ...ahead]],
      ];
      for (const [what, asked] of kinds) {
        const { requests, bytes, seconds, median, slow } = await load(
          nginx.origin,
          asked,
          Number(values.seconds),
          nginx.work,
        );
        const visit = (bytes / requests) * asked.length;
        rows.push([
          what,
          String(asked.length),
          kilobytes(visit),
          grouped(requests / seconds),
          grouped(requests / seconds / asked.length),
          grouped(GIGABIT / visit),
          `${median.toFixed(1)} / ${slow.toFixed(1)}`,
        ]);
      }
    }
    console.log(
      `${nginx.what}; wrk with 64 connections on the same machine, ${availableParallelism()} cores\n`,
    );
    console.log(
      markdownTable(
        ["what", "requests", "kB", "requests/s", "visits/s by CPU", "visits/s a gigabit", "ms, half / 99 %"],
        rows,
      ),
    );
    return 0;
  } finally {
    await nginx.close();
  }
}
