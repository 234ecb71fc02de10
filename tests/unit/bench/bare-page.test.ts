import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barePage } from "../../bench/bare-page.ts";

const page = (body: string) => `<!doctype html><html><head><title>A role</title>
  <link rel="stylesheet" href="/a.css"><script src="/boot.js"></script></head>
  <body class="page">${body}<script type="module">if (1 < 2) start();</script></body></html>`;

/** What stands in the body of the bare page. */
const bodyOf = (html: string) => /<body>([\s\S]*)<\/body>/.exec(barePage(html))?.[1];

describe("the bare page", () => {
  it("keeps text and structure and drops classes, links and names", () => {
    const html = page(
      `<p class="lead" id="x">Pay: <b data-a="1">$1 &lt; $2</b></p><a href="/sources">Sources</a>`,
    );
    expect(bodyOf(html)).toBe("<p>Pay: <b>$1 &lt; $2</b></p><a>Sources</a>");
  });

  it("keeps what draws a bar", () => {
    const bar = `<svg class="axis"><rect class="bar" x="10%" width="50%" height="8"></rect></svg>`;
    expect(bodyOf(page(bar))).toBe(`<svg><rect x="10%" width="50%" height="8"></rect></svg>`);
  });

  it("keeps what is not shown unshown", () => {
    expect(bodyOf(page(`<p hidden="" class="a">later</p>`))).toBe(`<p hidden="">later</p>`);
  });

  it("loads nothing and runs nothing", () => {
    const html = barePage(page(`<style>p{color:red}</style><noscript>no</noscript><p>text</p><!-- note -->`));
    expect(html).not.toMatch(/<script|<link|href|src=|color:red|noscript|note/);
    expect(html).toContain("<title>A role</title>");
  });

  it("is not misled by a sign in an attribute, or by any escaped text", () => {
    const escaped = (text: string) =>
      text
        .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
        .replace(/\s+/g, " ")
        .trim();
    fc.assert(
      fc.property(fc.string(), fc.string(), (label, text) => {
        const body = `<p title="${escaped(label)} > 1">.${escaped(text)}.</p>`;
        expect(bodyOf(page(body))).toBe(`<p>.${escaped(text)}.</p>`);
      }),
    );
  });

  it("says when there is no body", () => {
    expect(() => barePage("<p>half")).toThrow("no body");
  });
});
