import type { Page } from "playwright-core";

/** Whether React has taken over the page and shows what the address says. Runs in the page. */
function hasTakenOver(): boolean {
  const main = document.querySelector("main");
  const isReacts = main !== null && Object.keys(main).some((key) => key.startsWith("__reactProps"));
  const { pending, told } = document.documentElement.dataset;
  return isReacts && pending === undefined && told === undefined;
}

/** Waits until no transition is under way: until then colours and visibility are neither old nor new. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().length === 0);
}

/** Waits until the page answers to the reader. A click on prerendered HTML before that would be lost. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(hasTakenOver);
  await settled(page);
}
