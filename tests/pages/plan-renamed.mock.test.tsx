import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { renderPage } from "./render-page.tsx";

// No role of the dataset was ever renamed. Here Data Engineer was a pipeline plumber once.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const { catalogue, roleDetails } = await importOriginal<typeof import("virtual:catalogue")>();
  const renamed = { ...catalogue.renamed, roles: { "pipeline-plumber": "data-engineer" } };
  return { roleDetails, catalogue: { ...catalogue, renamed } };
});

it("leads from a slug the role had before to its plan of today, keeping the query", async () => {
  const { address } = await renderPage("/plan/pipeline-plumber?unit=hour");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("The way to Data Engineer");
  expect(address()).toBe("/plan/data-engineer?unit=hour");
});

it("does not take a property of every object for a renamed role", async () => {
  await renderPage("/plan/constructor");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("There is no such role here");
});
