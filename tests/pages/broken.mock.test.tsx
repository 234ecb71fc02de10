import { catalogue } from "virtual:catalogue";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { announced, renderPage } from "./render-page.tsx";
import { someRole } from "./some-roles.ts";

const one = someRole();
const two = someRole(2);
const NOT_AVAILABLE = `Page not available | ${catalogue.site.name}`;

// One page whose data do not arrive, one whose code does not, and one that fails while it is drawn.
vi.mock("virtual:details", async (importOriginal) => {
  const original = await importOriginal<typeof import("virtual:details")>();
  const loadRole = (slug: string) =>
    slug === one.slug ? Promise.reject(new TypeError("Failed to fetch")) : original.loadRole(slug);
  return { ...original, loadRole };
});
vi.mock("#pages/sources.tsx", () => {
  throw new TypeError("Importing a module script failed");
});
vi.mock("#features/skill-basket/kept-where.tsx", () => ({
  KeptWhere() {
    throw new Error("a mistake in a component");
  },
}));

const main = () => within(screen.getByRole("main"));

/** The message for what failed, with both ways on; the page around it still stands. */
function expectBroken(detail: RegExp): void {
  expect(main().getByRole("heading", { level: 1 }).textContent).toBe("This page could not be shown");
  expect(main().getByText(/^The browser says:/).textContent).toMatch(detail);
  expect(main().getByRole("button", { name: "Load it again" })).toBeTruthy();
  expect(main().getByRole("link", { name: "Explore all roles" }).getAttribute("href")).toBe("/");
  expect(within(screen.getByRole("navigation", { name: "Main" })).getAllByRole("link")).toHaveLength(7);
}

describe("a page that is broken says so, with two ways on", () => {
  test("when its data do not arrive", async () => {
    await renderPage(`/roles/${one.slug}`);
    expectBroken(/Failed to fetch$/);
    expect(document.title).toBe(NOT_AVAILABLE);
  });

  test("when the data of one of several roles do not arrive", async () => {
    await renderPage(`/compare/${two.slug}-vs-${one.slug}`);
    expectBroken(/Failed to fetch$/);
  });

  test("when its code does not arrive", async () => {
    await renderPage("/sources");
    expectBroken(/./);
  });

  test("when a mistake outside its parts stops it from being drawn", async () => {
    const remark = vi.spyOn(console, "error").mockImplementation(() => {});
    await renderPage("/my-skills");
    expectBroken(/a mistake in a component$/);
    expect(remark).toHaveBeenCalled();
  });

  test("when it was travelled to, and Back leads out of it", async () => {
    const { user, back, address } = await renderPage("/?skills=kafka");
    await user.click(screen.getByRole("link", { name: one.name }));
    await waitFor(() => expectBroken(/Failed to fetch/));
    expect(address()).toBe(`/roles/${one.slug}`);
    await waitFor(() => expect(document.title).toBe(NOT_AVAILABLE));
    await waitFor(() => expect(announced()).toBe(NOT_AVAILABLE));
    await back();
    expect(main().getByRole("heading", { level: 1 }).textContent).toContain(catalogue.site.tagline);
    expect(address()).toBe("/?skills=kafka");
  });
});

test("a page that works is not hurt by one that does not", async () => {
  await renderPage(`/roles/${two.slug}`);
  expect(main().getByRole("heading", { level: 1 }).textContent).toBe(two.name);
});
