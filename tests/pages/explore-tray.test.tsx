import { catalogue } from "virtual:catalogue";
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { chart } from "./explore-parts.ts";
import { announced, isUnavailable, renderPage } from "./render-page.tsx";

const box = (name: string) => within(chart()).getByRole("checkbox", { name: `Compare ${name}` });
const tray = () => within(screen.getByRole("region", { name: "Comparison" }));

test("there is no tray before a role is picked", async () => {
  await renderPage("/");
  expect(screen.queryByRole("region", { name: "Comparison" })).toBeNull();
  expect(screen.getByRole("link", { name: "Compare" }).getAttribute("href")).toBe("/compare");
});

test("one role in the tray waits for another", async () => {
  const { user, address } = await renderPage("/");
  await user.click(box("Data Scientist"));
  expect(announced()).toBe("Data Scientist added to the comparison, 1 of 6");
  expect(address()).toBe("/?compare=data-scientist");
  expect(tray().getByRole("heading").textContent).toBe("Compare 1 of 6");
  expect(tray().getByText("$100k–$160k")).toBeTruthy();
  expect(isUnavailable(tray().getByRole("button", { name: "Pick one more" }))).toBe(true);
  expect(screen.getByRole("link", { name: /^Compare 1 ?role picked$/ }).getAttribute("href")).toBe(
    "/compare?compare=data-scientist",
  );
});

test("two roles in the tray can be compared, in the order picked", async () => {
  const { user, address } = await renderPage("/?skills=sql");
  await user.click(box("Data Scientist"));
  await user.click(box("Backend / API Developer"));
  expect(address()).toBe("/?skills=sql&compare=data-scientist,backend-api-developer");
  await user.click(tray().getByRole("link", { name: "Compare 2 roles" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Two careers, side by side" })).toBeTruthy();
  expect(address()).toBe("/compare/data-scientist-vs-backend-api-developer");
});

test("a role is taken out of the tray, which gives the focus to the next", async () => {
  const { user, address } = await renderPage("/?compare=data-engineer,data-scientist");
  await user.click(tray().getByRole("button", { name: "Take Data Engineer out of the comparison" }));
  expect(announced()).toBe("Data Engineer taken out of the comparison, 1 left");
  expect(address()).toBe("/?compare=data-scientist");
  expect(box("Data Engineer")).toHaveProperty("checked", false);
  expect(document.activeElement).toBe(
    tray().getByRole("button", { name: "Take Data Scientist out of the comparison" }),
  );
  await user.click(tray().getByRole("button", { name: "Take Data Scientist out of the comparison" }));
  expect(document.activeElement).toBe(screen.getByRole("main"));
});

test("unticking takes a role out again, and Back puts it in again", async () => {
  const { user, address, back } = await renderPage("/?compare=data-engineer,data-scientist");
  await user.click(box("Data Scientist"));
  expect(announced()).toBe("Data Scientist taken out of the comparison, 1 left");
  expect(address()).toBe("/?compare=data-engineer");
  await back();
  expect(box("Data Scientist")).toHaveProperty("checked", true);
});

test("six roles fill it", async () => {
  await renderPage(`/?compare=${catalogue.roles.map((role) => role.slug).join(",")}`);
  expect(tray().getByRole("heading").textContent).toBe("Compare 6 of 6, full");
  expect(tray().getByRole("link", { name: "Compare 6 roles" })).toBeTruthy();
});

test("what is picked goes along to every other page", async () => {
  const { user, address } = await renderPage("/?compare=data-engineer");
  await user.click(screen.getByRole("link", { name: "Machine Learning Engineer" }));
  await screen.findByRole("heading", { level: 1, name: "Machine Learning Engineer" });
  expect(address()).toBe("/roles/machine-learning-engineer?compare=data-engineer");
  const main = within(screen.getByRole("navigation", { name: "Main" }));
  await user.click(main.getByRole("link", { name: "Sources" }));
  await screen.findByRole("heading", { level: 1, name: "Where the numbers come from" });
  expect(address()).toBe("/sources?compare=data-engineer");
});
