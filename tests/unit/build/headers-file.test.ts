import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { headersFile, writeHeaders } from "#build/headers-file.ts";
import { readHeaders } from "#build/read-headers.ts";
import { SECURITY_HEADERS } from "#build/security-headers.ts";

const ENTRIES = [
  ...["assets", "python", "compare", "data"].map((name) => ({ name, isFolder: true })),
  ...["index.html", "compare.html", "sw.js", "_headers"].map((name) => ({ name, isFolder: false })),
];
const FOR_EVER = "public, max-age=31536000, immutable";

describe.each(["/", "/folder/"])("the hosts’ file of a site at %s", (base) => {
  const text = headersFile(base, ENTRIES);
  const headersOf = readHeaders(text);
  const patterns = text.split("\n").filter((line) => line.startsWith("/"));

  test.each(["", "compare", "compare/a-vs-b", "assets/a-1.js", "sw.js", "no/such/page"])(
    "sends every security header with “%s”",
    (path) => expect(headersOf(base + path)).toMatchObject(SECURITY_HEADERS),
  );

  test.each([
    ["assets/a-1.js", FOR_EVER],
    ["assets/details/1/role.json", FOR_EVER],
    ["python/314.0.7/pyodide.asm.wasm", FOR_EVER],
    ["", "no-cache"],
    ["compare", "no-cache"],
    ["compare.html", "no-cache"],
    ["compare/a-vs-b", "no-cache"],
    ["sw.js", "no-cache"],
    ["data/skills.json", "no-cache"],
  ])("has “%s” kept as “%s”", (path, kept) => {
    expect(headersOf(base + path)["Cache-Control"]).toBe(kept);
  });

  test("lets other sites show the pictures that are made for them, and nothing else", () => {
    const shown = (path: string) => headersOf(base + path)["Cross-Origin-Resource-Policy"];
    expect(shown("assets/share/a.png")).toBe("cross-origin");
    expect(shown("assets/a-1.js")).toBe("same-origin");
    expect(shown("data/skills.json")).toBe("same-origin");
  });

  test("means no path outside of it", () => {
    for (const pattern of patterns) expect(pattern.startsWith(base)).toBe(true);
  });

  test("is within what hosts read: a hundred rules, lines of 2,000 characters, an asterisk at the end", () => {
    expect(patterns.length).toBeLessThan(100);
    for (const line of text.split("\n")) expect(line.length).toBeLessThan(2000);
    for (const pattern of patterns) expect(pattern).toMatch(/^[^*]*\*?$/);
  });
});

test("no two rules say how long the same is kept: some hosts would send both", () => {
  const text = headersFile("/", ENTRIES);
  const caching = text.split(/\n(?=\/)/).filter((rule) => rule.includes("Cache-Control"));
  const parts = caching.map((rule) => rule.split("\n")[0]?.replace(/\*$/, "") ?? "");
  expect(parts).toContain("/compare/");
  const inFolders = parts.filter((part) => part.endsWith("/") && part !== "/");
  for (const folder of inFolders)
    expect(
      parts.filter((part) => part.startsWith(folder)),
      folder,
    ).toEqual([folder]);
});

test("the build writes what it found in the folder", async () => {
  const folder = await mkdtemp(join(tmpdir(), "headers-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "map.html"), "");
  await writeHeaders(folder, "/");
  const text = await readFile(join(folder, "_headers"), "utf8");
  expect(text).toBe(
    headersFile("/", [
      { name: "assets", isFolder: true },
      { name: "map.html", isFolder: false },
    ]),
  );
});
