import { describe, expect, it } from "vitest";
import { linkPage, pageAssetsMarker } from "#build/page-links.ts";
import { pagePolicy } from "#build/security-headers.ts";

const SITE = {
  entry: "assets/index-1.js",
  frame: { scripts: ["assets/vendor-1.js", "assets/index-1.js"], styles: ["assets/frame-1.css"] },
  pages: {
    role: { scripts: ["assets/role-1.js"], styles: ["assets/role.page-1.css"] },
    map: { scripts: ["assets/map-1.js"], styles: ["assets/map.page-1.css"] },
  },
};
const STYLES = {
  "assets/frame-1.css": "b{}",
  "assets/role.page-1.css": "i{}",
  "assets/map.page-1.css": "u{}",
};
const template = `<head>${pageAssetsMarker({ base: "/careers/", site: SITE })}</head>`;

const NO_DATA = { data: [], styles: STYLES, boot: "" };

describe("the links of a page", () => {
  const html = linkPage(template, "role", {
    data: ["/careers/assets/details/role.json"],
    styles: STYLES,
    boot: "boot()",
  });

  it("come after its own styles, which stand in it and name their files", () => {
    expect(html).toContain(
      '<style data-href="/careers/assets/frame-1.css">b{}</style>\n    ' +
        '<style data-href="/careers/assets/role.page-1.css">i{}</style>',
    );
    expect(html).not.toContain("u{}");
    expect(html.indexOf('fetchpriority="low"')).toBeGreaterThan(html.lastIndexOf("</style>"));
  });

  it("stand behind a policy that lets the boot script and these styles stand in the page, and nothing else", () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)" \/>/.exec(html);
    expect(policy?.[1]).toBe(pagePolicy({ scripts: ["boot()"], styles: ["b{}", "i{}"] }));
    expect(html.indexOf("<script>boot()</script>")).toBeGreaterThan(policy?.index ?? Infinity);
    expect(html.indexOf("<style")).toBeGreaterThan(policy?.index ?? Infinity);
  });

  it("are refused when a style is missing, or would end the element that it stands in", () => {
    const link = (styles: Record<string, string>) => () =>
      linkPage(template, "role", { data: [], styles, boot: "" });
    expect(link({ "assets/frame-1.css": "" })).toThrow("assets/role.page-1.css is not in the built site");
    const ending = { ...STYLES, "assets/role.page-1.css": 'a{content:"</STYLE>"}' };
    expect(link(ending)).toThrow("assets/role.page-1.css would end the element");
  });

  it("are exactly the scripts that it needs, each once", () => {
    expect(html).toContain('<script type="module" fetchpriority="low" src="/careers/assets/index-1.js">');
    const modules = [...html.matchAll(/rel="modulepreload"[^>]* href="([^"]+)"/g)].map(([, href]) => href);
    expect(modules).toEqual(["/careers/assets/vendor-1.js", "/careers/assets/role-1.js"]);
  });

  it("are its data", () => {
    expect(html).toMatch(
      /rel="preload" as="fetch"[^>]* crossorigin href="\/careers\/assets\/details\/role.json"/,
    );
  });

  it("tell where the styles of all pages are", () => {
    expect(html).toContain(
      '<meta name="page-styles" content="/careers/assets/role.page-1.css /careers/assets/map.page-1.css" />',
    );
  });

  it("are those of the frame alone for a page that the build does not know", () => {
    expect(linkPage(template, "none", NO_DATA)).not.toContain("role-1.js");
    expect(linkPage(template, "none", NO_DATA)).toContain("vendor-1.js");
  });

  it("need their place in the template", () => {
    expect(() => linkPage("<head></head>", "role", NO_DATA)).toThrow("page-assets");
  });
});
