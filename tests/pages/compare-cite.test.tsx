import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderPage } from "./render-page.tsx";

const cites = () => screen.getAllByRole("button", { name: /^Copy with citation: Median of / });

test("each median of a comparison is copied with its citation", async () => {
  const { user } = await renderPage("/compare/data-engineer-vs-data-scientist");
  const [first] = cites();
  expect(cites()).toHaveLength(2);
  await user.click(first ?? document.body);
  const text = await navigator.clipboard.readText();
  expect(text).toContain("Database Architects (15-1243), United States, May 2025");
  expect(text).toContain("$139,500 a year");
  expect(text).toContain("U.S. Bureau of Labor Statistics");
});

test("a median that is not published is not offered", async () => {
  await renderPage("/compare/data-engineer-vs-backend-api-developer?place=AK");
  await screen.findAllByText(/Not published for Alaska/);
  for (const button of screen.queryAllByRole("button", { name: /^Copy with citation: / })) {
    expect(button.getAttribute("aria-label")).not.toContain("Software Developers");
  }
});
