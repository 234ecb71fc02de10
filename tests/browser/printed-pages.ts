import type { Page } from "playwright-core";

/** How many pages the printed page takes, read off the PDF's page objects. */
export async function printedPages(page: Page): Promise<{ count: number; landscape: boolean }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const [, width = "0", height = "0"] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  return { count: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, landscape: Number(width) > Number(height) };
}
