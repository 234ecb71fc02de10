import { catalogue } from "virtual:catalogue";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { createFormat } from "#domain/format.ts";
import { present } from "../unit/fixtures/present.ts";
import { renderPage } from "./render-page.tsx";
import {
  comparison,
  ENGINEER,
  LEARNER,
  openSummary,
  role,
  rowsIn,
  SCIENTIST,
  SUMMARY,
  section,
  skill,
  steps,
  texts,
} from "./summary-parts.ts";

const format = createFormat("en-US", "USD");

describe("while no skill and no role is kept", () => {
  test("the page says what to do, and leads there", async () => {
    await renderPage(SUMMARY);
    expect(screen.getByText("Nothing to sum up yet.")).toBeTruthy();
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
    await openSummary(TOLD);
    expect(rowsIn("My skills")).toEqual({
      "Comfortable 2": [skill("python"), skill("sql")],
      "Used it 2": [skill("docker"), skill("git")],
      "Weekend proof done 1": [skill("docker")],
    });
    const link = section("My skills").getByRole("link", { name: skill("sql") });
    expect(link.getAttribute("href")).toBe("/skills/sql");
  });

  test("stands side by side for the shortlist, in its order, with pay and counted skills", async () => {
    await openSummary(TOLD, `?compare=${LEARNER}`);
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
      ];
    });
    expect(comparison()).toEqual([
      [
        "Role",
        "Article range, a year",
        "Official median, a year: United States, May 2025",
        "Essential known",
      ],
      ...rows,
    ]);
  });

  test("lacks what each role’s essential skills ask for beyond it", async () => {
    await openSummary(TOLD);
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
    await openSummary({
      known: Object.fromEntries(essential.map((id) => [id, "used"])),
      shortlist: [SCIENTIST],
    });
    expect(rowsIn("Gap")).toEqual({ [`${name} 0`]: [`Nothing: you know all ${essential.length}.`] });
    expect(await section("Plan").findByText(/you know all \d+ essential skills\./)).toBeTruthy();
    expect(section("Plan").queryAllByRole("listitem")).toEqual([]);
  });

  test("may be no skill at all, which is said", async () => {
    await openSummary({ shortlist: [ENGINEER] });
    expect(section("My skills").getByText(/^No skill is picked yet\./)).toBeTruthy();
    expect(comparison()[1]?.at(-1)).toBe(`0 of ${role(ENGINEER).essential.length}`);
  });

  test("says when two medians are one because the roles share a code, and whose figures they are", async () => {
    await openSummary({ shortlist: [SCIENTIST, LEARNER] }, "?place=CA&unit=month");
    const note = () => section("Roles compared").getByText(/^Official median:/).textContent;
    await waitFor(() => expect(note()).toMatch(/^Official median: California, May 2025, a month\. /));
    expect(note()).toContain(
      `${role(SCIENTIST).name} and ${role(LEARNER).name} stand on the same official code, 15-2051: their median is the same.`,
    );
    expect(comparison()[0]?.[2]).toBe("Official median, a month: California, May 2025");
  });

  test("says why a median is missing rather than to show another", async () => {
    await openSummary({ shortlist: [SCIENTIST] }, "?place=WY");
    await waitFor(() => expect(comparison()[1]?.[2]).toBe("not publishedData Scientists 15-2051"));
  });
});

describe("without a shortlist", () => {
  test("the roles picked for comparison stand in, and the page says so", async () => {
    await openSummary({ known: { sql: "used" } }, `?compare=${SCIENTIST},${ENGINEER}`);
    expect(
      section("Shortlist").getByText(/What follows is about the roles picked for comparison\.$/),
    ).toBeTruthy();
    expect(comparison().map(([name]) => name)).toEqual(["Role", role(SCIENTIST).name, role(ENGINEER).name]);
    expect(
      section("Plan").getByRole<HTMLSelectElement>("combobox", { name: "Learning plan for" }).value,
    ).toBe(SCIENTIST);
  });

  test("and without such roles there is no comparison and no gap, and a plan once a role is chosen", async () => {
    const { user } = await openSummary({ known: { python: "used" } });
    for (const name of ["Roles compared", "Gap", "Sources"]) {
      expect(screen.queryByRole("region", { name })).toBeNull();
    }
    const chooser = section("Plan").getByRole("combobox", { name: "Learning plan for" });
    expect(steps).toThrow();
    await user.selectOptions(chooser, role(ENGINEER).name);
    await waitFor(() => expect(steps().length).toBeGreaterThan(0));
    expect(section("Plan").getByText(`${role(ENGINEER).name}:`)).toBeTruthy();
    expect(screen.getByRole("region", { name: "Sources" })).toBeTruthy();
  });
});
