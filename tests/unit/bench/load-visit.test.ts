import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { firstVisit } from "../../bench/load-visit.ts";

const HTML = `<link rel="canonical" href="/roles/x"><link rel="icon" href="/icon.svg" type="image/svg+xml">
<style data-href="/assets/a.css">@font-face { src: url(/assets/f.woff2) format("woff2") }</style>
<script type="module" src="/assets/a.js"></script><link rel="modulepreload" href="/assets/b.js">
<link rel="preload" as="fetch" href="/assets/details/1.json"><a href="/skills">Skills</a>`;

test("a first visit asks for what the page names, and then for what its service worker fetches", async () => {
  const folder = await mkdtemp(join(tmpdir(), "visit-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "roles"));
  await writeFile(join(folder, "roles/x.html"), HTML);
  const page = ["/roles/x", "/icon.svg", "/assets/a.js", "/assets/b.js", "/assets/details/1.json"];
  expect(await firstVisit(folder, "/roles/x")).toEqual({ page: [...page, "/assets/f.woff2"], ahead: [] });
  await writeFile(join(folder, "sw.js"), 'const RELEASE = {"id":"1","ahead":["assets/b.js","shell.html"]};');
  const { ahead } = await firstVisit(folder, "/roles/x");
  expect(ahead).toEqual(["/sw.js", "/shell.html"]);
});
