import { catalogue } from "virtual:catalogue";
import { planDetails } from "virtual:plans";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { createFormat } from "#domain/format.ts";
import type { Personal } from "#domain/known.ts";
import { NOTHING_KEPT, PERSISTED_VERSION, STORAGE_KEY } from "#store/persistence.ts";
import { present } from "../unit/fixtures/present.ts";
import { renderPage } from "./render-page.tsx";

const format = createFormat("en-US", "USD");
const SUMMARY = "/my-skills/summary";
const [ENGINEER, SCIENTIST, LEARNER] = ["data-engineer", "data-scientist", "machine-learning-engineer"];

const role = (slug: string) => present(catalogue.roles.find((entry) => entry.slug === slug));
const skill = (id: string) => present(catalogue.skills.find((entry) => entry.id === id)).name;
const section = (name: string) => within(screen.getByRole("region", { name }));
const texts = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent);

/** The summary of a reader who told this before. */
function open(told: Partial<Personal>, query = "") {
  const state = { ...NOTHING_KEPT, ...told };
  localStorage.setItem(STORAGE_KEY, JSON.stringify({ state, version: PERSISTED_VERSION }));
  return renderPage(`${SUMMARY}${query}`);
}

/** The terms of a section, each with what stands beside it. */
function rowsIn(name: string): Record<string, string[]> {
  return Object.fromEntries(
    section(name)
      .getAllByRole("term")
      .map((term) => {
        const beside = within(present(term.parentElement));
        const items = texts(beside.queryAllByRole("listitem"));
        return [term.textContent, items.length > 0 ? items : texts(beside.getAllByRole("definition"))];
      }),
  );
}

/** The rows of the comparison, cell by cell. */
const comparison = () =>
  section("Roles compared")
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));

/** The steps of the plan, as they are heard. */
const steps = () => texts(section("Plan").getAllByRole("listitem"));

describe("while nothing is kept", () => {
  test("the page says what to do, and leads there", async () => {
    await renderPage(SUMMARY);
    expect(screen.getByText("Nothing is kept yet.")).toBeTruthy();
    const link = within(screen.getByRole("main")).getByRole("link", { name: "My skills" });
    expect(link.getAttribute("href")).toBe("/my-skills");
    expect(screen.queryByRole("region", { name: "Plan" })).toBeNull();
    expect(document.title).toBe("My summary on one page | Python Career Explorer");
  });
});

describe("what is kept", () => {
  const TOLD = {
    known: { sql: "comfortable", git: "used", python: "comfortable", cobol: "used" },
    done: ["docker"],
    shortlist: [ENGINEER, "nobody", SCIENTIST],
  } as const;

  test("is listed by level, with what was proved; what is not in the dataset is not shown", async () => {
    await open(TOLD);
    expect(rowsIn("My skills")).toEqual({
      "Comfortable 2": [skill("python"), skill("sql")],
      "Used it 2": [skill("docker"), skill("git")],
      "Weekend proof done 1": [skill("docker")],
    });
    const link = section("My skills").getByRole("link", { name: skill("sql") });
    expect(link.getAttribute("href")).toBe("/skills/sql");
  });

  test("stands side by side for the shortlist, in its order, with pay and counted skills", async () => {
    await open(TOLD, `?compare=${LEARNER}`);
    expect(texts(section("Shortlist").getAllByRole("link"))).toEqual(
      [ENGINEER, SCIENTIST].map((slug) => role(slug).name),
    );
    const rows = [ENGINEER, SCIENTIST].map((slug) => {
      const { name, pay, official, essential } = role(slug);
      const known = essential.filter((id) => ["sql", "git", "python", "docker"].includes(id)).length;
      const median = format.money(present(present(catalogue.national[official.soc]).median));
      return [
        name,
        format.range(pay),
        `${median}${official.title} ${official.soc}`,
        `${known} of ${essential.length}`,
        String(essential.length - known),
      ];
    });
    expect(comparison()).toEqual([
      [
        "Role",
        "Article range, a year",
        "Official median, a year: United States, May 2025",
        "Essential known",
        "To add",
      ],
      ...rows,
    ]);
  });

  test("lacks what each role’s essential skills ask for beyond it", async () => {
    await open(TOLD);
    const missing = (slug: string) =>
      role(slug).essential.filter((id) => !["sql", "git", "python", "docker"].includes(id));
    expect(rowsIn("Gap")).toEqual(
      Object.fromEntries(
        [ENGINEER, SCIENTIST].map((slug) => [
          `${role(slug).name} ${missing(slug).length}`,
          missing(slug).map(skill),
        ]),
      ),
    );
  });

  test("may lack nothing of a role, and says so", async () => {
    const { essential, name } = role(SCIENTIST);
    await open({ known: Object.fromEntries(essential.map((id) => [id, "used"])), shortlist: [SCIENTIST] });
    expect(rowsIn("Gap")).toEqual({ [`${name} 0`]: [`Nothing: you know all ${essential.length}.`] });
    expect(await section("Plan").findByText(/you know all \d+ essential skills\./)).toBeTruthy();
    expect(section("Plan").queryAllByRole("listitem")).toEqual([]);
  });

  test("may be no skill at all, which is said", async () => {
    await open({ shortlist: [ENGINEER] });
    expect(section("My skills").getByText(/^No skill is picked yet\./)).toBeTruthy();
    expect(comparison()[1]?.slice(-2)).toEqual([
      `0 of ${role(ENGINEER).essential.length}`,
      String(role(ENGINEER).essential.length),
    ]);
  });

  test("says when two medians are one because the roles share a code, and whose figures they are", async () => {
    await open({ shortlist: [SCIENTIST, LEARNER] }, "?place=CA&unit=month");
    const note = () => section("Roles compared").getByText(/^Official median:/).textContent;
    await waitFor(() => expect(note()).toMatch(/^Official median: California, May 2025, a month\. /));
    expect(note()).toContain(
      `${role(SCIENTIST).name} and ${role(LEARNER).name} stand on the same official code, 15-2051: their median is the same.`,
    );
    expect(comparison()[0]?.[2]).toBe("Official median, a month: California, May 2025");
  });

  test("says why a median is missing rather than to show another", async () => {
    await open({ shortlist: [SCIENTIST] }, "?place=WY");
    await waitFor(() => expect(comparison()[1]?.[2]).toBe("not publishedData Scientists 15-2051"));
  });
});

