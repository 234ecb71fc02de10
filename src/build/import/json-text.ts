function inline(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  const fields = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${inline(each)}`);
  return `{ ${fields.join(", ")} }`;
}

/** JSON with one field a line. */
export function expandedJson(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** JSON whose lists have one row a line, so that a change of one figure is a change of one line. */
export function rowALineJson(content: object): string {
  const fields = Object.entries(content).map(([key, value]) => {
    const text = Array.isArray(value)
      ? `[\n${value.map((row) => `    ${inline(row)}`).join(",\n")}\n  ]`
      : inline(value);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${fields.join(",\n")}\n}\n`;
}
