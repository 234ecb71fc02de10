import { catalogue } from "virtual:catalogue";
import { expect, onTestFinished, test } from "vitest";
import { facet } from "./explore-parts.ts";
import { renderPage } from "./render-page.tsx";

/** The link that a page built with `SITE_URL` has in its head. */
function builtLink(href: string): HTMLLinkElement {
  const link = document.createElement("link");
  Object.assign(link, { rel: "canonical", href });
  document.head.append(link);
  onTestFinished(() => link.remove());
  return link;
}

test("what the reader arrived at keeps the address without choices", async () => {
  const link = builtLink("https://careers.example/");
  await renderPage("/?skills=sql");
  expect(link.href).toBe("https://careers.example/");
});

test("a page travelled to is named instead, so that what is shared is what is shown", async () => {
  const link = builtLink("https://careers.example/");
  const { travel } = await renderPage("/");
  await travel("/skills/sql");
  expect(link.href).toBe("https://careers.example/skills/sql");
  await travel("/");
  expect(link.href).toBe("https://careers.example/");
});

test("so is what the reader chose", async () => {
  const link = builtLink("https://careers.example/");
  const { user } = await renderPage("/");
  await user.click(facet("SQL"));
  await expect.poll(() => link.href).toBe("https://careers.example/?skills=sql");
});

test("the map without a role is named as that of the first", async () => {
  const link = builtLink("https://careers.example/");
  const { travel } = await renderPage("/");
  await travel("/map");
  expect(link.href).toBe(`https://careers.example/map/${catalogue.roles[0]?.slug}`);
});

test("where the site does not know its address, none is named", async () => {
  const { travel } = await renderPage("/");
  await travel("/skills/sql");
  expect(document.querySelector('link[rel="canonical"]')).toBeNull();
});
