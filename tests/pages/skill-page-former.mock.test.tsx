import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { renderPage } from "./render-page.tsx";

// No skill of the real dataset was renamed yet. Here Kubernetes was once called k8s.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const original = await importOriginal<typeof import("virtual:catalogue")>();
  const renamed = { ...original.catalogue.renamed, skills: { k8s: "kubernetes" } };
  return { ...original, catalogue: { ...original.catalogue, renamed } };
});

test("a former id leads to the skill’s page of today, keeping what the address carries", async () => {
  const { address } = await renderPage("/skills/k8s?compare=data-engineer");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Kubernetes");
  expect(address()).toBe("/skills/kubernetes?compare=data-engineer");
});

test("a former id leads there from within the app too, and Back leads past it", async () => {
  const { travel, back, address } = await renderPage("/skills");
  await travel("/skills/k8s");
  expect(address()).toBe("/skills/kubernetes");
  await back();
  expect(address()).toBe("/skills");
});
