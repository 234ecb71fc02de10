import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { filesIn } from "#build/files-in.ts";
import { readHeaders } from "#build/read-headers.ts";
import { SECURITY_HEADERS } from "#build/security-headers.ts";

// Every kind of response, as the preview server sends it by the file that hosts read.

const baseUrl = inject("baseUrl");
const folder = inject("builtFolder");

/** One file of each kind: of each ending in each folder that lies directly in the site's, and all that lie there. */
async function filesOfEachKind(): Promise<string[]> {
  const files = (await filesIn(folder)).filter((file) => !file.startsWith("_"));
  const kindOf = (file: string) => (file.includes("/") ? `${file.split("/")[0]} ${extname(file)}` : file);
  return [...new Map(files.map((file) => [kindOf(file), file])).values()];
}

const files = await filesOfEachKind();
const headersOf = readHeaders(await readFile(join(folder, "_headers"), "utf8"));

/** A response as it came, not one that it leads to. */
const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${baseUrl}${path}`, { redirect: "manual", ...init });

/** @param expected what the hosts’ file asks for, where that is not the same for all. */
function expectSecure({ headers }: Response, expected: Readonly<Record<string, string>> = {}): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    expect(headers.get(name), name).toBe(expected[name] ?? value);
}

it("there are files of each kind to ask for", () => {
  for (const ending of [".html", ".js", ".mjs", ".css", ".woff2", ".json", ".wasm", ".zip", ".svg", ".py"])
    expect(files.map((file) => extname(file))).toContain(ending);
});

describe("every response carries the security headers, and says how long it may be kept", () => {
  it.each(files)("%s", async (file) => {
    const response = await ask(file);
    await response.arrayBuffer();
    expect(response.status).toBe(200);
    // Pictures made for other sites may be shown there.
    const isShared = file.startsWith("assets/share/");
    expectSecure(response, isShared ? { "Cross-Origin-Resource-Policy": "cross-origin" } : {});
    const kept = response.headers.get("Cache-Control");
    expect(kept).toBe(headersOf(`/${file}`)["Cache-Control"]);
    expect(kept).toBe(/^(?:assets|python)\//.test(file) ? "public, max-age=31536000, immutable" : "no-cache");
  });

  it.each([
    ["a page", "roles/data-engineer", 200],
    ["a page with a query", "?skills=docker", 200],
    ["a page that the browser renders", "compare/data-engineer-vs-data-scientist", 200],
    ["an address without a page", "no/such/page", 404],
    ["a file that is not there", "assets/gone.js", 404],
    ["an address that cannot be read", "%E0%A4%A", 404],
    ["an address outside of the site", "..%2f..%2fpackage.json", 404],
  ])("%s", async (_what, path, status) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expectSecure(response);
    expect(await response.text()).not.toContain('"dependencies"');
  });

  it("one that has nothing new to say, one without a body, and a part of one", async () => {
    const script = files.find((file) => file.startsWith("assets/") && file.endsWith(".js")) ?? "";
    const whole = await ask(script);
    const again = await ask(script, { headers: { "If-None-Match": whole.headers.get("ETag") ?? "" } });
    const head = await ask(script, { method: "HEAD" });
    const part = await ask(script, { headers: { Range: "bytes=0-9" } });
    expect([whole, again, head, part].map(({ status }) => status)).toEqual([200, 304, 200, 206]);
    for (const response of [again, head, part]) expectSecure(response);
  });
});

it("everything has the type that it is read as: none is guessed", async () => {
  const types = new Map<string, string>();
  for (const file of files) {
    const response = await ask(file);
    await response.arrayBuffer();
    types.set(extname(file), response.headers.get("Content-Type") ?? "none");
  }
  expect(types.get(".html")).toMatch(/^text\/html/);
  for (const ending of [".js", ".mjs"]) expect(types.get(ending)).toMatch(/^text\/javascript/);
  expect(types.get(".css")).toMatch(/^text\/css/);
  expect(types.get(".wasm")).toBe("application/wasm");
  expect(types.get(".json")).toMatch(/^application\/json/);
  expect(types.get(".woff2")).toBe("font/woff2");
  expect(types.get(".svg")).toBe("image/svg+xml");
});
