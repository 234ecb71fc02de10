import { DRAWING_FONT, type Drawing, HATCH, type Mark, OUTLINE } from "./drawing.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What XML 1.0 has no way of writing: most control characters, halves of characters, U+FFFE and U+FFFF. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return text.replace(UNWRITABLE, "\ufffd").replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

/** One element; numbers to a hundredth of a pixel. */
function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ""): string {
  const written = Object.entries(attributes).map(
    ([key, value]) =>
      ` ${key}="${typeof value === "number" ? Math.round(value * 100) / 100 : escaped(value)}"`,
  );
  return content === ""
    ? `<${name}${written.join("")}/>`
    : `<${name}${written.join("")}>${content}</${name}>`;
}

function pattern(id: string, colour: string): string {
  const { every, line } = HATCH;
  const middle = every / 2;
  return element(
    "pattern",
    { id, width: every, height: every, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    element("line", { x1: middle, y1: 0, x2: middle, y2: every, stroke: colour, "stroke-width": line }),
  );
}

function outline(stroke: string | undefined): Record<string, string | number> {
  return stroke === undefined ? {} : { stroke, "stroke-width": OUTLINE };
}

function markSvg(mark: Mark, hatchId: (colour: string) => string): string {
  switch (mark.kind) {
    case "rect": {
      const { x, y, width, height, fill, stroke, hatch } = mark;
      const box = { x, y, width, height };
      if (hatch === undefined) return element("rect", { ...box, fill, ...outline(stroke) });
      return [
        element("rect", { ...box, fill }),
        element("rect", { ...box, fill: `url(#${hatchId(hatch)})`, ...outline(stroke) }),
      ].join("\n");
    }
    case "line": {
      const { x1, y1, x2, y2, stroke, width } = mark;
      return element("line", { x1, y1, x2, y2, stroke, "stroke-width": width });
    }
    case "diamond": {
      const { x, y, radius, fill, stroke } = mark;
      const points = [
        [x, y - radius],
        [x + radius, y],
        [x, y + radius],
        [x - radius, y],
      ];
      const written = points.map((pair) => pair.map((value) => Math.round(value * 100) / 100).join(","));
      return element("polygon", { points: written.join(" "), fill, ...outline(stroke) });
    }
    case "text": {
      const { x, y, size, weight, anchor, fill, text } = mark;
      const attributes = { x, y, "font-size": size, "font-weight": weight, "text-anchor": anchor, fill };
      return text === "" ? "" : element("text", attributes, escaped(text));
    }
  }
}

/**
 * A drawing as an SVG file that stands alone: with its title and description, one pattern for each colour of
 * hatching, and the page's typeface or one as wide. No text of it can become markup.
 */
export function drawingSvg({ width, height, background, title, description, marks }: Drawing): string {
  const colours = [
    ...new Set(marks.flatMap((mark) => (mark.kind === "rect" && mark.hatch ? mark.hatch : []))),
  ];
  const hatchId = (colour: string) => `hatch-${colours.indexOf(colour)}`;
  const content = [
    element("title", { id: "title" }, escaped(title)),
    element("desc", { id: "description" }, escaped(description)),
    element("defs", {}, colours.map((colour) => pattern(hatchId(colour), colour)).join("")),
    element("rect", { width, height, fill: background }),
    ...marks.map((mark) => markSvg(mark, hatchId)),
  ];
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": "title description",
      "font-family": DRAWING_FONT,
      style: "font-variant-numeric: tabular-nums",
    },
    `\n${content.filter(Boolean).join("\n")}\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
