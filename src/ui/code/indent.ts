/** The indents that the looks of code know, in spaces. */
export const INDENTS = [4, 8, 12, 16, 20, 24] as const;

/** How far a line of code is indented: the last of INDENTS that it reaches, or 0. A tab counts as four spaces. */
export function indentOf(text: string): number {
  const spaces = (/^\s*/.exec(text)?.[0] ?? "").replaceAll("\t", "    ").length;
  return INDENTS.findLast((indent) => indent <= spaces) ?? 0;
}
