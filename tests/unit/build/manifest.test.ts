import { access } from "node:fs/promises";
import { expect, test } from "vitest";
import { manifestOf } from "#build/manifest.ts";
import { dataset } from "../fixtures/real-data.ts";

test("the manifest is named after the dataset, and lies in the folder that the site is served from", async () => {
  const manifest = manifestOf(dataset, "/app/");
  expect(manifest).toMatchObject({
    ...{ id: "/app/", start_url: "/app/", scope: "/app/" },
    ...{ name: dataset.site.name, description: dataset.site.description, lang: dataset.site.locale },
  });
  const icons = JSON.stringify(manifest.icons).match(/\/app\/[^"]+/g) ?? [];
  expect(icons).toHaveLength(2);
  for (const icon of icons) await access(`public/${icon.slice("/app/".length)}`);
});
