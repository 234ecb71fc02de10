import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { renderPage } from "./render-page.tsx";

// No role of the dataset was ever renamed. Here two of them were.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const { catalogue } = await importOriginal<typeof import("virtual:catalogue")>();
  const roles = { "pipeline-plumber": "data-engineer", "number-cruncher": "data-scientist" };
  return { catalogue: { ...catalogue, renamed: { ...catalogue.renamed, roles } } };
});

const title = () => screen.getByRole("heading", { level: 1 }).textContent;

it.each([
  ["pipeline-plumber", "data-scientist"],
  ["data-engineer", "number-cruncher"],
  ["pipeline-plumber", "number-cruncher"],
])("leads from %s to %s, as they are called today, keeping the query", async (from, to) => {
  const { address } = await renderPage(`/from/${from}/to/${to}?unit=hour`);
  expect(title()).toBe("From Data Engineer to Data Scientist");
  expect(address()).toBe("/from/data-engineer/to/data-scientist?unit=hour");
});

it("leads nowhere between two names of one role", async () => {
  await renderPage("/from/pipeline-plumber/to/data-engineer");
  expect(title()).toBe("There is no such transition here");
  expect(screen.getByText(/^It leads from a role to the same role/)).toBeTruthy();
});
