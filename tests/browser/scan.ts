import axe from "axe-core";
import type { Page } from "playwright-core";
import { settled } from "./browser.ts";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules that axe does not run by itself, and this app keeps. */
const MORE = ["focus-order-semantics", "table-fake-caption", "td-has-header"];

/** Runs in the page: axe's findings in words, one an element. */
async function runAxe([tags, more]: readonly [string[], string[]]): Promise<string[]> {
  // What passes is not worked out: that takes as long again as what does not.
  const { violations } = await window.axe.run(document, {
    runOnly: { type: "tag", values: tags },
    rules: Object.fromEntries(more.map((rule) => [rule, { enabled: true }])),
    resultTypes: ["violations"],
    preload: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = "" }) =>
        `${id} at ${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`,
    ),
  );
}

/** What axe finds in the page as it stands: the rule, the element, and how to mend it. */
export async function findings(page: Page): Promise<string[]> {
  await settled(page);
  // Evaluated by the debugger, since the page's own policy lets no foreign script in.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(runAxe, [TAGS, MORE] as const);
}

/** Fails with what axe finds in the page as it stands. */
export async function scan(page: Page): Promise<void> {
  const found = await findings(page);
  if (found.length > 0) throw new Error([`axe finds on ${page.url()}`, ...found].join("\n- "));
}
