import { mkdir, writeFile } from "node:fs/promises";
import { it } from "vitest";
import { accessibilityTree } from "../browser/accessibility-tree.ts";
import { startBrowser, visit } from "../browser/browser.ts";
import { outlineLines, outlineOf } from "../browser/outline.ts";
import { PAGES } from "../browser/pages.ts";

const FOLDER = ".tmp/outlines";

const { openPage } = startBrowser();

it.each(PAGES)("the outline of $name, to be read", async ({ name, path, notFound = false }) => {
  await mkdir(FOLDER, { recursive: true });
  const page = await openPage({ notFound });
  await visit(page, path);
  const lines = outlineLines(outlineOf(await accessibilityTree(page)));
  await writeFile(`${FOLDER}/${name.replaceAll(" ", "-")}.txt`, `${lines.join("\n")}\n`);
});
