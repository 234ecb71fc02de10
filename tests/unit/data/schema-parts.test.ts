import { expect, test } from "vitest";
import type { z } from "zod";
import { currency, distinct, name, onetCode, slug, soc, url } from "#data/schema-parts.ts";
import { checkShape } from "#data/shape.ts";

/** What is wrong with `content`, without the file's name. */
function problemsOf(schema: z.ZodType, content: unknown) {
  const result = checkShape("x.json", schema, content);
  return result.ok ? [] : result.problems.map(({ file: _, ...said }) => said);
}

test("an entry that a list holds once more is named where it stands, each time", () => {
  const again = (found: string, path: string) => ({
    ...{ path, found, expected: "each entry once", fix: "Remove it, or correct it." },
  });
  expect(problemsOf(distinct(name), ["a", "b", "a", "b", "a"])).toEqual([
    again('"a" once more', "[2]"),
    again('"b" once more', "[3]"),
    again('"a" once more', "[4]"),
  ]);
  expect(problemsOf(distinct(name), ["a", "b"])).toEqual([]);
});

test("a text with a character that nobody can see is told which, and what to do", () => {
  expect(problemsOf(name, "a\u200bb")).toEqual([
    {
      path: "",
      expected: "text without invisible characters",
      found: "U+200B after “a”",
      fix: "Remove the character, which nobody can see and no search finds.",
    },
  ]);
});

test.each<[string, z.ZodType, string[], string[]]>([
  [
    "a slug",
    slug,
    ["a", "a1-b2", "constructor-x"],
    ["", "A", "a--b", "-a", "a-", "a_b", "constructor", "a b"],
  ],
  ["a code", soc, ["15-1252", "2512", "A", "C1.2-B"], ["", "15 1252", "-1", "1-", "a1", "A".repeat(17)]],
  ["a register’s code", onetCode, ["15-1252.00"], ["15/1252"]],
  ["a currency", currency, ["USD"], ["usd", "US", "EURO", "$"]],
  [
    "an address",
    url,
    ["https://example.org/", "https://example.org/å?b=c#d", "HTTPS://example.org/"],
    [
      "http://example.org/",
      "xhttps://example.org/",
      "https://a.org/ b",
      "https://a.org/<b>",
      "https://",
      "a",
    ],
  ],
])("%s is one only when it is written so", (_what, schema, good, bad) => {
  for (const each of good) expect(problemsOf(schema, each)).toEqual([]);
  for (const each of bad) expect(problemsOf(schema, each), each).not.toEqual([]);
});
