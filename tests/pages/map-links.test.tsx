import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderPage } from "./render-page.tsx";

const href = (name: string) => screen.getByRole("link", { name }).getAttribute("href");

test("a role leads to its map, and takes the settings of pay along", async () => {
  await renderPage("/roles/data-engineer?unit=hour&compare=data-scientist");
  expect(href("By state, on a map")).toBe("/map/data-engineer?compare=data-scientist&unit=hour");
});

test("a comparison of two leads to the map of their difference", async () => {
  await renderPage("/compare/data-engineer-vs-data-scientist?place=TX");
  expect(href("The difference by state, on a map")).toBe(
    "/map/data-engineer-vs-data-scientist?compare=data-engineer,data-scientist&place=TX",
  );
});

test("a comparison of three has no such map", async () => {
  await renderPage("/compare/data-engineer-vs-data-scientist-vs-machine-learning-engineer");
  expect(screen.queryByRole("link", { name: "The difference by state, on a map" })).toBeNull();
});