describe("without a shortlist", () => {
  test("the roles picked for comparison stand in, and the page says so", async () => {
    await open({ known: { sql: "used" } }, `?compare=${SCIENTIST},${ENGINEER}`);
    expect(
      section("Shortlist").getByText(/What follows is about the roles picked for comparison\.$/),
    ).toBeTruthy();
    expect(comparison().map(([name]) => name)).toEqual(["Role", role(SCIENTIST).name, role(ENGINEER).name]);
    expect(section("Plan").getByRole<HTMLSelectElement>("combobox", { name: "Plan for" }).value).toBe(
      SCIENTIST,
    );
  });

  test("and without such roles there is no comparison and no gap, and a plan once a role is chosen", async () => {
    const { user } = await open({ known: { python: "used" } });
    for (const name of ["Roles compared", "Gap", "Sources"]) {
      expect(screen.queryByRole("region", { name })).toBeNull();
    }
    const chooser = section("Plan").getByRole("combobox", { name: "Plan for" });
    expect(steps).toThrow();
    await user.selectOptions(chooser, role(ENGINEER).name);
    await waitFor(() => expect(steps().length).toBeGreaterThan(0));
    expect(section("Plan").getByText(`${role(ENGINEER).name}:`)).toBeTruthy();
    expect(screen.getByRole("region", { name: "Sources" })).toBeTruthy();
  });
});

describe("the plan", () => {
  test("is that for the first role of the shortlist, in an order that builds on itself, with what is done", async () => {
    await open({ known: { python: "used" }, done: ["sql"], shortlist: [ENGINEER, SCIENTIST] });
    await waitFor(() => expect(steps().length).toBeGreaterThan(0));
    const { lessons } = (await present(planDetails[ENGINEER])()).default;
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
    const { user } = await open({ shortlist: [ENGINEER] }, `?compare=${ENGINEER}`);
    await waitFor(() => expect(steps().length).toBeGreaterThan(0));
    const before = steps();
    await user.selectOptions(section("Plan").getByRole("combobox", { name: "Plan for" }), role(LEARNER).name);
    await waitFor(() => expect(section("Plan").getByText(`${role(LEARNER).name}:`)).toBeTruthy());
    expect(steps()).not.toEqual(before);
    const link = section("Plan").getByRole("link", {
      name: /^The whole plan, .*: Machine Learning Engineer$/,
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
      const { user } = await open({ known: { sql: "used" }, shortlist: [ENGINEER] });
      await user.click(screen.getByRole("button", { name: "Print" }));
      expect(print).toHaveBeenCalledOnce();
      const sources = section("Sources");
      expect(texts(sources.getAllByRole("listitem"))).toEqual([
        "Six Python careers (source article), No date given. Licence: Not recorded; only facts are taken from it.",
        "Occupational Employment and Wage Statistics, May 2025: nation, states and metropolitan areas. Licence: Public domain in the United States.",
      ]);
      const credits = sources.getByText(/Printed February 3, 2031\.$/).textContent;
      for (const credit of catalogue.site.credits) expect(credits).toContain(credit);
    } finally {
      vi.unstubAllGlobals();
      vi.useRealTimers();
    }
  });

  test("names the prices too when pay is adjusted by them", async () => {
    await open({ shortlist: [ENGINEER] }, "?place=CA&local=50");
    const sources = () => texts(section("Sources").getAllByRole("listitem"));
    await waitFor(() => expect(sources().join(" ")).toContain("Regional Price Parities"));
    expect(section("Roles compared").getByText(/^Official median:/).textContent).toContain(
      "adjusted for living cost: price parity",
    );
  });

  test("is left by a link back that keeps what every page carries", async () => {
    await open({ known: { sql: "used" } }, `?compare=${ENGINEER}`);
    const link = screen.getByRole("link", { name: "Back to My skills" });
    expect(link.getAttribute("href")).toBe(`/my-skills?compare=${ENGINEER}`);
  });
});
