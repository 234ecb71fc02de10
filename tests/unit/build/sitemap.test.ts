import { describe, expect, it } from "vitest";
import { pageUrl, siteUrl } from "#build/site-url.ts";
import { robotsText, sitemapFiles } from "#build/sitemap.ts";

describe("the site’s address", () => {
  it("is the host with the folder, whether or not a slash is written", () => {
    expect(siteUrl("https://careers.example", "/")).toBe("https://careers.example/");
    expect(siteUrl(" https://careers.example/ ", "/")).toBe("https://careers.example/");
    expect(siteUrl("https://careers.example:8443", "/folder/")).toBe("https://careers.example:8443/folder/");
  });

  it("is not known where nothing is said", () => {
    expect(siteUrl(undefined, "/")).toBeNull();
    expect(siteUrl(" ", "/")).toBeNull();
  });

  it.each([
    "careers.example",
    "ftp://careers.example",
    "https://careers.example/folder",
    "https://careers.example/?a",
    "https://user:word@careers.example",
    "javascript:alert(1)",
  ])("is refused as %s, with what to write", (said) => {
    expect(() => siteUrl(said, "/")).toThrow(/scheme and a host.*BASE_PATH/);
  });

  it("has the pages below it", () => {
    expect(pageUrl("https://careers.example/folder/", "/roles/x")).toBe(
      "https://careers.example/folder/roles/x",
    );
    expect(pageUrl("https://careers.example/folder/", "/")).toBe("https://careers.example/folder/");
  });
});

describe("a sitemap", () => {
  const SITE = "https://careers.example/";
  const locations = (text = "") => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, value]) => value);

  it("is one file with every address, escaped", () => {
    const files = sitemapFiles(SITE, [SITE, `${SITE}a?b&c`]);
    expect(files).toEqual({
      "sitemap.xml": `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://careers.example/</loc></url>
  <url><loc>https://careers.example/a?b&amp;c</loc></url>
</urlset>
`,
    });
  });

  it("is split where there are more addresses than a file may hold, and none is lost", () => {
    const addresses = Array.from({ length: 7 }, (_, index) => `${SITE}${index}`);
    const { "sitemap.xml": index, ...parts } = sitemapFiles(SITE, addresses, 3);
    expect(index).toContain("<sitemapindex ");
    expect(locations(index)).toEqual(Object.keys(parts).map((name) => SITE + name));
    expect(Object.values(parts).map((part) => locations(part).length)).toEqual([3, 3, 1]);
    expect(Object.values(parts).flatMap(locations)).toEqual(addresses);
    expect(Object.keys(sitemapFiles(SITE, addresses, 7))).toEqual(["sitemap.xml"]);
  });

  it("holds 50,000 addresses in a file, as the protocol says", () => {
    const addresses = Array.from({ length: 50_001 }, (_, index) => `${SITE}${index}`);
    expect(Object.keys(sitemapFiles(SITE, addresses.slice(1)))).toHaveLength(1);
    expect(Object.keys(sitemapFiles(SITE, addresses))).toHaveLength(3);
  });

  it("is named by robots.txt where the site’s address is known", () => {
    expect(robotsText(SITE)).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://careers.example/sitemap.xml\n",
    );
    expect(robotsText(null)).toBe("User-agent: *\nAllow: /\n");
  });
});
