import { expect, test } from "vitest";
import { z } from "zod";
import { checkShape } from "#data/shape.ts";

/** The one problem of `content`, without the file's name. */
function problemOf(schema: z.ZodType, content: unknown) {
  const result = checkShape("x.json", schema, content);
  return result.ok ? [] : result.problems.map(({ file: _, ...said }) => said);
}

test.each([
  [
    "a text that is too long",
    z.string().max(3),
    "abcd",
    "at most 3 characters",
    '4 characters, "abcd"',
    "Shorten the text.",
  ],
  ["a text that is too short", z.string().min(2), "a", "at least 2 characters", '"a"', "Write the text."],
  [
    "a list that is too long",
    z.array(z.number()).max(1),
    [1, 2],
    "at most 1 entries",
    "[1,2]",
    "Correct the list; the schema says what belongs in it.",
  ],
  [
    "a list that is too short",
    z.array(z.number()).min(1),
    [],
    "at least 1 entries",
    "[]",
    "Correct the list; the schema says what belongs in it.",
  ],
  [
    "a figure that is too large",
    z.number().max(1234),
    5000,
    "at most 1,234",
    "5000",
    "Compare the figure with its source.",
  ],
  [
    "a figure at a limit that it must not reach",
    z.number().lt(5),
    5,
    "less than 5",
    "5",
    "Compare the figure with its source.",
  ],
  [
    "a figure that is too small",
    z.number().min(5),
    4,
    "at least 5",
    "4",
    "Compare the figure with its source.",
  ],
  [
    "a figure that must be more",
    z.number().gt(5),
    5,
    "more than 5",
    "5",
    "Compare the figure with its source.",
  ],
])(
  "%s is reported with the limit, what is there and what to do",
  (_what, schema, content, expected, found, fix) => {
    expect(problemOf(schema, content)).toEqual([{ path: "", expected, found, fix }]);
  },
);

test("what a rule of the schema found, and how it is mended, is said instead of the value itself", () => {
  const rule = (params: Record<string, unknown>) =>
    z.string().refine(() => false, { error: "a text without junk", params });
  expect(problemOf(rule({ found: "U+0001", fix: "Remove it." }), "x")).toEqual([
    { path: "", expected: "a text without junk", found: "U+0001", fix: "Remove it." },
  ]);
  const general = "Correct the value; the schema says what it means.";
  expect(problemOf(rule({ found: "U+0001" }), "x")[0]).toMatchObject({ found: "U+0001", fix: general });
  expect(problemOf(rule({}), "x")[0]).toMatchObject({ found: '"x"', fix: general });
  const bare = z.string().refine(() => false, { error: "another text" });
  expect(problemOf(bare, "x")[0]).toMatchObject({ expected: "another text", found: '"x"', fix: general });
});

test("as many unknown fields as are named are named without “and more”", () => {
  const content = { a: 1, b: 1, c: 1, d: 1, e: 1 };
  expect(problemOf(z.strictObject({}), content)[0]?.found).toBe("also a, b, c, d, e");
  expect(problemOf(z.strictObject({}), { ...content, f: 1 })[0]?.found).toBe("also a, b, c, d, e and 1 more");
});

test.each([[null], [7], ["text"], [undefined]])("a field below %s is nothing", (inside) => {
  const schema = z.unknown().superRefine((_, context) => {
    context.addIssue({ code: "custom", message: "m", path: ["a", "length"] });
  });
  expect(problemOf(schema, { a: inside })[0]).toMatchObject({ path: "a.length", found: "nothing" });
});

test("what every object inherits is no field of the file", () => {
  const schema = z.unknown().superRefine((_, context) => {
    context.addIssue({ code: "custom", message: "m", path: ["toString"] });
  });
  expect(problemOf(schema, {})[0]?.found).toBe("nothing");
});

test("what the schema says in another way is told in its words, with what to do", () => {
  expect(problemOf(z.number().multipleOf(5), 7)).toEqual([
    {
      path: "",
      expected: "Invalid number: must be a multiple of 5",
      found: "7",
      fix: "Correct the value; the schema says what it means.",
    },
  ]);
});
