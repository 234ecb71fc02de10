import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { renderPage } from "./render-page.tsx";

// No role of the dataset was ever renamed. Here Data Engineer was a pipeline plumber once.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const { catalogue } = await importOriginal<typeof import("virtual:catalogue")>();
  const renamed = { ...catalogue.renamed, roles: { "pipeline-plumber": "data-engineer" } };
  return { catalogue: { ...catalogue, renamed } };
});

it.each([
  ["plan", "Learning plan for Data Engineer"],
  ["roles", "Data Engineer"],
])("leads under /%s from a slug the role had before to today’s, keeping the query", async (room, heading) => {
  const { address } = await renderPage(`/${room}/pipeline-plumber?unit=hour`);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(heading);
  expect(address()).toBe(`/${room}/data-engineer?unit=hour`);
});

it.each(["plan", "roles"])(
  "does not take a property of every object for a renamed role, under /%s",
  async (room) => {
    await renderPage(`/${room}/constructor`);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("There is no such role here");
  },
);
