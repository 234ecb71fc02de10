import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_TITLE, pageTitle } from "#domain/page-title.ts";

const SITE = "Careers";

test("the fullest wording that is not too long is the title", () => {
  const long = "x".repeat(MAX_TITLE);
  expect(pageTitle(SITE, "a whole wording", "short")).toBe("a whole wording | Careers");
  expect(pageTitle(SITE, long, "short")).toBe("short | Careers");
  expect(pageTitle(SITE, "y".repeat(60), "short")).toHaveLength(70);
  expect(pageTitle(SITE, "y".repeat(61), "short")).toBe("short | Careers");
});

test("where all are too long it is whole, and not cut", () => {
  const name = fc.string({ minLength: MAX_TITLE, maxLength: 120 });
  fc.assert(
    fc.property(name, name, (first, second) => {
      expect(pageTitle(SITE, first, second)).toBe(`${first} | ${SITE}`);
    }),
  );
});
