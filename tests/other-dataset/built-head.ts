import { type BuiltFile, decoded } from "./built-site.ts";

/** What a built page says of itself in its head, and in its structured data. */
export interface BuiltHead {
  /** Its file, below the built folder. */
  path: string;
  title: string;
  description: string;
  canonicals: string[];
  indexed: boolean;
  /** The contents of `meta` elements by their `property` or `name`; the last of each. */
  meta: ReadonlyMap<string, string>;
  /** @throws when it is no JSON. */
  data: Record<string, unknown>[];
}

const attribute = (tag: string, name: string) =>
  decoded(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

export function headOf({ path, text }: BuiltFile): BuiltHead {
  const [head = ""] = text.split("<body");
  const tags = head.match(/<(?:meta|link)\s[^>]*>/g) ?? [];
  const meta = new Map(
    tags
      .filter((tag) => tag.startsWith("<meta"))
      .map((tag) => [attribute(tag, "property") || attribute(tag, "name"), attribute(tag, "content")]),
  );
  const scripts = text.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g);
  return {
    path,
    title: decoded(/<title>([^<]*)<\/title>/.exec(head)?.[1] ?? ""),
    description: meta.get("description") ?? "",
    canonicals: tags
      .filter((tag) => attribute(tag, "rel") === "canonical")
      .map((tag) => attribute(tag, "href")),
    indexed: !/noindex/.test(meta.get("robots") ?? ""),
    meta,
    data: [...scripts].map(([, json = ""]) => JSON.parse(json)),
  };
}

const MAX_TITLE = 70;

/** A comparison of more than two roles has a name that is as long as it is. */
const namesMany = (path: string) => path.split("-vs-").length > 2;

/** What is wrong with the titles and descriptions of all pages that may be listed; nothing when they are sound. */
export function problemsOfWords(heads: readonly BuiltHead[]): string[] {
  const listed = heads.filter(({ indexed }) => indexed);
  const seen = new Map<string, string>();
  return listed.flatMap(({ path, title, description }) => {
    const problems: string[] = [];
    if (title === "") problems.push("no title");
    if (title.length > MAX_TITLE && !namesMany(path)) problems.push(`long title: ${title}`);
    if (description.length < 50 || description.length > 160) problems.push(`description: ${description}`);
    for (const text of [`title ${title}`, `description ${description}`]) {
      const other = seen.get(text);
      if (other !== undefined) problems.push(`the same ${text} as ${other}`);
      seen.set(text, path);
    }
    return problems.map((problem) => `${path}: ${problem}`);
  });
}

/** The structured data of a page that is of that type; undefined where it has none. */
export function dataOf(head: BuiltHead, type: string): Record<string, unknown> | undefined {
  return head.data.find((data) => data["@type"] === type);
}
