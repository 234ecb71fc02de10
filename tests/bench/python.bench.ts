import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { PYODIDE, pyodideVersion } from "#build/python-plugin.ts";
import { present } from "../unit/fixtures/present.ts";
import { dataset } from "../unit/fixtures/real-data.ts";

/** How often each is measured, in turn, each time in a browser profile that was never here before. */
const ROUNDS = Number(process.env.ROUNDS ?? 7);

/** The role whose program is run: one that computes little. */
const SLUG = "devops-site-reliability-engineer";
const program = present(present(dataset.roles.find(({ slug }) => slug === SLUG)).program);

/** A page with nothing but Pyodide, loaded as its own documentation does. */
const BARE = `<!doctype html><title>bare</title><script type="module">
  import { loadPyodide } from "/bare/pyodide.mjs";
  const start = performance.now();
  const python = await loadPyodide({ indexURL: "/python/${await pyodideVersion()}/" });
  python.runPython("1 + 1");
  window.took = performance.now() - start;
</script>`;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject("chromiumPath") });
});
afterAll(() => browser.close());

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? present(sorted[middle])
    : (present(sorted[middle - 1]) + present(sorted[middle])) / 2;
};

async function inFreshProfile<T>(measure: (page: Page, context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ baseURL: inject("baseUrl"), reducedMotion: "reduce" });
  try {
    return await measure(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

const loadBare = () =>
  inFreshProfile(async (page) => {
    const source = await readFile(join(PYODIDE, "pyodide.mjs"), "utf8");
    await page.route("**/bare/", (route) => route.fulfill({ contentType: "text/html", body: BARE }));
    await page.route("**/bare/pyodide.mjs", (route) =>
      route.fulfill({ contentType: "text/javascript", body: source }),
    );
    await page.goto("/bare/");
    await page.waitForFunction(() => "took" in window, undefined, { timeout: 120_000 });
    return page.evaluate(() => Number(Reflect.get(window, "took")));
  });

/** Runs in the page: clicks and waits until the run has ended. Returns milliseconds, and Python's own. */
async function runOnce(file: string): Promise<{ took: number; python: number }> {
  const button = document.querySelector<HTMLElement>(`button[aria-label="Run ${file}"]`);
  const status = document.querySelector("[data-run-status]");
  if (!button || !status) throw new Error(`there is no way to run ${file}`);
  const start = performance.now();
  const ended = new Promise<void>((resolve, reject) => {
    let going = false;
    new MutationObserver(() => {
      const now = status.getAttribute("data-run-status") ?? "";
      if (now === "waiting" || now === "running") going = true;
      else if (going && now === "finished") resolve();
      else if (going) reject(new Error(now));
    }).observe(status, { attributes: true });
  });
  button.click();
  await ended;
  return { took: performance.now() - start, python: Number(status.getAttribute("data-run-ms")) };
}

/** Runs in the page ahead of its scripts: collects what keeps the main thread for longer than 50 ms. */
function watchLongTasks(): void {
  const tasks: number[] = [];
  Reflect.set(window, "longTasks", tasks);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: "longtask" });
}

const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const tasks: unknown = Reflect.get(window, "longTasks");
    return Array.isArray(tasks) ? tasks.map(Number) : [];
  });

const loadOurs = () =>
  inFreshProfile(async (page) => {
    const before: string[] = [];
    const listen = (request: { url(): string }) => before.push(new URL(request.url()).pathname);
    await page.addInitScript(watchLongTasks);
    page.on("request", listen);
    await page.goto(`/roles/${SLUG}`);
    await page.waitForLoadState("networkidle");
    page.off("request", listen);
    const early = before.filter((path) => /\/python\/|worker|code-editor/.test(path));
    const starting = (await longTasks(page)).length;
    const first = await page.evaluate(runOnce, program.file);
    const second = await page.evaluate(runOnce, program.file);
    const tasks = (await longTasks(page)).slice(starting);
    return { early, first, second, longest: Math.max(0, ...tasks), over: tasks.length };
  });

test(
  "running Python in the page, beside bare Pyodide",
  async () => {
    const bare: number[] = [];
    const ours: Awaited<ReturnType<typeof loadOurs>>[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      bare.push(await loadBare());
      ours.push(await loadOurs());
    }
    const first = median(ours.map((run) => run.first.took));
    const rows = {
      "requests for Python or the editor before the click": Math.max(
        ...ours.map(({ early }) => early.length),
      ),
      "bare Pyodide in a blank page, ms": Math.round(median(bare)),
      "first run, from the click to its end, ms": Math.round(first),
      "that in terms of bare Pyodide": Number((first / median(bare)).toFixed(2)),
      "second run, beyond what Python takes, ms": Math.round(
        median(ours.map(({ second }) => second.took - second.python)),
      ),
      "longest task of the main thread meanwhile, ms (0: none over 50)": Math.round(
        median(ours.map(({ longest }) => longest)),
      ),
      "worst round of that, ms": Math.round(Math.max(...ours.map(({ longest }) => longest))),
    };
    console.table(rows);
    // Whatever the figures are: something was measured.
    expect(ours.every((run) => run.first.took > 0 && run.second.python > 0)).toBe(true);
  },
  ROUNDS * 240_000,
);
