import { describe, expect, test } from "vitest";
import { headersFile, pagePolicy, SECURITY_HEADERS } from "#build/security-headers.ts";

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
    for (const [, values] of policy) expect(["'none'", "'self'"]).toContain(values[0]);
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

test("types are not guessed, and no address is told to another site", () => {
  expect(SECURITY_HEADERS).toMatchObject({
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
  });
});

test("the hosts' file sends every header on every path", () => {
  const [first, ...lines] = headersFile().trimEnd().split("\n");
  expect(first).toBe("/*");
  expect(lines).toEqual(Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`));
  expect(headersFile()).toMatch(/\n$/);
});
