import { createCssVariablesTheme, createHighlighter, type Highlighter } from "shiki";
import type { CodeLine } from "#data/catalogue.ts";

/** Token colours become classes, because the policy allows no inline style. See src/features/code-sample. */
const CLASSES: Record<string, string> = {
  keyword: "k",
  string: "s",
  "string-expression": "s",
  constant: "m",
  function: "f",
  parameter: "v",
  comment: "c",
  punctuation: "p",
  link: "s",
};

const theme = createCssVariablesTheme({ name: "classes", variablePrefix: "--t-" });
let highlighter: Promise<Highlighter> | undefined;

/** `k` for `var(--t-token-keyword)`; empty for the plain foreground. */
function classOf(color: string | undefined): string {
  return CLASSES[/--t-token-([a-z-]+)\)/.exec(color ?? "")?.[1] ?? ""] ?? "";
}

/** So many of the latest texts are kept highlighted: the same one is asked for by several pages, and by copies. */
const MAX_KEPT = 500;
const kept = new Map<string, Promise<readonly CodeLine[]>>();

/** Python source as lines of classed stretches of text; neighbours of one class are joined. */
export function highlightPython(source: string): Promise<readonly CodeLine[]> {
  const known = kept.get(source);
  if (known) return known;
  const lines = highlight(source);
  kept.set(source, lines);
  const [oldest] = kept.keys();
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  return lines;
}

async function highlight(source: string): Promise<readonly CodeLine[]> {
  highlighter ??= createHighlighter({ langs: ["python"], themes: [theme] });
  const { tokens } = (await highlighter).codeToTokens(source.trimEnd(), {
    lang: "python",
    theme: "classes",
    // The default gives up on a slow machine, and two builds of a page would differ.
    tokenizeTimeLimit: 0,
  });
  return tokens.map((line) =>
    line.reduce<[string, string][]>((joined, { content, color }) => {
      const name = classOf(color);
      const last = joined.at(-1);
      if (last?.[0] === name) last[1] += content;
      else joined.push([name, content]);
      return joined;
    }, []),
  );
}
