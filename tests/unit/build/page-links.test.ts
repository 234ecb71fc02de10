import { describe, expect, it } from "vitest";
import { linkPage, pageAssetsMarker } from "#build/page-links.ts";

const SITE = {
  entry: "assets/index-1.js",
  frame: { scripts: ["assets/vendor-1.js", "assets/index-1.js"], styles: ["assets/frame-1.css"] },
  pages: {
    role: { scripts: ["assets/role-1.js"], styles: ["assets/role.page-1.css"] },
    map: { scripts: ["assets/map-1.js"], styles: ["assets/map.page-1.css"] },
  },
};
const template = `<head>${pageAssetsMarker({ base: "/careers/", site: SITE })}</head>`;

describe("the links of a page", () => {
  const html = linkPage(template, "role", ["/careers/assets/details/role.json"]);

  it("are its own styles, ahead of all that is fetched at a low priority", () => {
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href);
    expect(styles).toEqual(["/careers/assets/frame-1.css", "/careers/assets/role.page-1.css"]);
    expect(html.indexOf('fetchpriority="low"')).toBeGreaterThan(html.lastIndexOf('rel="stylesheet"'));
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
    expect(linkPage(template, "none", [])).not.toContain("role-1.js");
    expect(linkPage(template, "none", [])).toContain("vendor-1.js");
  });

  it("need their place in the template", () => {
    expect(() => linkPage("<head></head>", "role", [])).toThrow("page-assets");
  });
});
