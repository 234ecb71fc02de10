import { catalogue } from "virtual:catalogue";
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { headings, matches, openKnowing, ranks, rowOf, rows, used } from "./skill-match-parts.ts";

const hrefs = (elements: readonly HTMLElement[]) => elements.map((element) => element.getAttribute("href"));
const roleNamed = (name: string) => present(catalogue.roles.find((role) => role.name === name));
const everything = used(...catalogue.skills.map(({ id }) => id));

describe("while nothing is known", () => {
  it("says so, says what to do, and ranks nothing", async () => {
    await openKnowing({});
    expect(within(matches()).getByRole("status").textContent).toBe(
      "Nothing is ranked yet: you have not said which skills you know.",
    );
    expect(matches().textContent).toContain("pick them from the lists, search for them, or paste a text");
    expect(rows(matches())).toEqual([]);
    expect(within(matches()).queryAllByRole("link")).toEqual([]);
  });

  it("ranks as soon as a skill is known, and nothing again when it is taken back", async () => {
    const { store } = await openKnowing({});
    act(() => store.getState().setLevel("python", "used"));
    expect(headings(matches())).toHaveLength(catalogue.roles.length);
    act(() => store.getState().setLevel("python", null));
    expect(rows(matches())).toEqual([]);
  });
});

describe("the ranking", () => {
  it("counts what is known of each role's two lists, and never gives a percentage", async () => {
    const known = used("python", "sql", "docker", "git");
    await openKnowing(known);
    for (const name of headings(matches())) {
      const { essential, also } = roleNamed(name);
      const count = (list: readonly string[]) =>
        `${list.filter((id) => Object.hasOwn(known, id)).length} of ${list.length}`;
      const counts = `${count(essential)} essential, ${count(also)} also asked for`;
      expect(within(rowOf(matches(), name)).getByText(counts)).toBeTruthy();
    }
    expect(matches().textContent).not.toContain("%");
  });

  it("says which role is nearest, and says it anew when that changes", async () => {
    const { store } = await openKnowing(used("python", "sql"));
    const status = within(matches()).getByRole("status");
    expect(status.textContent).toBe("Nearest: Data Scientist, 2 of 7 essential, 0 of 18 also asked for.");
    act(() => store.getState().addSkills(["pytest", "selenium"], "used"));
    expect(status.textContent).toBe(
      "Nearest: Test Automation / QA Engineer, 3 of 5 essential, 1 of 20 also asked for.",
    );
    expect(headings(matches())[0]).toBe("Test Automation / QA Engineer");
  });

  it("gives roles that nothing tells apart one rank, seen and heard as tied", async () => {
    await openKnowing(used("python"));
    const shown = ["Rank 1", "Rank 2 tied", "Rank 2 tied", "Rank 4 tied", "Rank 4 tied", "Rank 4 tied"];
    expect(ranks(matches())).toEqual(shown);
    expect(rows(matches()).map((row) => row.getAttribute("value"))).toEqual(["1", "2", "2", "4", "4", "4"]);
    const second = present(rows(matches())[1]);
    expect(second.firstElementChild?.textContent).toBe("Rank =2 tied");
  });

  it("names all that share the first rank, with their counts", async () => {
    await openKnowing(used("mlflow", "ansible"));
    expect(within(matches()).getByRole("status").textContent).toBe(
      "Nearest, tied: Machine Learning Engineer, 1 of 8 essential, 0 of 19 also asked for; DevOps / Site Reliability Engineer, 1 of 8 essential, 0 of 28 also asked for.",
    );
  });

  it("says that all roles are tied, rather than calling one of them nearest", async () => {
    await openKnowing(everything);
    expect(within(matches()).getByRole("status").textContent).toBe(
      "All 6 roles are tied: what you know does not tell them apart.",
    );
    expect(new Set(ranks(matches()))).toEqual(new Set(["Rank 1 tied"]));
  });

  it("prints its rule", async () => {
    await openKnowing(used("python"));
    expect(matches().textContent).toContain(
      "Ordered by the share of essential skills you know, then of those also asked for, then of essential ones you are comfortable with. Equal in all three: tied.",
    );
  });

  it("lets being comfortable decide between roles that are otherwise level", async () => {
    const { store } = await openKnowing(used("mlflow", "ansible"));
    expect(ranks(matches()).slice(0, 2)).toEqual(["Rank 1 tied", "Rank 1 tied"]);
    act(() => store.getState().setLevel("ansible", "comfortable"));
    expect(ranks(matches()).slice(0, 2)).toEqual(["Rank 1", "Rank 2"]);
    expect(headings(matches())[0]).toBe("DevOps / Site Reliability Engineer");
  });

  it("counts how well the essential skills are known in the name of the drawing, and says it nowhere twice", async () => {
    const { store } = await openKnowing(used("python", "django", "sql"));
    const drawn = (name: string) =>
      within(rowOf(matches(), name))
        .getByRole("img", { name: /^Essential: / })
        .getAttribute("aria-label");
    expect(drawn("Data Scientist")).toBe("Essential: 2 used, 5 missing");
    act(() => store.getState().setLevel("sql", "comfortable"));
    expect(drawn("Data Scientist")).toBe("Essential: 1 comfortable, 1 used, 5 missing");
    expect(rowOf(matches(), "Data Scientist").textContent).not.toContain("1 comfortable");
    act(() => store.getState().setLevel("django", null));
    act(() => store.getState().setLevel("python", null));
    expect(drawn("Data Scientist")).toBe("Essential: 1 comfortable, 6 missing");
    expect(drawn("Backend / API Developer")).toBe("Essential: 7 missing");
  });
});

