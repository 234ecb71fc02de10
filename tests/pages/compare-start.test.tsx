import { catalogue } from "virtual:catalogue";
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { renderPage } from "./render-page.tsx";
import { someRole } from "./some-roles.ts";

const one = someRole();
const two = someRole(2);

const boxes = () => within(screen.getByRole("group", { name: "Roles to compare" })).getAllByRole("checkbox");
const box = (name: string) =>
  within(screen.getByRole("group", { name: "Roles to compare" })).getByRole("checkbox", {
    name: (label) => label.startsWith(name),
  });

describe("the page that helps to choose", () => {
  test("offers all roles with their ranges, and says how many to pick", async () => {
    await renderPage("/compare");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Choose roles to compare");
    expect(screen.getByText("Pick two to six.")).toBeTruthy();
    expect(boxes()).toHaveLength(catalogue.roles.length);
    expect(box(one.name)).toHaveProperty("checked", false);
    const plots = screen.getAllByRole("img").map((plot) => plot.getAttribute("aria-label"));
    for (const { pay } of catalogue.roles) {
      const [from, to] = [pay.from, pay.to].map((amount) => amount.toLocaleString(catalogue.site.locale));
      expect(plots).toContainEqual(
        expect.stringMatching(new RegExp(`${from} to .*${to} a year, ${catalogue.site.rangeLabel}$`)),
      );
    }
    expect(document.title).toBe(`Choose roles to compare | ${catalogue.site.name}`);
  });

  test("goes on from one role, and opens the comparison from two", async () => {
    const { user, address, back } = await renderPage(`/compare?compare=${one.slug}`);
    expect(screen.getByText(`${one.name} is in. Pick at least one more.`)).toBeTruthy();
    expect(box(one.name)).toHaveProperty("checked", true);
    await user.click(box(two.name));
    expect(address()).toBe(`/compare?compare=${one.slug},${two.slug}`);
    expect(document.activeElement).toBe(box(two.name));
    expect(screen.getByText(/^2 picked/)).toBeTruthy();
    await user.click(
      within(screen.getByRole("region", { name: "Comparison" })).getByRole("link", {
        name: "Compare 2 roles",
      }),
    );
    expect(await screen.findByRole("heading", { name: "Two careers, side by side" })).toBeTruthy();
    await back();
    await user.click(box(one.name));
    expect(address()).toBe(`/compare?compare=${two.slug}`);
  });

  test("names a picked role that is not known, and keeps the others", async () => {
    await renderPage(`/compare?compare=astronaut,${one.slug},${one.slug}`);
    const alert = within(screen.getByRole("status", { name: /not understood/ }));
    expect(alert.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "compare: “astronaut” is no role in this dataset.",
      `compare: “${one.slug}” stands there more than once and counts once.`,
    ]);
    expect(box(one.name)).toHaveProperty("checked", true);
  });
});
