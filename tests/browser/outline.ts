import type { AccessibleNode } from "./accessibility-tree.ts";

/** A landmark or a heading of a page, as a screen reader lists them. */
export interface OutlineEntry {
  /** The role of a landmark, or `h1` to `h6`. */
  kind: string;
  /** Its accessible name; empty where it has none. */
  name: string;
  /** In how many landmarks it stands. */
  depth: number;
}

const LANDMARKS = new Set(
  "banner main navigation complementary contentinfo region search form dialog".split(" "),
);

const isHeading = ({ kind }: OutlineEntry): boolean => /^h\d$/.test(kind);

/** The landmarks and headings of an accessibility tree, in the order in which they are read. */
export function outlineOf({ role, name, level, children }: AccessibleNode, depth = 0): OutlineEntry[] {
  // A form without a name is no landmark.
  const isLandmark = LANDMARKS.has(role) && (role !== "form" || name !== "");
  const kind = role === "heading" ? `h${level}` : role;
  const own = isLandmark || role === "heading" ? [{ kind, name, depth }] : [];
  return [...own, ...children.flatMap((child) => outlineOf(child, depth + (isLandmark ? 1 : 0)))];
}

/** The outline as lines to read. */
export function outlineLines(entries: readonly OutlineEntry[]): string[] {
  return entries.map(({ kind, name, depth }) => `${"  ".repeat(depth)}${kind}${name ? ` “${name}”` : ""}`);
}

/**
 * What of an outline would lead a reader astray who goes by headings and landmarks.
 * @param inDialog whether a modal dialog is open: nothing beside it is told then.
 */
export function outlineFaults(entries: readonly OutlineEntry[], inDialog = false): string[] {
  const faults: string[] = [];
  const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
  const once = inDialog ? ["dialog"] : ["h1", "banner", "main", "contentinfo"];
  for (const kind of once) if (count(kind) !== 1) faults.push(`${kind} stands there ${count(kind)} times`);
  if (!inDialog && count("navigation") === 0) faults.push("there is no navigation");
  let last = inDialog ? 1 : 0;
  for (const { kind, name } of entries.filter(isHeading)) {
    const level = Number(kind.slice(1));
    if (level > last + 1) faults.push(`${kind} “${name}” comes after h${last}`);
    if (name === "") faults.push(`${kind} is empty`);
    last = level;
  }
  const seen = new Set<string>();
  for (const { kind, name } of entries.filter((entry) => !isHeading(entry))) {
    if (name === "" && (count(kind) > 1 || kind === "region")) faults.push(`${kind} has no name`);
    if (seen.has(`${kind} ${name}`)) faults.push(`${kind} “${name}” stands there twice`);
    seen.add(`${kind} ${name}`);
  }
  return faults;
}
