import { createCssVariablesTheme, createHighlighter, type Highlighter } from "shiki";

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

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** `k` for `var(--t-token-keyword)`; empty for the plain foreground. */
function classOf(color: string | undefined): string {
  return CLASSES[/--t-token-([a-z-]+)\)/.exec(color ?? "")?.[1] ?? ""] ?? "";
}

/** Python source as HTML: one `span.ln` a line with classed tokens inside, numbered by the stylesheet. */
export async function highlightPython(source: string): Promise<string> {
  highlighter ??= createHighlighter({ langs: ["python"], themes: [theme] });
  const { tokens } = (await highlighter).codeToTokens(source.trimEnd(), { lang: "python", theme: "classes" });
  return tokens
    .map((line) => {
      const html = line
        .map(({ content, color }) => {
          const name = classOf(color);
          return name ? `<span class="${name}">${escapeHtml(content)}</span>` : escapeHtml(content);
        })
        .join("");
      return `<span class="ln">${html}\n</span>`;
    })
    .join("");
}
