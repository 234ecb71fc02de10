import { catalogue } from "virtual:catalogue";
import { screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { renderPage } from "./render-page.tsx";
import { EXPLORE_TITLE, sixRoles, someRole } from "./some-roles.ts";

const one = someRole();
const two = someRole(2);
const NOT_AVAILABLE = `Page not available | ${catalogue.site.name}`;

const main = () => within(screen.getByRole("main"));
const heading = () => main().getByRole("heading", { level: 1 }).textContent;
const href = (name: string) => main().getByRole("link", { name }).getAttribute("href");

describe("an address without a page", () => {
  test.each(["/nowhere", "/roles", `/roles/${one.slug}/pay`, "/compare/a/b"])(
    "such as %s is named, with the way on",
    async (address) => {
      await renderPage(address);
      expect(heading()).toBe("There is no page at this address");
      expect(main().getByText(/^Nothing answers to/).textContent).toContain(`“${address}”`);
      expect(href("Explore all roles")).toBe("/");
      for (const { name, slug } of catalogue.roles) expect(href(name)).toBe(`/roles/${slug}`);
      expect(document.title).toBe(NOT_AVAILABLE);
    },
  );

  test("that is endless is shown in part", async () => {
    await renderPage(`/${"a".repeat(3000)}`);
    expect(main().getByText(/^Nothing answers to/).textContent?.length).toBeLessThan(200);
  });

  test("keeps the picked roles on the way on", async () => {
    await renderPage(`/nowhere?compare=${one.slug}`);
    expect(href("Explore all roles")).toBe(`/?compare=${one.slug}`);
    expect(href(two.name)).toBe(`/roles/${two.slug}?compare=${one.slug}`);
  });

  test("is left by the way on", async () => {
    const { user, address } = await renderPage("/nowhere");
    await user.click(main().getByRole("link", { name: "Explore all roles" }));
    expect(
      await screen.findByRole("heading", { level: 1, name: new RegExp(catalogue.site.tagline) }),
    ).toBeTruthy();
    expect(address()).toBe("/");
    expect(document.title.endsWith(EXPLORE_TITLE)).toBe(true);
  });
});

describe("a role that is not in the dataset", () => {
  test.each(["astronaut", "constructor", one.slug.toUpperCase(), "50%25"])(
    "such as %s is named",
    async (slug) => {
      await renderPage(`/roles/${slug}`);
      expect(heading()).toBe("There is no such role here");
      expect(main().getByText(/is no role in this dataset/).textContent).toContain(
        `“${decodeURIComponent(slug)}”`,
      );
      expect(href(one.name)).toBe(`/roles/${one.slug}`);
      expect(document.title).toBe(NOT_AVAILABLE);
    },
  );
});

describe("a comparison that cannot be shown as asked", () => {
  const all = sixRoles.map((role) => role.slug).join("-vs-");
  const PAIR = `${one.slug}-vs-${two.slug}`;

  test.each([
    [
      "unknown roles",
      "x-vs-y",
      [
        "“x” is no role in this dataset.",
        "“y” is no role in this dataset.",
        "A comparison needs at least two different roles.",
      ],
      "Nothing could be kept.",
      ["Choose roles to compare", "/compare"],
    ],
    [
      "the same role twice",
      `${one.slug}-vs-${one.slug}`,
      [
        `${one.name} stands there more than once and counts once.`,
        "A comparison needs at least two different roles.",
      ],
      `Kept: ${one.name}.`,
      ["Choose another to compare with it", `/compare?compare=${one.slug}`],
    ],
    [
      "one role alone",
      one.slug,
      ["A comparison needs at least two different roles."],
      `Kept: ${one.name}.`,
      ["Choose another to compare with it", `/compare?compare=${one.slug}`],
    ],
    [
      "one unknown among known ones",
      `${PAIR}-vs-astronaut`,
      ["“astronaut” is no role in this dataset."],
      `Kept: ${one.name}, ${two.name}.`,
      ["Compare the 2 roles that were kept", `/compare/${PAIR}`],
    ],
    [
      "the first of six once more",
      `${all}-vs-${one.slug}`,
      [`${one.name} stands there more than once and counts once.`],
      `Kept: ${sixRoles.map((role) => role.name).join(", ")}.`,
      ["Compare the 6 roles that were kept", `/compare/${all}`],
    ],
  ])(
    "for %s says what was not understood, what was kept and the way on",
    async (_what, list, problems, kept, [way, to]) => {
      await renderPage(`/compare/${list}`);
      expect(heading()).toBe("This comparison cannot be shown as asked");
      const items = main().getAllByRole("listitem");
      expect(items.map((item) => item.textContent)).toEqual(problems);
      expect(main().getByText(kept)).toBeTruthy();
      expect(href(way ?? "")).toBe(to);
      expect(document.title).toBe(NOT_AVAILABLE);
    },
  );

  test("because of stray percent signs names them and keeps the rest", async () => {
    // The router itself remarks on what cannot be decoded.
    const remark = vi.spyOn(console, "warn").mockImplementation(() => {});
    await renderPage(`/compare/${PAIR}-vs-50%`);
    expect(remark).toHaveBeenCalled();
    expect(main().getByText("“50%” is no role in this dataset.")).toBeTruthy();
    expect(main().getByText(`Kept: ${one.name}, ${two.name}.`)).toBeTruthy();
  });

  test("goes on with what was kept", async () => {
    const { user, address } = await renderPage(`/compare/${one.slug}-vs-x`);
    await user.click(main().getByRole("link", { name: "Choose another to compare with it" }));
    expect(await screen.findByText(`${one.name} is in. Pick at least one more.`)).toBeTruthy();
    expect(address()).toBe(`/compare?compare=${one.slug}`);
  });

  test("keeps what was kept on the way to Explore", async () => {
    await renderPage(`/compare/${PAIR}-vs-astronaut`);
    expect(href("Explore all roles")).toBe(`/?compare=${one.slug},${two.slug}`);
  });
});
