import { describe, expect, test } from "vitest";
import { pagePolicy, SECURITY_HEADERS } from "#build/security-headers.ts";
import { SCRIPT_POLICY } from "#ui/trusted-script.ts";

const INLINE = { scripts: ["boot()"], styles: ["b{}", "i{}", "b{}"] };
/** `printf "boot()" | openssl dgst -sha256 -binary | base64`, and so on. */
const HASHES = {
  "boot()": "'sha256-MeZS89WlF0u+o0hCvHTBt4q1WHU+U+sJKgbdRUc36mY='",
  "b{}": "'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='",
  "i{}": "'sha256-e6jWDOyGxCCjebQhFRQYe5n6sSPlNhc3njC4Jta3SyM='",
};

/** The values of each directive of a policy. */
function directives(policy: string | undefined): ReadonlyMap<string, readonly string[]> {
  const all = (policy ?? "").split("; ").map((directive) => directive.split(" "));
  return new Map(all.map(([name = "", ...values]) => [name, values]));
}

const header = directives(SECURITY_HEADERS["Content-Security-Policy"]);
const page = directives(pagePolicy(INLINE));

describe.each([
  ["of every response", header],
  ["of a page", page],
])("the content security policy %s", (_whose, policy) => {
  test("forbids what it does not name", () => {
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
  });

  test("opens what the pages load: scripts, styles, fonts, images, the dataset and workers", () => {
    for (const name of ["script-src", "style-src", "font-src", "img-src", "connect-src", "worker-src"]) {
      expect(policy.get(name)?.[0]).toBe("'self'");
    }
  });

  test("opens nothing to another site", () => {
    for (const [name, values] of policy) {
      if (!name.includes("trusted-types")) expect(["'none'", "'self'"], name).toContain(values[0]);
    }
  });

  test("takes no text as code or markup, and one policy’s word for an address of a script", () => {
    expect(policy.get("require-trusted-types-for")).toEqual(["'script'"]);
    expect(policy.get("trusted-types")).toEqual([SCRIPT_POLICY]);
  });
});

test("of what is inline, a page lets exactly its own run and apply, each text named once", () => {
  expect(page.get("script-src")).toEqual(["'self'", "'wasm-unsafe-eval'", HASHES["boot()"]]);
  expect(page.get("style-src")).toEqual(["'self'", HASHES["b{}"], HASHES["i{}"]]);
});

test("the headers leave what is inline to the page, and forbid frames, which a page cannot", () => {
  expect(header.get("script-src")).toEqual(["'self'", "'wasm-unsafe-eval'", "'unsafe-inline'"]);
  expect(header.get("style-src")).toEqual(["'self'", "'unsafe-inline'"]);
  expect(header.get("frame-ancestors")).toEqual(["'none'"]);
  expect(page.has("frame-ancestors")).toBe(false);
});

test("types are not guessed, no address is told to another site, and no other site shares a process or embeds", () => {
  expect(SECURITY_HEADERS).toMatchObject({
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
  });
});

test("what the app does not use nobody may use in its name, and copying stays", () => {
  const features = SECURITY_HEADERS["Permissions-Policy"]?.split(", ") ?? [];
  expect(features.length).toBeGreaterThan(20);
  for (const feature of features) expect(feature).toMatch(/^[a-z-]+=\(\)$/);
  expect(features).toEqual(expect.arrayContaining(["camera=()", "geolocation=()", "clipboard-read=()"]));
  expect(features.join()).not.toContain("clipboard-write");
});
