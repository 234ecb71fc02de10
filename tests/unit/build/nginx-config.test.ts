import { describe, expect, test } from "vitest";
import { headersFile } from "#build/headers-file.ts";
import { nginxSite } from "#build/nginx-config.ts";
import { SECURITY_HEADERS } from "#build/security-headers.ts";

const ENTRIES = [
  { name: "assets", isFolder: true },
  ...["index.html", "sw.js"].map((name) => ({ name, isFolder: false })),
];
const site = (base: string, brotli = false) =>
  nginxSite({ listen: "80", root: "/srv/my careers", headers: headersFile(base, ENTRIES), brotli });

describe.each(["/", "/folder/"])("a server of nginx for a site at %s", (base) => {
  const text = site(base);
  const lines = text.split("\n").map((line) => line.trim());

  test("sends each header of the hosts’ file once, with errors too", () => {
    for (const name of [...Object.keys(SECURITY_HEADERS), "Cache-Control"]) {
      const adding = lines.filter((line) => line.startsWith(`add_header ${name} `));
      expect(adding, name).toHaveLength(1);
      expect(adding[0]).toMatch(/ always;$/);
    }
    expect(lines).toContain(
      `add_header Content-Security-Policy "${SECURITY_HEADERS["Content-Security-Policy"]}" always;`,
    );
  });

  test("has a map where what is sent depends on the path", () => {
    expect(lines).toContain(`"~^${base}assets/" "public, max-age=31536000, immutable";`);
    expect(lines).toContain(`"${base}sw.js" "no-cache";`);
    expect(lines).toContain(`"~^${base}assets/share/" "cross-origin";`);
    expect(lines).toContain('default "same-origin";');
  });

  test("answers addresses without endings, those that the browser renders, and those without a page", () => {
    expect(lines).toContain(`location ${base} { try_files $uri $uri.html =404; }`);
    expect(lines).toContain(
      `location ~ ^${base}(?:compare|map|from)/ { try_files $uri.html ${base}shell.html; }`,
    );
    expect(lines).toContain(`error_page 404 ${base}404.html;`);
    expect(lines).toContain(`location = ${base}_headers { return 404; }`);
  });

  test("closes every bracket that it opens", () => {
    expect(text.split("{").length).toBe(text.split("}").length);
  });
});

test("headers of no built site are refused: it would be served without any", () => {
  const served = (headers: string) => () => nginxSite({ listen: "80", root: "/srv", headers, brotli: false });
  expect(served("")).toThrow("rule for the whole site");
  expect(served("/assets/x\n  Cache-Control: no-cache\n")).toThrow("rule for the whole site");
});

test("Brotli is asked for only where the module is there", () => {
  expect(site("/")).not.toContain("brotli");
  expect(site("/", true)).toContain("brotli_static on;");
});
