import type { Page } from "playwright-core";

/** What assistive technology gets of a part of the page, as Chromium computes it. */
export interface AccessibleNode {
  /** Its role, in the words of WAI-ARIA: `row`, `columnheader`, `image`, `button`; `text` for plain text. */
  role: string;
  /** Its accessible name; of text, the text. */
  name: string;
  /** The value of a slider or a field in words; empty where there is none. */
  value: string;
  /** Of a heading, 1 to 6. */
  level: number | null;
  children: readonly AccessibleNode[];
}

/** Which roles' names stand for all that is in them. */
const WHOLE = new Set(["link", "button", "image", "slider", "checkbox", "switch", "radio", "heading"]);

const tidy = (text: unknown): string => String(text ?? "").replace(/\s+/g, " ");

/**
 * The page's accessibility tree. What is not told to assistive technology is not in it; where a box has no meaning,
 * what is in it stands in its place.
 */
export async function accessibilityTree(page: Page): Promise<AccessibleNode> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): AccessibleNode[] => {
    const node = byId.get(id);
    const role = String(node?.role?.value ?? "");
    if (!node || role === "InlineTextBox" || role === "ListMarker") return [];
    const children = (node.childIds ?? []).flatMap(read);
    if (node.ignored || role === "generic" || role === "none") return children;
    const level = node.properties?.find(({ name }) => name === "level")?.value.value;
    const name = tidy(node.name?.value);
    if (role === "StaticText")
      return name.trim() === "" ? [] : [{ role: "text", name, value: "", level: null, children }];
    return [
      {
        role,
        name,
        value: tidy(node.value?.value),
        level: typeof level === "number" ? level : null,
        children,
      },
    ];
  };
  const [root] = nodes[0] ? read(nodes[0].nodeId) : [];
  if (!root) throw new Error("the page has no accessibility tree");
  return root;
}

/** The nodes of a role in a tree, in reading order; only those with such a name, where one is asked for. */
export function nodesOf(tree: AccessibleNode, role: string, name?: string | RegExp): AccessibleNode[] {
  const isMeant = (node: AccessibleNode): boolean =>
    node.role === role &&
    (name === undefined || (typeof name === "string" ? node.name === name : name.test(node.name)));
  return [...(isMeant(tree) ? [tree] : []), ...tree.children.flatMap((child) => nodesOf(child, role, name))];
}

/** What is heard of a node when it is read to its end. */
export function heard({ role, name, children }: AccessibleNode): string {
  if (role === "text" || WHOLE.has(role)) return name.trim();
  return children
    .map(heard)
    .filter((words) => words !== "")
    .join(" ");
}

/** A table as it is heard: what heads its columns, and the cells of each row by what heads the row. */
export interface HeardTable {
  columns: string[];
  rows: Map<string, string[]>;
}

/** The table of that name. @throws when there is none, or when a row of figures has no head. */
export function tableOf(tree: AccessibleNode, name: string | RegExp): HeardTable {
  const [table] = nodesOf(tree, "table", name);
  if (!table) throw new Error(`there is no table “${name}”`);
  const rows = new Map<string, string[]>();
  for (const row of nodesOf(table, "row")) {
    const cells = nodesOf(row, "cell");
    const [head] = nodesOf(row, "rowheader");
    if (!head && cells.length > 0 && nodesOf(row, "columnheader").length === 0) {
      throw new Error(`a row has no head: ${heard(row)}`);
    }
    if (head && cells.length > 0) rows.set(head.name, cells.map(heard));
  }
  return { columns: nodesOf(table, "columnheader").map((node) => node.name), rows };
}
