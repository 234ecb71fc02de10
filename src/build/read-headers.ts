/** The headers of a path, as the built site asks its host for. */
export type HeadersOf = (path: string) => Record<string, string>;

/** A text as a regular expression that means just that text; its asterisks stay. */
export function escapedPattern(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
}

/** Whether `path` is meant by a pattern in which an asterisk stands for anything. */
function matches(pattern: string, path: string): boolean {
  const parts = pattern.split("*").map(escapedPattern);
  return new RegExp(`^${parts.join(".*")}$`).test(path);
}

/** Headers, and the pattern of the paths that they go with. */
export interface HeaderRule {
  pattern: string;
  headers: Record<string, string>;
}

/**
 * The rules of a `_headers` file: patterns of paths at the start of a line, headers indented below.
 * @throws when an indented line is no header, or stands below no pattern.
 */
export function headerRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"))) {
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: {} });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name === undefined || value === undefined || !rule)
      throw new Error(`_headers: “${line}” is no header`);
    rule.headers[name] = value;
  }
  return rules;
}

/**
 * Reads a `_headers` file. Every pattern that matches a path adds its headers; of the same header the last one
 * counts.
 * @throws see headerRules.
 */
export function readHeaders(text: string): HeadersOf {
  const rules = headerRules(text);
  return (path) =>
    Object.assign({}, ...rules.filter(({ pattern }) => matches(pattern, path)).map(({ headers }) => headers));
}
