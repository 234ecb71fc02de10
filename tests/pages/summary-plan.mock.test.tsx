import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { renderPage } from "./render-page.tsx";

const arrives = vi.hoisted(() => ({ yet: false }));

vi.mock("virtual:details", async (importOriginal) => {
  const original = await importOriginal<typeof import("virtual:details")>();
  const loadPlan = (slug: string) =>
    arrives.yet ? original.loadPlan(slug) : Promise.reject(new Error("the network is gone"));
  return { ...original, loadPlan };
});

test("a plan that does not arrive says so, and comes when it is asked for again", async () => {
  const { store, user } = await renderPage("/my-skills/summary");
  store.getState().toggleShortlist("data-engineer");
  const plan = within(await screen.findByRole("region", { name: "Plan" }));
  const again = await plan.findByRole("button", { name: "Try again" });
  expect(plan.getByText(/^The plan could not be loaded\./)).toBeTruthy();
  expect(plan.queryAllByRole("listitem")).toEqual([]);
  arrives.yet = true;
  await user.click(again);
  await waitFor(() => expect(plan.getAllByRole("listitem").length).toBeGreaterThan(0));
  expect(plan.queryByText(/could not be loaded/)).toBeNull();
});
