import { catalogue } from "virtual:catalogue";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { columnsOf, table } from "./compare-parts.ts";
import { announced, isUnavailable, renderPage } from "./render-page.tsx";
import { sixRoles, someRole } from "./some-roles.ts";

const one = someRole();
const two = someRole(2);
const three = someRole(3);

const PAIR = `/compare/${one.slug}-vs-${two.slug}`;
const THREE = `${PAIR}-vs-${three.slug}`;
const button = (name: string) => screen.getByRole("button", { name });
const columns = () => columnsOf(table("Pay a year"));

describe("the columns of a comparison", () => {
  test("are moved, in the address too, and moved back by Back", async () => {
    const { user, address, back } = await renderPage(THREE);
    await user.click(button(`Move ${one.name} right`));
    expect(announced()).toBe(`${one.name} is now 2 of 3`);
    await waitFor(() => expect(columns()).toEqual([two.name, one.name, three.name]));
    expect(address()).toBe(`/compare/${two.slug}-vs-${one.slug}-vs-${three.slug}`);
    expect(document.activeElement).toBe(button(`Move ${one.name} right`));
    await user.click(button(`Move ${one.name} left`));
    await waitFor(() => expect(address()).toBe(THREE));
    await back();
    expect(columns()[0]).toBe(two.name);
  });

  test("at either end can be moved inwards only", async () => {
    const { user, address } = await renderPage(PAIR);
    expect(isUnavailable(button(`Move ${one.name} left`))).toBe(true);
    expect(isUnavailable(button(`Move ${one.name} right`))).toBe(false);
    expect(isUnavailable(button(`Move ${two.name} right`))).toBe(true);
    await user.click(button(`Move ${one.name} left`));
    expect(address()).toBe(PAIR);
  });

  test("are added at the right, with the switches kept", async () => {
    const { user, address } = await renderPage(`${PAIR}?show=differences`);
    const add = screen.getByRole("combobox", { name: "Add a role" });
    expect(within(add).getAllByRole("option")).toHaveLength(catalogue.roles.length - 2 + 1); // those that are left, and the prompt
    await user.selectOptions(add, three.shortName);
    expect(address()).toBe(`${PAIR}?show=differences`);
    await user.click(button("Add"));
    expect(announced()).toBe(`${three.name} added to the comparison`);
    await waitFor(() => expect(columns()[2]).toBe(three.name));
    expect(address()).toBe(`${THREE}?show=differences`);
    expect(document.title).toContain(`${one.shortName} vs ${two.shortName} vs ${three.shortName}`);
  });

  test("are taken out, which gives the focus to the next", async () => {
    const { user, address } = await renderPage(THREE);
    await user.click(button(`Take ${two.name} out of the comparison`));
    expect(announced()).toBe(`${two.name} taken out of the comparison`);
    await waitFor(() => expect(columns()).toEqual([one.name, three.name]));
    expect(address()).toBe(`/compare/${one.slug}-vs-${three.slug}`);
    expect(document.activeElement).toBe(button(`Take ${three.name} out of the comparison`));
  });

  test("down to one lead to the page that helps to choose, and Back to the comparison", async () => {
    const { user, address, back } = await renderPage(PAIR);
    await user.click(button(`Take ${one.name} out of the comparison`));
    expect(await screen.findByRole("heading", { name: "Choose roles to compare" })).toBeTruthy();
    expect(address()).toBe(`/compare?compare=${two.slug}`);
    expect(screen.getByText(`${two.name} is in. Pick at least one more.`)).toBeTruthy();
    await waitFor(() => expect(announced()).toBe(`Choose roles to compare | ${catalogue.site.name}`));
    expect(document.activeElement).toBe(screen.getByRole("main"));
    await back();
    expect(columns()).toEqual([one.name, two.name]);
  });

  test("are six at the most", async () => {
    await renderPage(`/compare/${sixRoles.map((role) => role.slug).join("-vs-")}`);
    expect(screen.getByText("All 6 places taken")).toBeTruthy();
    expect(screen.queryByRole("combobox", { name: "Add a role" })).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  test("keep the focus when the sixth takes the place of the form that added it", async () => {
    const five = sixRoles.slice(0, 5).map((role) => role.slug);
    const last = someRole(6);
    const { user } = await renderPage(`/compare/${five.join("-vs-")}`);
    await user.selectOptions(screen.getByRole("combobox", { name: "Add a role" }), last.shortName);
    await user.click(button("Add"));
    await waitFor(() => expect(columns()).toHaveLength(6));
    await waitFor(() =>
      expect(document.activeElement).toBe(button(`Take ${last.name} out of the comparison`)),
    );
  });
});

describe("the roles of a comparison on a small screen", () => {
  test("are edited in a dialog", async () => {
    const { user, address } = await renderPage(PAIR);
    await user.click(button("Edit roles"));
    const dialog = within(screen.getByRole("dialog", { name: "Edit roles" }));
    const names = () =>
      dialog.getAllByRole("button", { name: /^Remove / }).map((remove) => remove.getAttribute("aria-label"));
    expect(isUnavailable(dialog.getByRole("button", { name: `Remove ${one.name}` }))).toBe(true);
    expect(dialog.getByText("A comparison needs two roles: add one before you remove one.")).toBeTruthy();

    await user.click(dialog.getByRole("button", { name: `Add ${three.name}` }));
    await waitFor(() => expect(address()).toBe(THREE));
    expect(dialog.getByRole("status").textContent).toBe(
      `In the comparison: ${one.name}, ${two.name} and ${three.name}`,
    );
    await waitFor(() =>
      expect(document.activeElement).toBe(dialog.getByRole("button", { name: `Remove ${three.name}` })),
    );
    await user.click(dialog.getByRole("button", { name: `Move ${two.name} up` }));
    await waitFor(() => expect(address()).toBe(`/compare/${two.slug}-vs-${one.slug}-vs-${three.slug}`));
    expect(names()).toEqual([`Remove ${two.name}`, `Remove ${one.name}`, `Remove ${three.name}`]);
    await user.click(dialog.getByRole("button", { name: `Remove ${one.name}` }));
    await waitFor(() => expect(address()).toBe(`/compare/${two.slug}-vs-${three.slug}`));

    await user.click(dialog.getByRole("button", { name: "Done" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    await waitFor(() => expect(columns()).toEqual([two.name, three.name]));
  });
});
