import { catalogue } from "virtual:catalogue";
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { renderPage } from "./render-page.tsx";

const boxes = () => within(screen.getByRole("group", { name: "Roles to compare" })).getAllByRole("checkbox");
const box = (name: string) =>
  within(screen.getByRole("group", { name: "Roles to compare" })).getByRole("checkbox", {
    name: (label) => label.startsWith(name),
  });

describe("the page that helps to choose", () => {
  test("offers all roles with their ranges, and says how many to pick", async () => {
    await renderPage("/compare");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Choose roles to compare");
    expect(screen.getByText("Pick two to six.")).toBeTruthy();
    expect(boxes()).toHaveLength(catalogue.roles.length);
    expect(box("Data Engineer")).toHaveProperty("checked", false);
    const range = "$110,000 to $165,000 a year, article range";
    expect(screen.getByRole("img", { name: range })).toBeTruthy();
    expect(document.title).toBe("Choose roles to compare | Python Career Explorer");
  });

  test("goes on from one role, and opens the comparison from two", async () => {
    const { user, address, back } = await renderPage("/compare?compare=data-engineer");
    expect(screen.getByText("Data Engineer is in. Pick at least one more.")).toBeTruthy();
    expect(box("Data Engineer")).toHaveProperty("checked", true);
    await user.click(box("Data Scientist"));
    expect(address()).toBe("/compare?compare=data-engineer,data-scientist");
    expect(document.activeElement).toBe(box("Data Scientist"));
    expect(screen.getByText(/^2 picked/)).toBeTruthy();
    await user.click(
      within(screen.getByRole("region", { name: "Comparison" })).getByRole("link", {
        name: "Compare 2 roles",
      }),
    );
    expect(await screen.findByRole("heading", { name: "Two careers, side by side" })).toBeTruthy();
    await back();
    await user.click(box("Data Engineer"));
    expect(address()).toBe("/compare?compare=data-scientist");
  });

  test("names a picked role that is not known, and keeps the others", async () => {
    await renderPage("/compare?compare=astronaut,data-engineer,data-engineer");
    const alert = within(screen.getByRole("status", { name: /not understood/ }));
    expect(alert.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "compare: “astronaut” is no role in this dataset.",
      "compare: “data-engineer” stands there more than once and counts once.",
    ]);
    expect(box("Data Engineer")).toHaveProperty("checked", true);
  });

  test("suggests the pairs that share most, each once", async () => {
    await renderPage("/compare");
    const pairs = within(screen.getByRole("region", { name: "Or start with two that overlap" }));
    expect(pairs.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      [
        "Machine Learning Engineer and DevOps / Site Reliability Engineer",
        "/compare/machine-learning-engineer-vs-devops-site-reliability-engineer",
      ],
      ["Data Scientist and Data Engineer", "/compare/data-scientist-vs-data-engineer"],
    ]);
  });
});
