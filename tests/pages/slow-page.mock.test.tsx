import { screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { announced, renderPage } from "./render-page.tsx";

const { arrival } = vi.hoisted(() => {
  const arrival = { come: () => {} };
  return { arrival };
});
vi.mock("virtual:details", async (importOriginal) => {
  const original = await importOriginal<typeof import("virtual:details")>();
  const loadSources = async () => {
    await new Promise<void>((resolve) => {
      arrival.come = resolve;
    });
    return original.loadSources();
  };
  return { ...original, loadSources };
});

const WORDS = "The page you chose is slow to arrive. This one stays until it is there.";

test("a page that is slow to arrive is said to be, with another way to it, until it is there", async () => {
  const { user } = await renderPage("/compare?compare=data-engineer");
  await user.click(screen.getByRole("link", { name: "Sources" }));
  const link = await screen.findByRole("link", { name: "Load it afresh" });
  expect(link.getAttribute("href")).toBe("/sources?compare=data-engineer");
  expect(link.parentElement?.textContent).toBe(`${WORDS} Load it afresh`);
  expect(announced()).toBe(WORDS);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Choose roles to compare");

  arrival.come();
  await waitFor(() =>
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Where the numbers come from"),
  );
  expect(screen.queryByRole("link", { name: "Load it afresh" })).toBeNull();
});
