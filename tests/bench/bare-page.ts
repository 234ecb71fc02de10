/** As little as makes the text readable, and a chart's bars as high as a line. */
const STYLE = `body{margin:1rem;font:16px/1.5 sans-serif}svg{display:block;width:100%;height:1.5em}`;

/** Elements that are no text: they go with all that is in them. */
const DROPPED =
  /<(script|style|template|noscript)\b[\s\S]*?<\/\1>|<(?:link|meta|base)\b[^>]*>|<!--[\s\S]*?-->/g;

const TAG = /<([a-z][\w-]*)((?:"[^"]*"|[^"<>])*)>/gi;
const ATTRIBUTE = /\s([\w:-]+)(?:="([^"]*)")?/g;

/** What draws a bar, what makes a table, and what says that something is not shown. */
const KEPT = new Set(
  [
    ["viewBox", "preserveAspectRatio", "width", "height", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r"],
    ["d", "points", "transform", "overflow", "patternUnits", "patternTransform"],
    ["colSpan", "rowSpan", "colspan", "rowspan", "type", "value", "checked", "hidden", "open"],
  ].flat(),
);

function bareTag(_tag: string, name: string, attributes: string): string {
  const kept = [...attributes.matchAll(ATTRIBUTE)].filter(([, attribute = ""]) => KEPT.has(attribute));
  return `<${name}${kept.map(([text]) => text).join("")}>`;
}

/**
 * One page with the text and the drawings of the prerendered page `html`, inline CSS and no script, no font,
 * no class and no link: the limit of how fast the same content can be shown.
 * @param html as React writes it: attributes in double quotes, and `<` in text always escaped
 * @throws when `html` has no body.
 */
export function barePage(html: string): string {
  const [, body] = /<body[^>]*>([\s\S]*)<\/body>/.exec(html) ?? [];
  if (body === undefined) throw new Error("the page has no body");
  const [title = ""] = /<title>[^<]*<\/title>/.exec(html) ?? [];
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`;
  const text = body.replace(DROPPED, "").replace(TAG, bareTag);
  return `<!doctype html><html lang="en"><head>${head}${title}<style>${STYLE}</style></head><body>${text.trim()}</body></html>`;
}
