import { expect, test } from "vitest";
import type { z } from "zod";
import { FILES, ROLE_FILE } from "#data/dataset-files.ts";
import { checkShape, pathText } from "#data/shape.ts";
import { present } from "../fixtures/present.ts";
import { DATA_ENGINEER, files, roleIn } from "../fixtures/real-data.ts";

function problemsOf(schema: z.ZodType, content: unknown) {
  const result = checkShape("roles/x.json", schema, content);
  return result.ok ? [] : result.problems;
}

/** The one problem of a sound role file after `spoil`. */
function roleProblem(change: Record<string, unknown>) {
  const problems = problemsOf(ROLE_FILE.schema, { ...roleIn(files, DATA_ENGINEER), ...change });
  expect(problems).toHaveLength(1);
  return present(problems[0]);
}

test("hands back the content when its shape is right", () => {
  const role = roleIn(files, DATA_ENGINEER);
  expect(checkShape("roles/x.json", ROLE_FILE.schema, role)).toEqual({ ok: true, value: role });
});

test("names a field the schema does not know, and says to remove it", () => {
  expect(roleProblem({ salery: 1 })).toEqual({
    file: "roles/x.json",
    path: "",
    expected: "only the fields of the schema",
    found: "also salery",
    fix: "Remove salery, or correct the spelling.",
  });
});

test("names a field of the wrong type, with what stands there", () => {
  expect(roleProblem({ order: "6" })).toEqual({
    file: "roles/x.json",
    path: "order",
    expected: "number",
    found: '"6"',
    fix: "Give a value of type number; the schema says what it means.",
  });
});

test("calls a field that is missing nothing", () => {
  expect(roleProblem({ purpose: undefined })).toMatchObject({
    path: "purpose",
    expected: "string",
    found: "nothing",
  });
});

test("lists what a field may be when it is something else", () => {
  const occupation = { ...roleIn(files, DATA_ENGINEER).occupation, fit: "perfect" };
  expect(roleProblem({ occupation })).toEqual({
    file: "roles/x.json",
    path: "occupation.fit",
    expected: "one of exact, near, stand-in",
    found: '"perfect"',
    fix: "Use one of these values.",
  });
});

test.each([
  [undefined, "nothing"],
  ["./schema/site.schema.json", '"./schema/site.schema.json"'],
])("a file names its own JSON Schema, and not %s", ($schema, found) => {
  expect(roleProblem({ $schema })).toEqual({
    file: "roles/x.json",
    path: "$schema",
    expected: "../schema/role.schema.json",
    found,
    fix: "Use this value.",
  });
});

test("says in words how a code is written", () => {
  expect(roleProblem({ code: "de" })).toEqual({
    file: "roles/x.json",
    path: "code",
    expected: "two to four capital letters or digits",
    found: '"de"',
    fix: "Correct the text.",
  });
});

test("points into lists", () => {
  const titles = [...roleIn(files, DATA_ENGINEER).titles];
  titles[2] = { ...present(titles[2]), code: "15/1243" };
  expect(roleProblem({ titles })).toMatchObject({
    path: "titles[2].code",
    expected: "an official code such as 15-1252 or 2512",
    found: '"15/1243"',
  });
});

test("rejects an amount that is not a whole positive number", () => {
  const { pay } = roleIn(files, DATA_ENGINEER);
  for (const from of [0, -1, 110_000.5, Number.NaN]) {
    expect(roleProblem({ pay: { ...pay, from } }).path).toBe("pay.from");
  }
});

test("rejects a day that no month has, and an address that is not https", () => {
  const [source] = files.sources.sources;
  const problems = problemsOf(FILES.sources.schema, {
    ...files.sources,
    sources: [{ ...source, retrieved: "2026-02-30", url: "http://example.org" }],
  });
  expect(problems.map(({ path, expected }) => [path, expected])).toEqual([
    ["sources[0].url", "a whole address that begins with https://"],
    ["sources[0].retrieved", "date"],
  ]);
});

test("no problem is worded as a pattern", () => {
  const [row] = files.states.occupations;
  const problems = problemsOf(FILES.states.schema, {
    ...files.states,
    currency: "$",
    occupations: [{ ...row, soc: "15 1252", state: "Calif." }],
  });
  expect(problems.map(({ path }) => path)).toEqual([
    "currency",
    "occupations[0].soc",
    "occupations[0].state",
  ]);
  expect(problems.map(({ expected }) => expected)).toEqual([
    "an ISO 4217 code such as USD",
    "an official code such as 15-1252 or 2512",
    "two to eight capital letters or digits",
  ]);
});

test("reports every problem of a file, and not only the first", () => {
  const role = { ...roleIn(files, DATA_ENGINEER), slug: "Data Engineer", order: 0, code: "D" };
  expect(problemsOf(ROLE_FILE.schema, role).map(({ path }) => path)).toEqual(["slug", "order", "code"]);
});

test("shortens what it found when that is long", () => {
  const { found } = roleProblem({ titles: "x".repeat(500) });
  expect(found).toMatch(/^"x+…$/);
  expect(found.length).toBeLessThanOrEqual(80);
  // Two of the eighty are the quotation marks.
  expect(roleProblem({ titles: "x".repeat(78) }).found).toBe(`"${"x".repeat(78)}"`);
});

test("content that is no object at all is a problem of the file as a whole", () => {
  for (const content of [null, [], "text", 7, undefined]) {
    expect(problemsOf(ROLE_FILE.schema, content)).toMatchObject([{ path: "", expected: "object" }]);
  }
});

test.each([
  [[], ""],
  [["pay", "from"], "pay.from"],
  [["skills", 3, "group"], "skills[3].group"],
  [["matrix", 0, 1], "matrix[0][1]"],
  [[2, "a"], "[2].a"],
])("writes the path %j as %j", (path, text) => {
  expect(pathText(path)).toBe(text);
});

test.each([
  ["at most 60 characters", { code: "DE", shortName: "x".repeat(61) }],
  ["at most 100,000,000,000", { pay: { ...roleIn(files, DATA_ENGINEER).pay, to: 1e12 } }],
  ["more than 0", { order: 0 }],
  ["at least 1 characters", { name: " " }],
  ["text without characters that turn its direction", { name: "x \u202e y" }],
  ["whole number", { order: 1.5 }],
])("says in words which limit was passed: %s", (expected, change) => {
  const problems = problemsOf(ROLE_FILE.schema, { ...roleIn(files, DATA_ENGINEER), ...change });
  expect(problems[0]?.expected).toBe(expected);
  expect(problems[0]?.fix).toMatch(/^[A-Z].+\.$/);
});

test("shows the first of a flood of fields", () => {
  const fields = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`x${i}`, 1]));
  expect(roleProblem(fields)).toMatchObject({
    found: "also x0, x1, x2, x3, x4 and 95 more",
    fix: "Remove x0, x1, x2, x3, x4 and 95 more, or correct the spelling.",
  });
});

test("says how long a text is that is too long, and how it begins", () => {
  expect(roleProblem({ shortName: "x".repeat(5000) }).found).toMatch(/^5,000 characters, "x{70,}…$/);
});
