import type { z } from "zod";
import type { Problem } from "./problem.ts";

type Issue = z.core.$ZodIssue;

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (node, key) => (typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined),
    value,
  );
}

/** `skills[3].group` for the path a Zod issue carries; empty for the file as a whole. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === "number" ? `[${key}]` : i === 0 ? String(key) : `.${String(key)}`))
    .join("");
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const json = JSON.stringify(value);
  return json.length > 80 ? `${json.slice(0, 77)}…` : json;
}

function expectation(issue: Issue): Pick<Problem, "expected" | "fix"> {
  switch (issue.code) {
    case "unrecognized_keys":
      return {
        expected: "only the fields of the schema",
        fix: `Remove ${issue.keys.join(", ")}, or correct the spelling.`,
      };
    case "invalid_value":
      return issue.values.length === 1
        ? { expected: String(issue.values[0]), fix: "Use this value." }
        : { expected: `one of ${issue.values.map(String).join(", ")}`, fix: "Use one of these values." };
    case "invalid_type":
      return {
        expected: issue.expected,
        fix: `Give a value of type ${issue.expected}; the schema says what it means.`,
      };
    case "invalid_format":
      return {
        expected: issue.message.startsWith("Invalid") ? issue.format : issue.message,
        fix: "Correct the text.",
      };
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
    problems: result.error.issues.map((issue) => ({
      file,
      path: pathText(issue.path),
      found:
        issue.code === "unrecognized_keys" ? `also ${issue.keys.join(", ")}` : shown(at(content, issue.path)),
      ...expectation(issue),
    })),
  };
}
