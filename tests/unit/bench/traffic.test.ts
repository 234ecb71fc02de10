import { expect, it } from "vitest";
import { bytesOf } from "../../bench/traffic.ts";

it("counts scripts and fonts by their media type, and everything in all", () => {
  const responses = [
    { mime: "text/html", bytes: 1 },
    { mime: "text/javascript", bytes: 10 },
    { mime: "application/javascript", bytes: 20 },
    { mime: "font/woff2", bytes: 100 },
    { mime: "text/css", bytes: 1000 },
    { mime: "", bytes: 10_000 },
  ];
  expect(bytesOf(responses)).toEqual({ script: 30, fonts: 100, all: 11_131 });
});
