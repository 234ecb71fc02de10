import type { Page } from "playwright-core";

/** The major version of the browser that a page is open in. @throws when it says none. */
export function majorOf(page: Page): number {
  const version = page.context().browser()?.version() ?? "";
  const major = Number.parseInt(version, 10);
  if (Number.isNaN(major)) throw new Error(`the browser gives its version as “${version}”`);
  return major;
}
