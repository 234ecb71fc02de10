// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DRAWING_FONT, type Drawing, type Mark, textWidth, wrapText } from "#domain/drawing.ts";
import { drawingSvg } from "#domain/drawing-svg.ts";
import { arbitraryJunk } from "../fixtures/arbitrary.ts";
import { present } from "../fixtures/present.ts";

const TEXT = { kind: "text", x: 10, y: 20, size: 13, weight: 400, anchor: "end", fill: "#111111" } as const;
const RECT = { kind: "rect", x: 1, y: 2, width: 30, height: 4, fill: "#eeeeee" } as const;

function drawn(marks: readonly Mark[], words: Partial<Drawing> = {}): Drawing {
  return { width: 200, height: 100, background: "#ffffff", title: "T", description: "D", marks, ...words };
}

/** Reads a file as a strict XML parser does. @throws for what is not well-formed. */
function parsed(drawing: Drawing): Element {
  const page = new DOMParser().parseFromString(drawingSvg(drawing), "image/svg+xml");
  const error = page.querySelector("parsererror");
  if (error) throw new Error(error.textContent ?? "not well-formed");
  return page.documentElement;
}

const textsOf = (svg: Element) => [...svg.querySelectorAll("text")].map((text) => text.textContent);

describe("a drawing as SVG", () => {
  test("stands alone: namespace, size, typeface, and a name and a description for who cannot see it", () => {
    const svg = parsed(drawn([], { title: "Pay of two roles", description: "The median is …" }));
    expect(svg.namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(svg.getAttribute("viewBox")).toBe("0 0 200 100");
    expect([svg.getAttribute("width"), svg.getAttribute("height")]).toEqual(["200", "100"]);
    expect(svg.getAttribute("font-family")).toBe(DRAWING_FONT);
    expect(DRAWING_FONT).toMatch(/^Archivo, .+, sans-serif$/);
    expect(svg.getAttribute("style")).toContain("tabular-nums");
    expect(svg.getAttribute("role")).toBe("img");
    const named = present(svg.getAttribute("aria-labelledby")).split(" ");
    expect(named.map((id) => svg.querySelector(`#${id}`)?.textContent)).toEqual([
      "Pay of two roles",
      "The median is …",
    ]);
    expect(svg.firstElementChild?.localName).toBe("title");
    expect(drawingSvg(drawn([]))).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });

  test("begins with its background, over the whole of it", () => {
    const background = present(parsed(drawn([RECT])).querySelector("svg > rect"));
    expect(["width", "height", "fill"].map((name) => background.getAttribute(name))).toEqual([
      "200",
      "100",
      "#ffffff",
    ]);
  });

  test("has every mark where it was placed, in that order", () => {
    const svg = parsed(
      drawn([
        { ...RECT, stroke: "#222222" },
        { kind: "line", x1: 1, y1: 2, x2: 3, y2: 4.126, stroke: "#333333", width: 3 },
        { kind: "diamond", x: 50, y: 60, radius: 7, fill: "#444444", stroke: "#555555" },
        { ...TEXT, text: "$120k" },
      ]),
    );
    const names = [...svg.children].map((child) => child.localName);
    expect(names).toEqual(["title", "desc", "defs", "rect", "rect", "line", "polygon", "text"]);
    const [rect, line, diamond, text] = [...svg.children].slice(4);
    expect(rect?.outerHTML).toContain('x="1" y="2" width="30" height="4" fill="#eeeeee" stroke="#222222"');
    expect(line?.outerHTML).toContain('x1="1" y1="2" x2="3" y2="4.13" stroke="#333333" stroke-width="3"');
    expect(diamond?.getAttribute("points")).toBe("50,53 57,60 50,67 43,60");
    expect(text?.outerHTML).toContain('x="10" y="20" font-size="13" font-weight="400" text-anchor="end"');
    expect(text?.textContent).toBe("$120k");
  });

  test("has one pattern for each colour of hatching, and every hatched mark its own", () => {
    const hatched = ["#aa0000", "#00aa00", "#aa0000"].map((hatch) => ({ ...RECT, hatch }));
    const svg = parsed(drawn([RECT, ...hatched]));
    const patterns = [...svg.querySelectorAll("pattern")];
    expect(patterns).toHaveLength(2);
    expect(svg.querySelector("defs")?.textContent).toBe("");
    const colours = [...svg.querySelectorAll("rect[fill^='url']")].map((rect) => {
      const id = /^url\(#(.+)\)$/.exec(present(rect.getAttribute("fill")))?.[1];
      return svg.querySelector(`pattern#${id} line`)?.getAttribute("stroke");
    });
    expect(colours).toEqual(["#aa0000", "#00aa00", "#aa0000"]);
    // What the hatching lies on is filled first.
    expect(svg.querySelectorAll("rect[fill='#eeeeee']")).toHaveLength(4);
  });

  test("hatches by lines in the middle of squares that are turned by an eighth", () => {
    const pattern = present(parsed(drawn([{ ...RECT, hatch: "#aa0000" }])).querySelector("pattern"));
    const of = (element: Element | null, ...names: string[]) =>
      names.map((name) => element?.getAttribute(name));
    expect(of(pattern, "width", "height", "patternTransform")).toEqual(["6", "6", "rotate(45)"]);
    // Else the sizes would be parts of what is hatched.
    expect(of(pattern, "patternUnits")).toEqual(["userSpaceOnUse"]);
    expect(of(pattern.querySelector("line"), "x1", "y1", "x2", "y2")).toEqual(["3", "0", "3", "6"]);
  });

  test("has each mark on lines of its own, nothing for an empty text, and no text beside its elements", () => {
    const marks = [RECT, { ...RECT, hatch: "#aa0000" }, { ...TEXT, text: "" }, { ...TEXT, text: "$120k" }];
    const lines = drawingSvg(drawn(marks)).split("\n");
    const [, , title, desc, defs, background, ...rest] = lines;
    expect([title, desc, defs, background].map((line) => /^<(\w+)/.exec(line ?? "")?.[1])).toEqual([
      "title",
      "desc",
      "defs",
      "rect",
    ]);
    expect(rest.slice(0, 3).map((line) => /^<rect [^>]*\/>$/.test(line))).toEqual([true, true, true]);
    expect(rest.slice(3)).toEqual([expect.stringMatching(/^<text .*>\$120k<\/text>$/), "</svg>", ""]);
    expect(parsed(drawn(marks)).textContent?.replace(/\s/g, "")).toBe("TD$120k");
  });

  test("keeps markup in any of its texts inert", () => {
    const evil = `</text><script>alert("1")</script>&amp;'<a href="x">`;
    const svg = parsed(drawn([{ ...TEXT, text: evil }], { title: evil, description: evil }));
    expect(svg.querySelectorAll("script, a")).toHaveLength(0);
    expect(svg.querySelector("title")?.textContent).toBe(evil);
    expect(svg.querySelector("desc")?.textContent).toBe(evil);
    expect(textsOf(svg)).toEqual([evil]);
  });

  test("keeps a colour from becoming an attribute", () => {
    const svg = parsed(drawn([{ ...RECT, fill: `"/><script/>` }]));
    expect(svg.querySelector("script")).toBeNull();
  });

  test("is well-formed whatever its texts are, and says them but for what XML cannot", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(arbitraryJunk, fc.string({ unit: "grapheme" }))), (texts) => {
        const said = textsOf(parsed(drawn(texts.map((text) => ({ ...TEXT, text })))));
        expect(said).toHaveLength(texts.filter((text) => text !== "").length);
      }),
    );
    expect(textsOf(parsed(drawn([{ ...TEXT, text: "a\u0000b\ud800c" }])))).toEqual(["a\ufffdb\ufffdc"]);
  });
});

describe("a wrapped text", () => {
  test("breaks between words, before it is too wide", () => {
    expect(wrapText("Wage and salary workers", textWidth("Wage and salary", 12), 12)).toEqual([
      "Wage and salary",
      "workers",
    ]);
  });

  test("is one line where it fits, and none where there is nothing", () => {
    expect(wrapText("Data Scientists", 1000, 12)).toEqual(["Data Scientists"]);
    expect(wrapText("  ", 1000, 12)).toEqual([]);
    expect(wrapText(" Data  Scientists ", 1000, 12)).toEqual(["Data Scientists"]);
  });

  test("cuts a word that is wider than a line", () => {
    expect(wrapText("see https://example.org", textWidth("12345678", 10), 10)).toEqual([
      "see",
      "https://",
      "example.",
      "org",
    ]);
  });

  test("never has a line that is too wide, nor an empty one, and loses no letter", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom("a", "b", " ", ".") })),
        fc.integer({ min: 20, max: 300 }),
        fc.integer({ min: 10, max: 30 }),
        (words, width, size) => {
          const text = words.join(" ");
          const lines = wrapText(text, width, size);
          expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
          for (const line of lines) {
            expect(line.trim()).not.toBe("");
            if (line.length > 1) expect(textWidth(line, size)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
