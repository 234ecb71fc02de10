import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { renderPage } from "./render-page.tsx";
import { someRole } from "./some-roles.ts";

vi.mock("#features/page-frame/masthead.tsx", () => ({
  Masthead() {
    throw new Error("a mistake around every page");
  },
}));

test("a mistake around every page leaves a message with two ways on, never a blank page", async () => {
  const remark = vi.spyOn(console, "error").mockImplementation(() => {});
  await renderPage(`/roles/${someRole().slug}`);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("This page could not be shown");
  expect(screen.getByText(/^The browser says:/).textContent).toContain("a mistake around every page");
  expect(screen.getByRole("button", { name: "Load it again" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Explore all roles" }).getAttribute("href")).toBe("/");
  expect(screen.getByRole("main")).toBeTruthy();
  expect(remark).toHaveBeenCalled();
});
