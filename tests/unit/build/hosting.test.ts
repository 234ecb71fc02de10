import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { pageFor } from "#build/hosting.ts";

test.each([
  ["", "index.html", 200],
  ["skills", "skills.html", 200],
  ["compare/a-vs-b", "shell.html", 200],
  ["map/a", "shell.html", 200],
  ["from/a/to/b", "shell.html", 200],
  ["roles/nobody", "404.html", 404],
  ["shell", "404.html", 404],
  ["404", "404.html", 404],
  ["../secret", "404.html", 404],
])("the address /%s is answered with %s and status %i", async (path, page, status) => {
  const root = await mkdtemp(join(tmpdir(), "hosted-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const name of ["index", "skills", "shell", "404"]) await writeFile(join(root, `${name}.html`), "");
  expect(await pageFor(root, path)).toEqual({ page, status });
});