describe("a role in the ranking", () => {
  it("names every essential skill, by how well it is known, each leading to its page", async () => {
    await openKnowing({ python: "comfortable", sql: "used" });
    const row = rowOf(matches(), "Data Scientist");
    const lists = within(row)
      .getAllByRole("definition")
      .map((list) => within(list).getAllByRole("link"));
    expect(
      within(row)
        .getAllByRole("term")
        .map((term) => term.textContent),
    ).toEqual(["Comfortable", "Used it", "Missing"]);
    expect(lists.map((links) => links.map((link) => link.textContent))).toEqual([
      ["Python"],
      ["SQL"],
      ["Statistics", "Probability", "Data visualization", "Excel", "Tableau"],
    ]);
    const { essential } = roleNamed("Data Scientist");
    expect(hrefs(lists.flat())).toEqual(essential.map((id) => `/skills/${id}`));
    expect(within(row).getByRole("link", { name: "Essential: Data Scientist" }).getAttribute("href")).toBe(
      "/roles/data-scientist#skills",
    );
    expect(matches().textContent.match(/named by the article/g)).toHaveLength(1);
  });

  it("names those also asked for that are known, and says nothing of them where none is", async () => {
    const known = used("python", "git", "docker");
    await openKnowing(known);
    for (const name of headings(matches())) {
      const row = within(rowOf(matches(), name));
      const hits = roleNamed(name).also.filter((id) => Object.hasOwn(known, id));
      const term = row.queryByText("Also asked for", { selector: "dt" });
      const links = term && within(present(term.parentElement)).getAllByRole("link");
      expect(links && hrefs(links)).toEqual(hits.length === 0 ? null : hits.map((id) => `/skills/${id}`));
    }
    expect(within(matches()).getAllByText("Also asked for", { selector: "dt" }).length).toBeGreaterThan(0);
  });

  it("leads to its page and to the way to it, keeping what links carry", async () => {
    const { store } = await openKnowing(used("python"));
    act(() => store.getState().setUnit("month"));
    const row = within(rowOf(matches(), "Data Engineer"));
    await waitFor(() =>
      expect(hrefs([row.getByRole("link", { name: "Data Engineer" })])).toEqual([
        "/roles/data-engineer?unit=month",
      ]),
    );
    expect(hrefs([row.getByRole("link", { name: "Learning plan for Data Engineer" })])).toEqual([
      "/plan/data-engineer?unit=month",
    ]);
  });
});

describe("the shortlist", () => {
  const button = (name: string) => screen.getByRole("button", { name: `Shortlist: ${name}` });

  it("takes roles from the ranking, and leads to their comparison once there are two", async () => {
    const { user, store } = await openKnowing(used("python"));
    expect(matches().textContent).not.toContain("Your shortlist");
    await user.click(button("Data Engineer"));
    expect(button("Data Engineer").getAttribute("aria-pressed")).toBe("true");
    expect(matches().textContent).toContain(
      "Your shortlist: Data Engineer. One more, and they can be compared.",
    );
    await user.click(button("Data Scientist"));
    const compare = within(matches()).getByRole("link", { name: "Compare the two" });
    expect(compare.getAttribute("href")).toBe("/compare/data-engineer-vs-data-scientist");
    await user.click(button("Data Engineer"));
    expect(store.getState().shortlist).toEqual(["data-scientist"]);
  });

  it("passes over roles that are not in the dataset", async () => {
    await openKnowing({}, ["astronaut", "data-engineer"]);
    expect(matches().textContent).toContain("Your shortlist: Data Engineer. One more");
  });
});
