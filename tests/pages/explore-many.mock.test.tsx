import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { chart, facet, filters, promised, rolesInside, rolesOutside, statusLine } from "./explore-parts.ts";
import { announced, renderPage } from "./render-page.tsx";

// 160 roles: too many for a page, for strips, for a row of links and for a list of options.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const original = await importOriginal<typeof import("virtual:catalogue")>();
  const { manyCatalogue } = await import("../unit/fixtures/many-roles.ts");
  return { ...original, catalogue: manyCatalogue(original.catalogue, { roles: 160, skills: 40 }) };
});

test("the chart shows fifty roles at a time, and which page is in the address", async () => {
  const { user, address, back } = await renderPage("/?sort=name");
  expect(statusLine()).toBe("160 roles, in alphabetical order");
  const first = rolesInside();
  expect(first).toHaveLength(50);
  await user.click(screen.getByRole("button", { name: "Next" }));
  expect(address()).toBe("/?sort=name&page=2");
  expect(announced()).toBe("Page 2 of 4");
  expect(document.activeElement?.id).toBe("chart-h");
  const second = rolesInside();
  expect(second).toHaveLength(50);
  expect(second.filter((name) => first.includes(name))).toEqual([]);
  await back();
  expect(rolesInside()).toEqual(first);
});

test("another filter begins at the first page, and Back restores the page", async () => {
  const { user, address, back } = await renderPage("/?page=3");
  const third = rolesInside();
  await user.click(facet("Skill 2"));
  expect(address()).toBe("/?skills=skill-2");
  expect(statusLine()).toMatch(/^\d+ of 160 roles use Skill 2$/);
  await back();
  expect(address()).toBe("/?page=3");
  expect(rolesInside()).toEqual(third);
});

test("a page beyond the last is the last", async () => {
  await renderPage("/?page=99");
  expect(rolesInside()).toHaveLength(10);
});

test("what is no page is left out with a notice", async () => {
  await renderPage("/?page=zero");
  expect(screen.getByText(/“zero” is no page of the list/)).toBeTruthy();
  expect(rolesInside()).toHaveLength(50);
});

test("facets count roles instead of showing a mark for each, and the counts are right", async () => {
  const { user } = await renderPage("/");
  expect(within(filters()).queryAllByRole("img")).toEqual([]);
  const left = promised(facet("Skill 3"));
  await user.click(facet("Skill 3"));
  expect(statusLine()).toBe(`${left} of 160 roles use Skill 3`);
});

test("of the roles outside the filter only the first are kept for scale", async () => {
  await renderPage("/?skills=skill-9");
  expect(rolesOutside()).toHaveLength(12);
  expect(
    within(chart()).getByRole("heading", { name: /the first 12 of \d+, kept on the ruler for scale/ }),
  ).toBeTruthy();
});

test("a change that brings many roles back shows a dozen and counts the rest", async () => {
  await renderPage("/?skills=skill-2&q=zzzz");
  const heading = await screen.findByText(/^Without the search text: /);
  const miss = present(heading.closest("li"));
  const many = Number(/(\d+) roles/.exec(miss.textContent)?.[1]);
  expect(many).toBeGreaterThan(12);
  expect(within(miss).getAllByRole("link")).toHaveLength(12);
  expect(within(miss).getByText(`and ${many - 12} more`)).toBeTruthy();
});

test("the choice of roles to compare is searched and read page by page", async () => {
  const { user, address } = await renderPage("/compare");
  const boxes = () => screen.getAllByRole("checkbox");
  expect(boxes()).toHaveLength(50);
  await user.type(screen.getByRole("searchbox", { name: "Find a role" }), "number 77");
  expect(boxes()).toHaveLength(1);
  await user.click(present(boxes()[0]));
  expect(address()).toBe("/compare?compare=role-77");
});

test("the map's roles are chosen from a searched list", async () => {
  const { user, router } = await renderPage("/map/role-5");
  await user.click(screen.getByRole("button", { name: "Role: Role number 5" }));
  const dialog = screen.getByRole("dialog", { name: "Role: choose a role" });
  expect(within(dialog).getAllByRole("listitem")).toHaveLength(50);
  await user.type(within(dialog).getByRole("searchbox", { name: "Find a role" }), "number 123");
  await user.click(within(dialog).getByRole("button", { name: "Role number 123" }));
  await vi.waitFor(() => expect(router.state.location.pathname).toBe("/map/role-123"));
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("an address without a page names no list of all roles", async () => {
  await renderPage("/nowhere");
  expect(screen.getByText("There are 160 roles to explore.")).toBeTruthy();
});
