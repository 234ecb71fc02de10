import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fittedDescription, type HeadFacts, headTags, placeTags } from "#build/head-tags.ts";

const FACTS: HeadFacts = {
  title: "Rigger: pay | Crafts",
  description: "What riggers do",
  site: "Crafts",
  canonical: "https://crafts.example/roles/rigger",
  image: {
    file: "assets/share/1.png",
    url: "https://crafts.example/assets/share/1.png",
    width: 1200,
    height: 630,
    alt: "Rigger: the median is 100",
  },
};
const of = (more: Partial<HeadFacts>) => headTags({ ...FACTS, ...more }).join("\n");

describe("the tags of a page", () => {
  it("name its address, title, description and picture", () => {
    const tags = headTags(FACTS);
    for (const tag of [
      '<link rel="canonical" href="https://crafts.example/roles/rigger" />',
      '<meta property="og:url" content="https://crafts.example/roles/rigger" />',
      '<meta property="og:type" content="website" />',
      '<meta property="og:site_name" content="Crafts" />',
      '<meta property="og:title" content="Rigger: pay" />',
      '<meta property="og:description" content="What riggers do" />',
      '<meta property="og:image" content="https://crafts.example/assets/share/1.png" />',
      '<meta property="og:image:width" content="1200" />',
      '<meta property="og:image:height" content="630" />',
      '<meta property="og:image:alt" content="Rigger: the median is 100" />',
      '<meta name="twitter:card" content="summary_large_image" />',
    ]) {
      expect(tags).toContain(tag);
    }
  });

  it("name no address where none is known, and no picture where there is none", () => {
    const tags = of({ canonical: null, image: null });
    expect(tags).not.toMatch(/canonical|og:url|og:image|https?:/);
    expect(tags).toContain('<meta name="twitter:card" content="summary" />');
  });

  it("are one that keeps search engines off, where the page is not to be listed", () => {
    expect(headTags({ ...FACTS, indexed: false })).toEqual(['<meta name="robots" content="noindex" />']);
  });

  it("cannot be broken out of", () => {
    const tags = of({ title: '"><script>&', description: "</head>", site: "" });
    expect(tags).toContain('content="&quot;>&lt;script>&amp;"');
    expect(tags).not.toContain("</head>");
    expect(tags).not.toContain("<script");
  });
});

describe("a description", () => {
  const MORE = "Compare the crafts of the islands by what they do, what they ask for and what they pay.";

  it("stays as it is where it is of 50 to 160 characters", () => {
    const exact = [50, 160].map((length) => "x".repeat(length));
    for (const text of exact) expect(fittedDescription(text, MORE)).toBe(text);
  });

  it("is said together with what the site is where it is shorter", () => {
    expect(fittedDescription("Rigs boats.", MORE)).toBe(`Rigs boats. ${MORE}`);
  });

  it("ends with a sentence where enough of them fit, and an abbreviation ends none", () => {
    const first = "Riggers make and mend the wires and ropes that hold the masts of boats.";
    expect(fittedDescription(`${first} They ${"work ".repeat(30)}`, MORE)).toBe(first);
    const abbreviated = `Figures of the U.S. Bureau for ${"every craft ".repeat(20)}`;
    expect(fittedDescription(abbreviated, MORE)).toMatch(/^Figures of the U\.S\. Bureau for .*every…$/);
  });

  it("else ends with a whole word and an ellipsis", () => {
    expect(fittedDescription("masts, ".repeat(40), MORE)).toMatch(/^(?:masts, )+masts…$/);
  });

  it("is never longer than 160 characters, whatever it holds, and never ends in half of one", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", " ", ", ", ". A", "😀"),
      minLength: 40,
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, (description) => {
        const fitted = fittedDescription(description, MORE);
        expect(fitted.length).toBeLessThanOrEqual(160);
        expect(/[\ud800-\udbff]…?$/.test(fitted)).toBe(false);
      }),
    );
  });
});

describe("tags in the template", () => {
  it("stand at the ends of its head and of its body", () => {
    expect(placeTags("<head><title></head><body></body>", ["<a $&>", "<b>"], ["<c>"])).toBe(
      "<head><title>  <a $&>\n    <b>\n  </head><body>  <c>\n  </body>",
    );
  });

  it("need both ends", () => {
    expect(() => placeTags("<head></head>", [], [])).toThrow("</body>");
    expect(() => placeTags("<body></body>", [], [])).toThrow("</head>");
  });
});
