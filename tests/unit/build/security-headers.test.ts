import { describe, expect, test } from "vitest";
import { headersFile, SECURITY_HEADERS } from "#build/security-headers.ts";

const policy = new Map(
  (SECURITY_HEADERS["Content-Security-Policy"] ?? "").split("; ").map((directive) => {
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

  test("opens nothing but to this site, and to WebAssembly", () => {
    for (const [name, values] of policy) {
      expect(["'none'", "'self'"]).toContain(values[0]);
      expect(values.slice(1)).toEqual(name === "script-src" ? ["'wasm-unsafe-eval'"] : []);
    }
  });

  test("opens what the pages load: scripts, styles, fonts, images, the dataset and workers", () => {
    for (const name of ["script-src", "style-src", "font-src", "img-src", "connect-src", "worker-src"]) {
      expect(policy.get(name)?.[0]).toBe("'self'");
    }
  });
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
