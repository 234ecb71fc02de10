import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { renderPage } from "./render-page.tsx";

// A dataset whose roles share no problem.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const { catalogue } = await importOriginal<typeof import("virtual:catalogue")>();
  return { catalogue: { ...catalogue, problem: null } };
});

test("without a shared problem there is no page of it, and nothing leads there", async () => {
  await renderPage("/one-problem");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("There is no page at this address");
  const main = within(screen.getByRole("navigation", { name: "Main" }));
  expect(main.queryByRole("link", { name: "Code" })).toBeNull();
});

test("a comparison then has no code", async () => {
  await renderPage("/compare/data-engineer-vs-data-scientist");
  expect(screen.getByRole("region", { name: "Skills" })).toBeTruthy();
  expect(screen.queryByRole("region", { name: "Code" })).toBeNull();
  expect(document.querySelector('a[href*="one-problem"]')).toBeNull();
});
