import { describe, expect, test } from "vitest";
import { headersFile, securityHeaders } from "#build/security-headers.ts";

const INLINE = { scripts: ["boot()"], styles: ["b{}", "i{}", "b{}"] };
const HEADERS = securityHeaders(INLINE);
/** `printf "boot()" | openssl dgst -sha256 -binary | base64`, and so on. */
const HASHES = {
  "boot()": "'sha256-MeZS89WlF0u+o0hCvHTBt4q1WHU+U+sJKgbdRUc36mY='",
  "b{}": "'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='",
  "i{}": "'sha256-e6jWDOyGxCCjebQhFRQYe5n6sSPlNhc3njC4Jta3SyM='",
};

const policy = new Map(
  (HEADERS["Content-Security-Policy"] ?? "").split("; ").map((directive) => {
    const [name = "", ...values] = directive.split(" ");
    return [name, values] as const;
  }),
);

describe("the content security policy", () => {
  test("forbids what it does not name", () => {
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
  });

  test("opens nothing but to this site, to WebAssembly, and to exactly what stands in the pages", () => {
    const more = new Map([
      ["script-src", ["'wasm-unsafe-eval'", HASHES["boot()"]]],
      ["style-src", [HASHES["b{}"], HASHES["i{}"]]],
    ]);
    for (const [name, values] of policy) {
      expect(["'none'", "'self'"]).toContain(values[0]);
      expect(values.slice(1)).toEqual(more.get(name) ?? []);
    }
  });

  test("opens what the pages load: scripts, styles, fonts, images, the dataset and workers", () => {
    for (const name of ["script-src", "style-src", "font-src", "img-src", "connect-src", "worker-src"]) {
      expect(policy.get(name)?.[0]).toBe("'self'");
    }
  });
});

test("types are not guessed, and no address is told to another site", () => {
  expect(HEADERS).toMatchObject({
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
  });
});

test("the hosts' file sends every header on every path", () => {
  const [first, ...lines] = headersFile(INLINE).trimEnd().split("\n");
  expect(first).toBe("/*");
  expect(lines).toEqual(Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`));
  expect(headersFile(INLINE)).toMatch(/\n$/);
});
