import { existsSync } from "node:fs";
import type { RouteObject } from "react-router";
import { afterEach, describe, expect, it } from "vitest";
import { loadPageStyles } from "#app/page-styles.ts";
import { routes } from "#app/routes.tsx";

const links = () => [...document.head.querySelectorAll('link[rel="stylesheet"]')];
const pagesOf = (table: readonly RouteObject[]): RouteObject[] =>
  table.flatMap((route) => [...(route.lazy ? [route] : []), ...pagesOf(route.children ?? [])]);

function namedStyles(): void {
  document.head.innerHTML = `<meta name="page-styles" content="/a/compare-start.page-1.css /a/compare.page-2.css">`;
}

afterEach(() => {
  document.head.innerHTML = "";
});

describe("the styles of a page", () => {
  it("are loaded once, and awaited by all who ask", async () => {
    namedStyles();
    const both = Promise.all([loadPageStyles("compare"), loadPageStyles("compare")]);
    expect(links().map((link) => link.getAttribute("href"))).toEqual(["/a/compare.page-2.css"]);
    links()[0]?.dispatchEvent(new Event("load"));
    await both;
  });

  it("are asked for again when they did not arrive", async () => {
    namedStyles();
    const first = loadPageStyles("compare-start");
    links()[0]?.dispatchEvent(new Event("error"));
    await expect(first).rejects.toThrow("styles could not be loaded");
    const second = loadPageStyles("compare-start");
    links()[0]?.dispatchEvent(new Event("load"));
    await second;
  });

  it("are there already in a prerendered page, and come with the scripts in development", async () => {
    namedStyles();
    document.head.insertAdjacentHTML(
      "beforeend",
      '<link rel="stylesheet" href="/a/compare-start.page-1.css">',
    );
    await expect(loadPageStyles("none")).resolves.toBeUndefined();
    expect(links()).toHaveLength(1);
  });

  it("belong to the module that the route table names", () => {
    const pages = pagesOf(routes);
    expect(pages.length).toBeGreaterThan(10);
    for (const { id } of pages) expect(existsSync(`src/pages/${id}.tsx`), `${id}`).toBe(true);
  });
});
