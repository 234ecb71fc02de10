import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { choose, opener } from "./pay-settings-parts.tsx";
import { announced, renderPage } from "./render-page.tsx";

const ROLE = "/roles/backend-api-developer";

test("every choice of how pay is shown is in the address, and Back undoes it", async () => {
  const { user, address, back } = await renderPage(ROLE);
  await choose(user, "california");
  expect(address()).toBe(`${ROLE}?place=CA`);
  await waitFor(() => expect(announced()).toBe("Official pay: California"));
  await user.click(screen.getByRole("radio", { name: "Month" }));
  await user.click(screen.getByRole("switch", { name: "Show the mean" }));
  await user.click(screen.getByRole("switch", { name: "Adjust for living cost" }));
  expect(address()).toBe(`${ROLE}?place=CA&unit=month&local=50&mean=shown`);
  await back();
  expect(address()).toBe(`${ROLE}?place=CA&unit=month&mean=shown`);
  expect(screen.queryByRole("slider")).toBeNull();
});

test("dragging the share is one step of the history", async () => {
  const { address, back } = await renderPage(`${ROLE}?place=CA&local=50`);
  const slider = await screen.findByRole("slider", { name: "Share of pay spent where you live" });
  for (const value of ["49", "45", "40"]) fireEvent.change(slider, { target: { value } });
  expect(address()).toBe(`${ROLE}?place=CA&local=40`);
  await back();
  expect(address()).toBe(`${ROLE}?place=CA&local=50`);
  expect(slider).toHaveProperty("value", "50");
});

test("a link shows what its sender saw, and says whose figures are", async () => {
  await renderPage(`${ROLE}?place=41940&unit=life`);
  expect(opener().textContent).toBe("Place: San Jose-Sunnyvale-Santa Clara, CA");
  expect(screen.getByRole("radio", { name: "Hour of life" })).toHaveProperty("checked", true);
  expect(screen.getAllByRole("spinbutton", { name: "Hours a week" })).toHaveLength(1);
});

test("hours and the reader's own figure are never in the address, and the figure goes along to other pages", async () => {
  const { user, address, travel } = await renderPage(`${ROLE}?unit=life`);
  fireEvent.change(screen.getByRole("spinbutton", { name: "Hours a week" }), { target: { value: "50" } });
  await user.type(screen.getByRole("textbox", { name: "Your own figure" }), "123,456");
  expect(address()).toBe(`${ROLE}?unit=life`);
  await travel("/compare/backend-api-developer-vs-data-scientist?unit=life");
  const stand = within(screen.getByRole("region", { name: "Where you would stand" }));
  expect(stand.getByRole("textbox", { name: "Your own figure" })).toHaveProperty("value", "123456");
  expect(stand.getByRole("table", { name: /^Where \$123,456 a year falls/ })).toBeTruthy();
  const group = within(screen.getByRole("group", { name: /^Backend \/ API/ }));
  expect(group.getByRole("spinbutton", { name: "Hours a week" })).toHaveProperty("value", "50");
});
