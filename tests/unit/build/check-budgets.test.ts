import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUDGETS, FONTS_BUDGET } from "#build/budgets.ts";
import { checkBudgets, overBudget, partsOf } from "#build/check-budgets.ts";

/** What no compression makes much smaller. */
const STYLE = randomBytes(1000).toString("hex");

const PAGE = `<style data-href="/at/a.css">${STYLE}</style><script>boot()</script>
<script type="module" fetchpriority="low" src="/at/app.js"></script>
<link rel="modulepreload" fetchpriority="low" href="/at/part.js" /><a href="/at/other.js">a file</a>`;

let folder = "";

/** What no compression makes smaller. */
async function put(file: string, content: number | string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), typeof content === "string" ? content : randomBytes(content));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "budgets-"));
  await put("roles/one.html", PAGE);
  await put("app.js", 3000);
  await put("part.js", 1000);
  await put("assets/font.woff2", 5000);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const check = (scripts: number, styles: number) =>
  checkBudgets(folder, "/at/", [{ page: "a role", at: "roles", scripts, styles }]);

describe("a budget", () => {
  it("counts the scripts that a page names and the styles that stand in it, and no others", () => {
    const { scripts, styles } = partsOf(`${PAGE}<style>@container (width < 9em) {}</style>`);
    expect(scripts).toEqual(["/at/app.js", "/at/part.js"]);
    expect(styles).toBe(`${STYLE}@container (width < 9em) {}`);
  });

  it("is kept by a page that is light enough", async () => {
    const weighed = await check(5, 3);
    expect(weighed.find(({ what }) => what === "Scripts of a role")?.bytes).toBeGreaterThanOrEqual(4000);
  });

  it("stops the build with what is too heavy, how heavy it is and the limit", async () => {
    await expect(check(3.9, 3)).rejects.toThrow(/\nScripts of a role: 4\.0 kB, at most 3\.9 kB$/);
    await expect(check(3.9, 0.9)).rejects.toThrow(/Scripts of a role.*\nStyles of a role: 1\.\d kB/);
  });

  it("holds for all fonts together", async () => {
    await put("assets/more.woff2", FONTS_BUDGET * 1000);
    await expect(check(5, 3)).rejects.toThrow(/All fonts: 65\.0 kB, at most 60\.0 kB/);
    await rm(join(folder, "assets/more.woff2"));
  });

  it("leaves out kinds of pages that a dataset does not have", async () => {
    const weighed = await checkBudgets(folder, "/at/", [
      { page: "x", at: "map.html", scripts: 0, styles: 0 },
    ]);
    expect(weighed.map(({ what }) => what)).toEqual(["All fonts"]);
  });

  it("is exceeded by more than the limit only", () => {
    expect(overBudget([{ what: "It", bytes: 1000, limit: 1000 }])).toEqual([]);
  });

  it("is there for every kind of page once", () => {
    const places = BUDGETS.map(({ at }) => at);
    expect(new Set(places).size).toBe(places.length);
  });
});
