import type { z } from "zod";
import { printable, shownValue } from "./printable.ts";
import type { Problem } from "./problem.ts";

type Issue = z.core.$ZodIssue;
type Said = Pick<Problem, "expected" | "fix"> & Partial<Pick<Problem, "found">>;

/** Fields that nobody knows, as far as they are named. */
const NAMED_FIELDS = 5;
const LONGEST_FIELD = 40;

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      typeof node === "object" && node !== null && Object.hasOwn(node, key)
        ? Reflect.get(node, key)
        : undefined,
    value,
  );
}

/** `skills[3].group` for the path a Zod issue carries; empty for the file as a whole. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === "number" ? `[${key}]` : i === 0 ? String(key) : `.${String(key)}`))
    .join("");
}

/** What a limit counts, by the kind of value it is for. */
const COUNTED: Readonly<Record<string, string>> = { string: " characters", array: " entries" };

function written(limit: number | bigint): string {
  return limit.toLocaleString("en-US");
}

/** What a value beyond a limit should have been. `found` only where the value itself does not show it. */
function limited(issue: Issue & { code: "too_big" | "too_small" }, value: unknown): Said {
  const counted = COUNTED[issue.origin] ?? "";
  const inclusive = issue.inclusive !== false;
  const expected =
    issue.code === "too_big"
      ? `${inclusive ? "at most" : "less than"} ${written(issue.maximum)}${counted}`
      : `${inclusive ? "at least" : "more than"} ${written(issue.minimum)}${counted}`;
  const fix =
    issue.origin === "string"
      ? issue.code === "too_big"
        ? "Shorten the text."
        : "Write the text."
      : issue.origin === "array"
        ? "Correct the list; the schema says what belongs in it."
        : "Compare the figure with its source.";
  if (typeof value === "string" && issue.code === "too_big") {
    return { expected, fix, found: `${written(value.length)} characters, ${shownValue(value)}` };
  }
  return { expected, fix };
}

/** Names of types that Zod has for itself. */
const TYPE_WORDS: Readonly<Record<string, string>> = { int: "whole number", array: "list" };

/** What the schema's own check of a text says of it. */
function custom({ params }: Issue & { code: "custom" }, message: string): Said {
  const said = { expected: message, fix: "Correct the value; the schema says what it means." };
  const { found, fix = said.fix } = params ?? {};
  return typeof found === "string" ? { ...said, found, fix: String(fix) } : said;
}

function expectation(issue: Issue, value: unknown): Said {
  switch (issue.code) {
    case "unrecognized_keys": {
      const more = issue.keys.length - NAMED_FIELDS;
      const named = issue.keys.slice(0, NAMED_FIELDS).map((key) => printable(key, LONGEST_FIELD));
      const keys = `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
      return {
        expected: "only the fields of the schema",
        found: `also ${keys}`,
        fix: `Remove ${keys}, or correct the spelling.`,
      };
    }
    case "invalid_value":
      return issue.values.length === 1
        ? { expected: String(issue.values[0]), fix: "Use this value." }
        : { expected: `one of ${issue.values.map(String).join(", ")}`, fix: "Use one of these values." };
    case "invalid_type": {
      const expected = TYPE_WORDS[issue.expected] ?? issue.expected;
      return { expected, fix: `Give a value of type ${expected}; the schema says what it means.` };
    }
    case "invalid_format":
      return {
        expected: issue.message.startsWith("Invalid") ? issue.format : issue.message,
        fix: "Correct the text.",
      };
    case "too_big":
    case "too_small":
      return limited(issue, value);
    case "custom":
      return custom(issue, issue.message);
    default:
      return { expected: issue.message, fix: "Correct the value; the schema says what it means." };
  }
}

/**
 * Checks one file's content against its schema.
 * @returns the parsed value, or every problem of shape in it.
 */
export function checkShape<T>(
  file: string,
  schema: z.ZodType<T>,
  content: unknown,
): { ok: true; value: T } | { ok: false; problems: Problem[] } {
  const result = schema.safeParse(content);
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    problems: result.error.issues.map((issue) => {
      const value = at(content, issue.path);
      return { file, path: pathText(issue.path), found: shownValue(value), ...expectation(issue, value) };
    }),
  };
}
