import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { fillTemplate } from "#build/fill-template.ts";

const template = await readFile("index.html", "utf8");
const NOTHING = { data: [], styles: {}, boot: "" };
const PAGE = {
  path: "/roles/data-engineer",
  module: "role",
  status: 200,
  html: "<h1>Data Engineer</h1>",
  title: "Data Engineer",
  description: "What they do",
};

describe("a rendered page in the template", () => {
  test("has its title, its description, its address and its content", () => {
    const html = fillTemplate(template, PAGE, NOTHING);
    expect(html).toContain("<title>Data Engineer</title>");
    expect(html).toContain('<meta name="description" content="What they do" />');
    expect(html).toMatch(/id="root" data-page="\/roles\/data-engineer"[^>]*><h1>Data Engineer<\/h1>/);
  });

  test("leaves no placeholder behind", () => {
    expect(fillTemplate(template, PAGE, NOTHING)).not.toContain("<!--page-");
  });

  test.each(["<!--page-head-->", "<!--page-body-->", 'id="root"'])(
    "needs %s in the template",
    (placeholder) => {
      expect(() => fillTemplate(template.replace(placeholder, ""), PAGE, NOTHING)).toThrow(placeholder);
    },
  );

  test("cannot break out of an attribute or of the title", () => {
    const html = fillTemplate(
      template,
      {
        ...PAGE,
        title: "</title><script>",
        description: '"><script>&amp;',
        path: '/"x',
      },
      NOTHING,
    );
    expect(html).toContain("<title>&lt;/title>&lt;script></title>");
    expect(html).toContain('content="&quot;>&lt;script>&amp;amp;"');
    expect(html).toContain('data-page="/&quot;x"');
  });

  test("is taken as it is, dollar signs and all", () => {
    const html = fillTemplate(
      template,
      { ...PAGE, title: "$& $1 $$", html: "<p>$90,000 $& $' $`</p>" },
      NOTHING,
    );
    expect(html).toContain("<p>$90,000 $& $' $`</p>");
    expect(html).toContain("<title>$&amp; $1 $$</title>");
  });
});
