import { expect, test } from "vitest";
import { isNotFound } from "#domain/not-found.ts";

test.each([
  { kind: "page", address: "/nowhere" },
  { kind: "role", slug: "astronaut" },
  { kind: "skill", id: "cobol" },
  { kind: "transition", unknown: ["astronaut"], kept: ["data-engineer"] },
  { kind: "comparison", problems: [], kept: [] },
  { kind: "map", problems: [], kept: [] },
])("$kind is a reason why an address has no page", (value) => {
  expect(isNotFound(value)).toBe(true);
});

test.each([null, undefined, "page", 404, [], {}, { kind: "broken" }, { kind: null }, new Error("page")])(
  "%j is none",
  (value) => {
    expect(isNotFound(value)).toBe(false);
  },
);
