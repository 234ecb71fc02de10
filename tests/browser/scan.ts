import axe from "axe-core";
import type { Page } from "playwright-core";
import { settled } from "./browser.ts";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that look at colours: all that a second theme can break. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** Runs in the page: axe's findings in words, one an element. */
async function runAxe(runOnly: { type: "tag" | "rule"; values: string[] }): Promise<string[]> {
  const { violations } = await window.axe.run(document, { runOnly });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = "" }) =>
        `${id} at ${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`,
    ),
  );
}

/**
 * What axe finds in the page as it stands: the rule, the element, and how to mend it.
 * @param colours only what depends on the theme.
 */
export async function findings(page: Page, colours = false): Promise<string[]> {
  await settled(page);
  // Evaluated by the debugger, since the page's own policy lets no foreign script in.
  await page.evaluate(axe.source);
  return page.evaluate(
    runAxe,
    colours ? { type: "rule" as const, values: COLOUR_RULES } : { type: "tag" as const, values: TAGS },
  );
}

/** Fails with what axe finds in the page as it stands. */
export async function scan(page: Page): Promise<void> {
  const found = await findings(page);
  if (found.length > 0) throw new Error([`axe finds on ${page.url()}`, ...found].join("\n- "));
}
