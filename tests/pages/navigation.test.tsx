import { catalogue } from "virtual:catalogue";
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { facet } from "./explore-parts.ts";
import { announced, renderPage } from "./render-page.tsx";
import { EXPLORE_TITLE, someRole } from "./some-roles.ts";

const one = someRole();
const two = someRole(2);
const three = someRole(3);
const four = someRole(4);

const SITE = catalogue.site.name;
const mainNav = () => within(screen.getByRole("navigation", { name: "Main" }));

describe("travelling to another page", () => {
  test.each([
    ["/", "Compare", "/compare", `Choose roles to compare | ${SITE}`],
    ["/compare", "Sources", "/sources", `Where the numbers come from | ${SITE}`],
    ["/sources", "Explore", "/", EXPLORE_TITLE],
  ])(
    "from %s by %s changes the title, says it, and puts the focus on the content",
    async (from, link, to, title) => {
      const { user, address } = await renderPage(from);
      expect(announced()).toBe("");
      await user.click(mainNav().getByRole("link", { name: link }));
      await waitFor(() => expect(document.title.endsWith(title)).toBe(true));
      expect(address()).toBe(to);
      expect(document.activeElement).toBe(screen.getByRole("main"));
      expect(announced()).toBe(document.title);
      expect(mainNav().getByRole("link", { name: link }).getAttribute("aria-current")).toBe("page");
    },
  );

  test("marks the map in the navigation on the map of any role, whichever is picked", async () => {
    await renderPage(`/map/${one.slug}?compare=${three.slug}`);
    await screen.findByRole("heading", { level: 1, name: (name) => name.includes(one.name) });
    const link = mainNav().getByRole("link", { name: "Map" });
    expect(link.getAttribute("href")).toBe(`/map/${three.slug}?compare=${three.slug}`);
    expect(link.getAttribute("aria-current")).toBe("page");
  });

  test("by Back does the same", async () => {
    const { user, back } = await renderPage("/");
    await user.click(screen.getByRole("link", { name: one.name }));
    await screen.findByRole("heading", { level: 1, name: one.name });
    screen.getByRole("link", { name: "Explore" }).focus();
    await back();
    await waitFor(() => expect(announced().endsWith(EXPLORE_TITLE)).toBe(true));
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  test("from one role to the next says the next", async () => {
    const { travel } = await renderPage(`/roles/${one.slug}`);
    await travel(`/roles/${two.slug}`);
    await waitFor(() => expect([two.name, two.shortName]).toContain(announced().split(": pay")[0]));
    expect(document.title).toBe(announced());
  });
});

test("at the foot of every page stand the credits that the sources ask for", async () => {
  await renderPage("/");
  const foot = screen.getByRole("contentinfo").textContent;
  expect(foot).toContain(
    "by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)",
  );
  expect(foot).toContain("Used under the CC BY 4.0 license.");
  for (const credit of catalogue.site.credits) expect(foot).toContain(credit);
});

describe("what the page itself writes into the address", () => {
  test("on Explore moves neither the focus nor the title", async () => {
    const { user, address } = await renderPage("/");
    const { title } = document;
    await user.click(facet("Docker"));
    expect(address()).toBe("/?skills=docker");
    expect(document.activeElement).toBe(facet("Docker"));
    expect(document.title).toBe(title);
    expect(announced()).toBe("");
  });

  test("on a comparison moves the focus from no switch and no column", async () => {
    const { user, address } = await renderPage(`/compare/${one.slug}-vs-${two.slug}`);
    await user.click(screen.getByRole("switch", { name: "Only differences" }));
    expect(document.activeElement).toBe(screen.getByRole("switch", { name: "Only differences" }));
    const add = screen.getByRole("combobox", { name: "Add a role" });
    await user.selectOptions(add, four.shortName);
    await user.click(screen.getByRole("button", { name: "Add" }));
    await waitFor(() => expect(address()).toContain(`-vs-${four.slug}?show=differences`));
    await waitFor(() => expect(document.title).toContain(four.shortName));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Add" }));
    expect(announced()).toBe(`${four.name} added to the comparison`);
  });

  test("on a comparison is undone by Back, which enters the page again", async () => {
    const { user, back } = await renderPage(`/compare/${one.slug}-vs-${two.slug}`);
    await user.click(screen.getByRole("button", { name: `Move ${one.name} right` }));
    await waitFor(() => expect(document.title).toContain(`${two.shortName} vs ${one.shortName}`));
    expect(document.activeElement).not.toBe(screen.getByRole("main"));
    await back();
    await waitFor(() =>
      expect(announced()).toEqual(expect.stringContaining(`${one.shortName} vs ${two.shortName}`)),
    );
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  test("leaves the store as the address says after each travel", async () => {
    const { travel, store, back } = await renderPage("/?skills=docker");
    await travel(`/?skills=sql,kafka&match=all&floor=120000&sort=name&compare=${one.slug}`);
    const { filter, sort, picks } = store.getState();
    expect(filter).toMatchObject({ skills: ["sql", "kafka"], rule: { kind: "all" }, floor: 120_000 });
    expect({ sort, picks }).toEqual({ sort: "name", picks: [one.slug] });
    await back();
    expect(store.getState()).toMatchObject({ filter: { skills: ["docker"], floor: null }, picks: [] });
  });
});

test("a link past the navigation comes first", async () => {
  const { user } = await renderPage("/");
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole("link", { name: "Skip to content" }));
  expect(document.activeElement?.getAttribute("href")).toBe(`#${screen.getByRole("main").id}`);
});

describe("the theme", () => {
  const button = () => screen.getByRole("button", { name: /^Theme: / });
  const shown = () => document.documentElement.dataset.theme;

  test("steps through system, light and dark, and is said", async () => {
    const { user } = await renderPage("/sources");
    expect(shown()).toBeUndefined();
    for (const [name, theme, next] of [
      ["Theme: system. Change to light.", "light", "Theme: light."],
      ["Theme: light. Change to dark.", "dark", "Theme: dark."],
      ["Theme: dark. Change to system.", undefined, "Theme: system."],
    ]) {
      expect(button().getAttribute("aria-label")).toBe(name);
      await user.click(button());
      expect(shown()).toBe(theme);
      expect(announced()).toBe(next);
    }
  });

  test("is kept for the next visit, and is no part of the address", async () => {
    const { user, address } = await renderPage("/sources");
    await user.click(button());
    await user.click(button());
    expect(address()).toBe("/sources");
    delete document.documentElement.dataset.theme;
    await renderPage("/compare");
    await waitFor(() => expect(shown()).toBe("dark"));
  });

  test.each(["not JSON", '{"state":{"theme":"purple"},"version":1}', '{"state":7,"version":99}'])(
    "kept as %s is the system's",
    async (kept) => {
      localStorage.setItem("python-career-explorer", kept);
      await renderPage("/sources");
      expect(button().getAttribute("aria-label")).toBe("Theme: system. Change to light.");
    },
  );

  test("changes for this visit where the browser keeps nothing, and that is said", async () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("forbidden", "SecurityError");
    });
    const { user } = await renderPage("/sources");
    await user.click(button());
    expect(shown()).toBe("light");
    expect(announced()).toBe(
      "Theme: light. This browser keeps no settings: the theme lasts until you leave.",
    );
  });

  test("and the page are there even where storage cannot be touched at all", async () => {
    vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("forbidden", "SecurityError");
    });
    const { user } = await renderPage("/");
    await user.click(button());
    expect(shown()).toBe("light");
    await act(async () => {});
    vi.restoreAllMocks();
  });
});
