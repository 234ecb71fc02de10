import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DEVOPS } from "../unit/fixtures/real-data.ts";
import { addressOf, eventually, startBrowser, visit } from "./browser.ts";
import { benchOf, programOf } from "./python-bench.ts";

// Whole journeys without a pointer: what is pressed is come to by Tab, never given the focus by the test.
const { openPage } = startBrowser();

/** A journey is hundreds of presses, each with a look at where the focus is; in milliseconds. */
const LONG = { timeout: 240_000 };

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element.matches(":focus")).catch(() => false);

/** Presses Tab until `target` has the focus. @throws when it is never come to. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  // Found once: to look for it anew at each press takes longer than the press.
  const element = await target.elementHandle();
  for (let presses = 0; presses < 300; presses += 1) {
    if (await element?.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${target}`);
}

async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

const title = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();

describe("a newcomer with a keyboard", () => {
  it(
    "skips to the content, finds a role by a skill, picks two, compares them, changes the place and reads a sample",
    LONG,
    async () => {
      const page = await openPage();
      await visit(page, "/");
      await press(page, page.getByRole("link", { name: "Skip to content" }));
      await press(page, page.getByRole("checkbox", { name: /^Docker, leaves/ }), "Space");
      await eventually(() => addressOf(page)).toBe("/?skills=docker");
      await press(page, page.getByRole("checkbox", { name: "Compare Machine Learning Engineer" }), "Space");
      await press(page, page.getByRole("link", { name: "Machine Learning Engineer", exact: true }));
      await title(page, "Machine Learning Engineer");

      await press(
        page,
        page.getByRole("navigation", { name: "Roles" }).getByRole("link", { name: "Data Scientist" }),
      );
      await title(page, "Data Scientist");
      await press(page, page.getByRole("button", { name: "Add to comparison" }));
      await press(page, page.getByRole("link", { name: "Compare 2 roles", exact: true }).first());
      await title(page, "Two careers, side by side");

      await press(page, page.getByRole("button", { name: /^Place: / }));
      await page.getByRole("dialog").waitFor();
      await page.keyboard.type("calif");
      await page.keyboard.press("Enter");
      await eventually(() => addressOf(page)).toContain("place=CA");
      await eventually(() => isFocused(page.getByRole("button", { name: "Place: California" }))).toBe(true);

      await press(page, page.getByRole("link", { name: "Data Scientist", exact: true }).first());
      await title(page, "Data Scientist");
      const samples = page.locator("main summary");
      const opened = samples.filter({ hasText: /\.py/ }).first();
      await press(page, opened);
      const code = page.locator("main details[open]").getByRole("region").first();
      await tabTo(page, code);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Tab");
      expect(await isFocused(code)).toBe(false);
    },
  );
});

describe("my skills with a keyboard", () => {
  it(
    "are searched and said, found in a text and added, a proof is ticked off, and all is saved",
    LONG,
    async () => {
      const page = await openPage();
      await visit(page, "/my-skills");
      await tabTo(page, page.getByRole("searchbox", { name: "Find a skill" }));
      await page.keyboard.type("terraform");
      const levels = page
        .getByRole("region", { name: "What you know" })
        .getByRole("group", { name: "How well you know Terraform" });
      await tabTo(page, levels.getByRole("radio", { name: "Not yet" }));
      await page.keyboard.press("ArrowRight");
      await eventually(() => levels.getByRole("radio", { name: "Used it" }).isChecked()).toBe(true);

      const paste = page.getByRole("region", { name: "Paste a CV or a job ad" });
      await tabTo(page, paste.getByRole("textbox"));
      await page.keyboard.insertText("Ran Kubernetes on Linux, shipped in Docker.");
      await press(page, paste.getByRole("button", { name: "Find skills" }));
      await press(page, paste.getByRole("checkbox", { name: /^Linux/ }), "Space");
      await press(page, paste.getByRole("button", { name: /^Add 2 skills/ }));
      const roles = page.getByRole("region", { name: "Roles by what you know" });
      await press(page, roles.getByRole("link", { name: /^Learning plan for/ }).first());
      await title(page, /^Learning plan for /);

      const steps = page.getByRole("region", { name: "The steps" });
      await press(page, steps.getByRole("checkbox", { name: /^Done/ }).first(), "Space");
      await eventually(() => steps.getByText(/^\d+ of \d+ steps done/).innerText()).toMatch(/^1 of /);
      await press(page, page.getByRole("link", { name: "My skills", exact: true }).last());
      await title(page, "My skills");
      const save = page.getByRole("button", { name: "Save as a file" });
      await tabTo(page, save);
      const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      expect(file.suggestedFilename()).toMatch(/\.json$/);
    },
  );
});

describe("the editor", () => {
  it("says how to leave it, and is left forwards and backwards", LONG, async () => {
    const page = await openPage();
    await visit(page, `/roles/${DEVOPS}`);
    const { bench, edit, editor } = benchOf(page, programOf(DEVOPS).file);
    await press(page, edit);
    await eventually(() => isFocused(editor)).toBe(true);
    await eventually(() => bench.innerText()).toMatch(/Esc/);
    const before = await editor.innerText();
    await page.keyboard.press("Tab");
    expect(await isFocused(editor)).toBe(true);
    await eventually(() => editor.innerText()).not.toBe(before);

    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await eventually(() => isFocused(editor)).toBe(false);
    await page.keyboard.press("Shift+Tab");
    await eventually(() => isFocused(editor)).toBe(true);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift+Tab");
    await eventually(() => isFocused(editor)).toBe(false);
  });
});
