import { describe, expect, it } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { catalogue, DATA_ENGINEER, DEVOPS, dataset, TEST_ENGINEER } from "../unit/fixtures/real-data.ts";
import { eventually, startBrowser, visit } from "./browser.ts";
import { allKept } from "./kept.ts";
import { benchOf, PATIENCE, programOf, write } from "./python-bench.ts";
import { scan } from "./scan.ts";

const { openPage } = startBrowser();

describe("a program", () => {
  it("prints what is recorded in every role, by one Python that outlives its pages", async () => {
    const page = await openPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const forPython = () => asked.filter((path) => /\/python\/|python-worker|code-editor/.test(path));
    await visit(page, "/");
    for (const { slug, name } of catalogue.roles) {
      await page.getByRole("link", { name, exact: true }).first().click();
      const { file } = programOf(slug);
      const { run, ends, output } = benchOf(page, file);
      await run.waitFor();
      if (slug === catalogue.roles[0]?.slug) expect(forPython(), "before the first click").toEqual([]);
      await run.click();
      await ends(/^finished after .*; the same as recorded$/);
      expect((await output.innerText()).trimEnd()).toBe(
        dataset.sampleTexts[`samples/${slug}/${file.replace(/\.py$/, ".txt")}`]?.trimEnd(),
      );
      await page.getByRole("link", { name: "Explore", exact: true }).click();
    }
    expect(forPython().filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
  });

  it("that does not end is stopped, and the page goes on", async () => {
    const page = await openPage({ width: 412 });
    await visit(page, `/roles/${TEST_ENGINEER}`);
    const { run, stop, edit, editor, output, ends } = benchOf(page, programOf(TEST_ENGINEER).file);
    await edit.click();
    await write(page, editor, "print('round and round')\nwhile True:\n    pass\n");
    await run.click();
    await eventually(() => output.innerText(), PATIENCE).toBe("round and round\n");
    await stop.click();
    await ends(/^stopped by you$/);
    await write(page, editor, "print('as good as new')\n");
    await run.click();
    await ends(/^finished/);
    expect(await output.innerText()).toBe("as good as new\n");
    await scan(page);
  });

  it("is changed, run and left by keyboard alone, and is there on the next visit", async () => {
    const page = await openPage();
    await visit(page, `/roles/${DEVOPS}`);
    const { file } = programOf(DEVOPS);
    const { bench, edit, editor, output, ends } = benchOf(page, file);
    await edit.press("Enter");
    await eventually(() => editor.evaluate((element) => element.matches(":focus"))).toBe(true);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("print('almost')\n1 / 0\n");
    await page.keyboard.press("ControlOrMeta+Enter");
    await ends(/^failed in line 2/);
    expect(await output.innerText()).toContain("ZeroDivisionError");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await editor.evaluate((element) => element.matches(":focus"))).toBe(false);
    await output.getByRole("button", { name: `File "${file}", line 2` }).press("Enter");
    await eventually(() => editor.evaluate((element) => element.matches(":focus"))).toBe(true);

    await page.reload();
    await eventually(() => bench.innerText()).toContain("1 / 0");
    await eventually(() => bench.innerText()).toContain("your version");
    await bench.getByRole("button", { name: `Reset: ${file}` }).press("Enter");
    await eventually(() => bench.innerText()).not.toContain("your version");
  });

  it("runs without a network after it ran once, on a page that is opened anew", async () => {
    const page = await openPage({ offline: true });
    await visit(page, `/roles/${DATA_ENGINEER}`);
    const { file } = programOf(DATA_ENGINEER);
    const { run, ends } = benchOf(page, file);
    await run.click();
    await ends(/the same as recorded$/);
    await allKept(page);
    await page.context().setOffline(true);
    await visit(page, `/roles/${DATA_ENGINEER}`);
    await run.click();
    await ends(/the same as recorded$/);
    await page.context().setOffline(false);
  });
});

describe("“Your turn”", () => {
  it("says what is not yet right, and keeps that it is done", async () => {
    const page = await openPage();
    await visit(page, `/roles/${TEST_ENGINEER}`);
    const { bench, run, edit, editor, ends } = benchOf(page, "start.py");
    const checks = bench.getByRole("region", { name: "What is checked" });
    await run.click();
    await ends(/^finished/);
    await eventually(() => checks.innerText()).toContain("Not yet");
    expect(await edit.count()).toBe(0);
    const solution = present(dataset.sampleTexts[`samples/${TEST_ENGINEER}/task/solution.py`]);
    await write(page, editor, solution);
    await run.click();
    await eventually(() => checks.innerText(), PATIENCE).not.toMatch(/Not yet|Open/);
    const done = page.getByRole("button", { name: /^Done/ });
    await eventually(() => done.getAttribute("aria-pressed")).toBe("true");
    await page.reload();
    await eventually(() => done.getAttribute("aria-pressed")).toBe("true");
  });
});
