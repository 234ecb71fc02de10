import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { chart } from "./explore-parts.ts";
import { announced, isUnavailable, renderPage } from "./render-page.tsx";
import { sixRoles, someRole } from "./some-roles.ts";

const one = someRole();
const two = someRole(2);
const three = someRole(3);
const four = someRole(4);

const box = (name: string) => within(chart()).getByRole("checkbox", { name: `Compare ${name}` });
const tray = () => within(screen.getByRole("region", { name: "Comparison" }));

test("there is no tray before a role is picked", async () => {
  await renderPage("/");
  expect(screen.queryByRole("region", { name: "Comparison" })).toBeNull();
  expect(screen.getByRole("link", { name: "Compare" }).getAttribute("href")).toBe("/compare");
});

test("one role in the tray waits for another", async () => {
  const { user, address } = await renderPage("/");
  await user.click(box(two.name));
  expect(announced()).toBe(`${two.name} added to the comparison, 1 of 6`);
  expect(address()).toBe(`/?compare=${two.slug}`);
  expect(tray().getByRole("heading").textContent).toBe("Compare 1 of 6");
  expect(tray().getByText(new RegExp(`${two.pay.from / 1000}k–.*${two.pay.to / 1000}k$`))).toBeTruthy();
  expect(isUnavailable(tray().getByRole("button", { name: "Pick one more" }))).toBe(true);
  expect(screen.getByRole("link", { name: /^Compare 1 ?role picked$/ }).getAttribute("href")).toBe(
    `/compare?compare=${two.slug}`,
  );
});

test("two roles in the tray can be compared, in the order picked", async () => {
  const { user, address } = await renderPage("/?sort=name");
  await user.click(box(two.name));
  await user.click(box(three.name));
  expect(address()).toBe(`/?sort=name&compare=${two.slug},${three.slug}`);
  await user.click(tray().getByRole("link", { name: "Compare 2 roles" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Two careers, side by side" })).toBeTruthy();
  expect(address()).toBe(`/compare/${two.slug}-vs-${three.slug}`);
});

test("a role is taken out of the tray, which gives the focus to the next", async () => {
  const { user, address } = await renderPage(`/?compare=${one.slug},${two.slug}`);
  await user.click(tray().getByRole("button", { name: `Take ${one.name} out of the comparison` }));
  expect(announced()).toBe(`${one.name} taken out of the comparison, 1 left`);
  expect(address()).toBe(`/?compare=${two.slug}`);
  expect(box(one.name)).toHaveProperty("checked", false);
  expect(document.activeElement).toBe(
    tray().getByRole("button", { name: `Take ${two.name} out of the comparison` }),
  );
  await user.click(tray().getByRole("button", { name: `Take ${two.name} out of the comparison` }));
  expect(document.activeElement).toBe(screen.getByRole("main"));
});

test("unticking takes a role out again, and Back puts it in again", async () => {
  const { user, address, back } = await renderPage(`/?compare=${one.slug},${two.slug}`);
  await user.click(box(two.name));
  expect(announced()).toBe(`${two.name} taken out of the comparison, 1 left`);
  expect(address()).toBe(`/?compare=${one.slug}`);
  await back();
  expect(box(two.name)).toHaveProperty("checked", true);
});

test("six roles fill it", async () => {
  await renderPage(`/?compare=${sixRoles.map((role) => role.slug).join(",")}`);
  expect(tray().getByRole("heading").textContent).toBe("Compare 6 of 6, full");
  expect(tray().getByRole("link", { name: "Compare 6 roles" })).toBeTruthy();
});

test("what is picked goes along to every other page", async () => {
  const { user, address } = await renderPage(`/?compare=${one.slug}`);
  await user.click(screen.getByRole("link", { name: four.name }));
  await screen.findByRole("heading", { level: 1, name: four.name });
  expect(address()).toBe(`/roles/${four.slug}?compare=${one.slug}`);
  const main = within(screen.getByRole("navigation", { name: "Main" }));
  await user.click(main.getByRole("link", { name: "Sources" }));
  await screen.findByRole("heading", { level: 1, name: "Where the numbers come from" });
  expect(address()).toBe(`/sources?compare=${one.slug}`);
});
