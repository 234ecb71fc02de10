import { describe, expect, it } from "vitest";
import { addressOf, eventually, startBrowser, visit } from "./browser.ts";
import { printedPages } from "./printed-pages.ts";
import { scan } from "./scan.ts";

const { openPage } = startBrowser();

const KEY = "python-career-explorer";

/** What the browser kept of an earlier visit. */
function told(state: object): Record<string, string> {
  return {
    [KEY]: JSON.stringify({ state: { theme: "system", home: null, hours: {}, ...state }, version: 1 }),
  };
}

/** Skills of all groups: as many as somebody has after some years, and few that the three roles below ask for. */
const TWENTY_FIVE =
  "python git linux nosql sql postgresql rest-apis redis json aws azure jenkins java javascript typescript react html css csharp cpp excel jira flask django pytest";

const THREE = ["machine-learning-engineer", "data-engineer", "devops-site-reliability-engineer"];

describe("everything that is kept", () => {
  it("is saved, forgotten, opened again by keyboard and given back, and the next visit knows it", async () => {
    const known = { sql: "comfortable", docker: "used" };
    const page = await openPage({ storage: told({ known, done: ["linux"], shortlist: ["data-engineer"] }) });
    await visit(page, "/my-skills?compare=data-scientist&place=CA");
    const keep = page.getByRole("region", { name: "Keep it" });
    const now = keep.getByText(/^Kept now: /);
    const all = /^Kept now: 3 skills, 1 weekend proof, 1 role on the shortlist and 1 in the comparison\./;
    await eventually(() => now.innerText()).toMatch(all);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      keep.getByRole("button", { name: "Save as a file" }).press("Enter"),
    ]);
    const file = await download.path();

    await keep.getByRole("button", { name: "Forget everything…" }).press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await eventually(() => now.innerText()).toMatch(/^Kept now: nothing\./);
    await eventually(() => addressOf(page)).toBe("/my-skills?place=CA");

    const field = keep.getByLabel("Open a file…");
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), field.press("Enter")]);
    await chooser.setFiles(file);
    const preview = keep.getByRole("region", { name: /^What “.*” would change$/ });
    await preview.getByText("SQL (comfortable)").waitFor();
    await scan(page);
    await preview.getByRole("button", { name: "Apply" }).press("Enter");
    await eventually(() => now.innerText()).toMatch(all);
    await eventually(() => addressOf(page)).toBe("/my-skills?compare=data-scientist&place=CA");

    await keep.getByRole("button", { name: "Undo" }).press("Enter");
    await eventually(() => now.innerText()).toMatch(/^Kept now: nothing\./);
    await eventually(() => field.evaluate((element) => element === document.activeElement)).toBe(true);

    await field.setInputFiles(file);
    await preview.getByRole("button", { name: "Apply" }).press("Enter");
    await eventually(() => now.innerText()).toMatch(all);
    await page.reload();
    await eventually(() => now.innerText()).toMatch(all);
  });

  it("is the same in two open tabs", async () => {
    const one = await openPage({ storage: told({ known: { sql: "used" }, done: [], shortlist: [] }) });
    await visit(one, "/skills/docker");
    const other = await one.context().newPage();
    await visit(other, "/my-skills/summary");
    const level = one.getByRole("group", { name: "How well you know Docker" });
    await level.getByRole("radio", { name: "Used it" }).check();
    const skills = other.getByRole("region", { name: "My skills" });
    await skills.getByRole("link", { name: "Docker" }).waitFor();
    await skills.getByRole("link", { name: "SQL", exact: true }).waitFor();
  });
});

describe("the summary", () => {
  it.each([
    ["25 skills and three roles", { known: TWENTY_FIVE.split(" "), shortlist: THREE }],
    ["one skill and three roles", { known: ["python"], shortlist: THREE }],
  ])("prints %s on one upright page", async (_what, { known, shortlist }) => {
    const levels = Object.fromEntries(
      known.map((id, index) => [id, index % 2 === 0 ? "used" : "comfortable"]),
    );
    const page = await openPage({ storage: told({ known: levels, done: ["numpy"], shortlist }) });
    await visit(page, "/my-skills/summary");
    const plan = page.getByRole("region", { name: "Plan" });
    await plan.getByRole("listitem").first().waitFor();
    const marks = page.getByRole("region", { name: "My skills" }).locator("mark");
    // The skill of the proof stands among the skills and among the proofs.
    expect(await marks.count()).toBe(known.length + 2);
    await scan(page);
    expect(await printedPages(page)).toEqual({ count: 1, landscape: false });
  });
});
