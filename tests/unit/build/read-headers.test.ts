import { describe, expect, it } from "vitest";
import { readHeaders } from "#build/read-headers.ts";

describe("the headers that the built site asks for", () => {
  it("are those of all patterns that match", () => {
    const headersOf = readHeaders("/*\n  A: 1\n  B: 1\n\n# cached\n/assets/*\n  B: 2\n/a.b\n  C: x; y: z\n");
    expect(headersOf("/")).toEqual({ A: "1", B: "1" });
    expect(headersOf("/assets/x/y.js")).toEqual({ A: "1", B: "2" });
    expect(headersOf("/a.b")).toEqual({ A: "1", B: "1", C: "x; y: z" });
    expect(headersOf("/a-b")).toEqual({ A: "1", B: "1" });
  });

  it.each(["  A: 1\n", "/*\n  no header\n"])("are refused when %j stands there", (text) => {
    expect(() => readHeaders(text)).toThrow("is no header");
  });
});
