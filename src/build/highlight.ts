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

/** Python source as lines of classed stretches of text; neighbours of one class are joined. */
export async function highlightPython(source: string): Promise<CodeLine[]> {
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
