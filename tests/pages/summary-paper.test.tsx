import { catalogue } from "virtual:catalogue";
import { loadPlan } from "virtual:details";
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { ENGINEER, LEARNER, openSummary, role, SCIENTIST, section, steps, texts } from "./summary-parts.ts";

describe("the plan", () => {
  test("is that for the first role of the shortlist, in an order that builds on itself, with what is done", async () => {
    await openSummary({ known: { python: "used" }, done: ["sql"], shortlist: [ENGINEER, SCIENTIST] });
    await waitFor(() => expect(steps().length).toBeGreaterThan(0));
    const { lessons } = await loadPlan(ENGINEER);
    const shown = section("Plan")
      .getAllByRole("listitem")
      .map((item) => present(item.querySelector("b")).textContent)
      .map((name) => present(Object.values(lessons).find((lesson) => lesson.name === name)));
    const ids = shown.map(({ id }) => id);
    const todo = role(ENGINEER).essential.filter((id) => id !== "python");
    expect(ids).toEqual(expect.arrayContaining(todo));
    expect(ids).not.toContain("python");
    for (const [index, { after }] of shown.entries()) {
      for (const first of after) expect(["python", ...ids.slice(0, index)]).toContain(first.skill);
    }
    for (const [index, text] of steps().entries()) {
      const { id, resource } = present(shown[index]);
      expect(text.startsWith("Done: ")).toBe(id === "sql");
      expect(text).toContain(`${resource.title}, ${resource.publisher}`);
    }
    expect(section("Plan").getByText(new RegExp(`1 of ${ids.length} steps done\\.$`))).toBeTruthy();
  });

  test("may be that for any other role, and its whole page is a link away", async () => {
    const { user } = await openSummary({ shortlist: [ENGINEER] }, `?compare=${ENGINEER}`);
    await waitFor(() => expect(steps().length).toBeGreaterThan(0));
    const before = steps();
    await user.selectOptions(
      section("Plan").getByRole("combobox", { name: "Learning plan for" }),
      role(LEARNER).name,
    );
    await waitFor(() => expect(section("Plan").getByText(`${role(LEARNER).name}:`)).toBeTruthy());
    expect(steps()).not.toEqual(before);
    const link = section("Plan").getByRole("link", {
      name: /^Learning plan for Machine Learning Engineer, /,
    });
    expect(link.getAttribute("href")).toBe(`/plan/${LEARNER}?compare=${ENGINEER}`);
  });
});

describe("on paper", () => {
  test("the page comes by its button, with the date, its sources and their credits", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-02-03T12:00:00Z") });
    try {
      const print = vi.fn();
      vi.stubGlobal("print", print);
      const { user } = await openSummary({ known: { sql: "used" }, shortlist: [ENGINEER] });
      await user.click(screen.getByRole("button", { name: "Print" }));
      expect(print).toHaveBeenCalledOnce();
      const sources = section("Sources");
      expect(texts(sources.getAllByRole("listitem"))).toEqual([
        "Six Python careers (source article). Publisher: Not recorded. Period: No date given. Retrieved: November 22, 2026. Licence: Not recorded; only facts are taken from it.",
        "Occupational Employment and Wage Statistics, May 2025: nation, states and metropolitan areas. Publisher: U.S. Bureau of Labor Statistics. Retrieved: November 22, 2026. Licence: Public domain in the United States.",
        "The order of the steps and the choice of where to learn each are this project’s own. The texts to learn from are their publishers’.",
      ]);
      const credits = sources.getByText(/Printed February 3, 2031\.$/).textContent;
      for (const credit of catalogue.site.credits) expect(credits).toContain(credit);
    } finally {
      vi.unstubAllGlobals();
      vi.useRealTimers();
    }
  });

  test("names the prices too when pay is adjusted by them", async () => {
    await openSummary({ shortlist: [ENGINEER] }, "?place=CA&local=50");
    const sources = () => texts(section("Sources").getAllByRole("listitem"));
    await waitFor(() => expect(sources().join(" ")).toContain("Regional Price Parities"));
    expect(section("Roles compared").getByText(/^Official median:/).textContent).toContain(
      "adjusted for living cost: price parity",
    );
  });

  test("is left by a link back that keeps what every page carries", async () => {
    await openSummary({ known: { sql: "used" } }, `?compare=${ENGINEER}`);
    const link = screen.getByRole("link", { name: "Back to My skills" });
    expect(link.getAttribute("href")).toBe(`/my-skills?compare=${ENGINEER}`);
  });
});
