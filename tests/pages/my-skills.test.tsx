import { catalogue } from "virtual:catalogue";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { orderedFacets } from "#domain/facets.ts";
import { STORAGE_KEY } from "#store/persistence.ts";
import { present } from "../unit/fixtures/present.ts";
import { announced, renderPage } from "./render-page.tsx";

/** A section by its id: asking the whole page for roles takes long. */
const section = (id: string) => within(present(document.querySelector<HTMLElement>(`#${id}`)));
const know = () => section("know");
const field = () => know().getByRole("searchbox", { name: "Find a skill" });
const found = () => know().queryByRole("list", { name: /^Skills found for/ });
const rows = () => [...(found()?.children ?? [])].map((row) => row.querySelector("span")?.textContent);
const status = () => know().getByRole("status").textContent;
const level = (skill: string) => within(know().getByRole("group", { name: `How well you know ${skill}` }));
const radio = (skill: string, name: string) => level(skill).getByRole<HTMLInputElement>("radio", { name });
const pills = (name: string) => know().queryByRole("list", { name });
const pillNames = (name: string) =>
  [...(pills(name)?.querySelectorAll("button") ?? [])].map((pill) => pill.textContent);
const group = (name: string) =>
  present([...document.querySelectorAll("details")].find((it) => it.textContent.startsWith(name)));
const kept = () => JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "null")?.state.known;

/** Opens the page for somebody who told this before. */
function openFor(known: Record<string, string>, rest: object = {}) {
  localStorage.setItem(STORAGE_KEY, JSON.stringify({ state: { known, ...rest }, version: 1 }));
  return renderPage("/my-skills");
}

describe("the page", () => {
  test("says that it is private and where it keeps what is picked, and leads to its sections in order", async () => {
    await renderPage("/my-skills");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("My skills");
    expect(document.title).toBe(`My skills | ${catalogue.site.name}`);
    const lead = present(screen.getByRole("heading", { level: 1 }).parentElement).textContent;
    for (const words of ["no account", "nothing leaves your browser", "this browser’s own storage"]) {
      expect(lead).toContain(words);
    }
    const index = within(screen.getByRole("navigation", { name: "On this page" }));
    const sections = within(screen.getByRole("main")).getAllByRole("heading", { level: 2 });
    expect(index.getAllByRole("link").map((link) => link.textContent)).toEqual(
      sections.map((heading) => heading.textContent),
    );
    expect(sections.map((heading) => heading.textContent)).toEqual([
      "What you know",
      "Paste a CV or a job ad",
      "Roles by what you know",
      "Which skill next",
      "Where you could go",
      "Keep it",
    ]);
    for (const link of index.getAllByRole("link")) {
      expect(document.querySelector(link.getAttribute("href") ?? "")?.tagName).toBe("SECTION");
    }
  });

  test("holds back what depends on the reader until that has been read", async () => {
    await renderPage("/my-skills");
    const hidden = present(document.querySelector("[data-told-hidden]"));
    for (const section of within(screen.getByRole("main")).getAllByRole("region")) {
      if (section.tagName === "SECTION" && section.id) expect(hidden.contains(section)).toBe(true);
    }
  });

  test("says so where the browser keeps nothing", async () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await renderPage("/my-skills");
    expect(
      await screen.findByText(/^This browser keeps nothing for this site: what you pick lasts/),
    ).toBeTruthy();
  });

  test("does not say so where it does", async () => {
    await renderPage("/my-skills");
    expect(screen.queryByText(/^This browser keeps nothing for this site: what you pick lasts/)).toBeNull();
  });
});

describe("searching", () => {
  test.each([
    ["k8s", "Kubernetes, found as k8s"],
    ["postgres", "PostgreSQL, found as postgres"],
    ["psql", "PostgreSQL, found as psql"],
    ["sklearn", "scikit-learn, found as sklearn"],
    ["GCP", "Cloud platforms, found as GCP"],
    ["DOCK", "Docker"],
  ])("for %s finds %s first", async (typed, row) => {
    const { user } = await renderPage("/my-skills");
    await user.type(field(), typed);
    expect(rows()[0]).toBe(row);
    expect(status()).toBe(`${rows().length} ${rows().length === 1 ? "skill" : "skills"} for “${typed}”`);
  });

  test("shows the skills found in place of the groups, each with its page, its roles and its level", async () => {
    const { user } = await renderPage("/my-skills?place=CA");
    await user.type(field(), "kubernetes");
    expect(document.querySelectorAll("#know details")).toHaveLength(0);
    const list = within(present(found()));
    expect(list.getByRole("link", { name: "Kubernetes" }).getAttribute("href")).toBe(
      "/skills/kubernetes?place=CA",
    );
    const users = catalogue.roles.filter((role) => [...role.essential, ...role.also].includes("kubernetes"));
    const label = list.getByRole("img").getAttribute("aria-label");
    expect(users.length).toBeGreaterThan(0);
    for (const { shortName } of users) expect(label).toContain(shortName);
    await user.click(radio("Kubernetes", "Comfortable"));
    expect(kept()).toEqual({ kubernetes: "comfortable" });
  });

  test("that finds nothing says so, says what to do, and leads back to the groups", async () => {
    const { user } = await renderPage("/my-skills");
    await user.type(field(), "cobol");
    expect(status()).toBe("0 skills for “cobol”");
    expect(found()).toBeNull();
    expect(know().getByText(/^No skill here is called “cobol”/).textContent).toMatch(
      /Try the beginning of a word/,
    );
    await user.click(know().getByRole("button", { name: "Show all groups" }));
    expect(document.querySelectorAll("#know details").length).toBeGreaterThan(0);
    expect(field()).toHaveProperty("value", "");
    expect(document.activeElement).toBe(field());
  });

  test("for what is no word shows the groups", async () => {
    const { user } = await renderPage("/my-skills");
    await user.type(field(), " ?! ");
    expect(found()).toBeNull();
    expect(status()).toBe(`${catalogue.skills.length} skills in ${catalogue.groups.length} groups`);
  });
});

describe("the groups", () => {
  test("hold every skill once, those essential to most roles first, the first groups open", async () => {
    await renderPage("/my-skills");
    const groups = [...document.querySelectorAll<HTMLDetailsElement>("#know details")];
    const shown = groups.map((details) => [...details.querySelectorAll("a")].map((link) => link.textContent));
    const expected = orderedFacets(catalogue, null);
    expect(shown).toEqual(expected.map(({ skills }) => skills.map(({ name }) => name)));
    expect(shown.flat().toSorted()).toEqual(catalogue.skills.map(({ name }) => name).toSorted());
    const open = groups.map((details) => details.open);
    expect(open).toEqual(groups.map((_, index) => index < 2));
  });

  test("say how many of their skills are known", async () => {
    const { user } = await openFor({ docker: "used", linux: "comfortable", pytest: "used" });
    const { skills } = present(orderedFacets(catalogue, null).find(({ id }) => id === "cloud"));
    const count = (name: string) => group(name).querySelector("summary")?.textContent;
    expect(count("Cloud and operations")).toBe(`Cloud and operations2 of ${skills.length} known`);
    expect(count("Pipelines")).toMatch(/0 of \d+ known$/);
    await user.click(radio("Kubernetes", "Used it"));
    expect(count("Cloud and operations")).toBe(`Cloud and operations3 of ${skills.length} known`);
  });

  test("are opened and closed all at once, and one by one", async () => {
    const { user } = await renderPage("/my-skills");
    const open = () =>
      [...document.querySelectorAll<HTMLDetailsElement>("#know details")].filter((it) => it.open);
    await user.click(know().getByRole("button", { name: "Open all groups" }));
    expect(open()).toHaveLength(catalogue.groups.length);
    await user.click(know().getByText("Pipelines"));
    await waitFor(() => expect(open()).toHaveLength(catalogue.groups.length - 1));
    await user.click(know().getByRole("button", { name: "Open all groups" }));
    await user.click(know().getByRole("button", { name: "Close all groups" }));
    expect(open()).toEqual([]);
  });
});

describe("a level", () => {
  test("is set, raised and taken back by the keyboard, and kept each time", async () => {
    const { user } = await renderPage("/my-skills");
    expect(radio("SQL", "Not yet").checked).toBe(true);
    radio("SQL", "Used it").focus();
    await user.keyboard(" ");
    expect(radio("SQL", "Used it").checked).toBe(true);
    expect(kept()).toEqual({ sql: "used" });
    radio("SQL", "Comfortable").focus();
    await user.keyboard(" ");
    expect(kept()).toEqual({ sql: "comfortable" });
    expect(document.activeElement).toBe(radio("SQL", "Comfortable"));
    radio("SQL", "Not yet").focus();
    await user.keyboard(" ");
    expect(radio("SQL", "Not yet").checked).toBe(true);
    expect(kept()).toEqual({});
  });

  test("that was kept is shown on the next visit", async () => {
    await openFor({ sql: "comfortable", docker: "used" });
    expect(radio("SQL", "Comfortable").checked).toBe(true);
    expect(radio("Docker", "Used it").checked).toBe(true);
    expect(radio("Linux", "Not yet").checked).toBe(true);
  });
});

describe("what is picked", () => {
  test("says that nothing is, and how to begin", async () => {
    await renderPage("/my-skills");
    expect(know().getByRole("heading", { name: "Nothing picked yet" })).toBeTruthy();
    expect(know().getByText(/^Search for a skill, open a group, or paste a text/)).toBeTruthy();
    expect(pills("Used it")).toBeNull();
  });

  test.each([
    [{ sql: "used" }, "1 skill, used"],
    [{ sql: "comfortable" }, "1 skill, comfortable"],
    [{ sql: "used", git: "used" }, "2 skills, none of them comfortable"],
    [{ sql: "comfortable", git: "comfortable" }, "2 skills, all of them comfortable"],
    [{ sql: "comfortable", git: "used", docker: "used" }, "3 skills, 1 of them comfortable"],
  ])("of %j is counted as: %s", async (known, words) => {
    await openFor(known);
    expect(know().getByRole("heading", { level: 3 }).textContent).toBe(words);
  });

  test("stands in pills by its level, and moves when the level does", async () => {
    const { user } = await openFor({ sql: "comfortable", git: "used", docker: "used" });
    expect(pillNames("Comfortable")).toEqual(["SQL"]);
    expect(pillNames("Used it")).toEqual(["Docker", "Git"]);
    await user.click(radio("Docker", "Comfortable"));
    expect(pillNames("Comfortable")).toEqual(["SQL", "Docker"]);
    expect(pillNames("Used it")).toEqual(["Git"]);
  });

  test("is taken off by its pill, which hands on the focus and says so", async () => {
    const { user } = await openFor({ sql: "used", git: "used", docker: "used" });
    know().getByRole("button", { name: "Remove SQL" }).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Docker"));
    expect(announced()).toBe("SQL is taken off your skills");
    expect(radio("SQL", "Not yet").checked).toBe(true);
    expect(kept()).toEqual({ git: "used", docker: "used" });
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Git"));
    await user.keyboard("{Enter}");
    const top = know().getByRole("heading", { name: "Nothing picked yet" }).parentElement;
    await waitFor(() => expect(document.activeElement).toBe(top));
  });

  test("counts a proof that is done as used", async () => {
    await openFor({}, { done: ["docker"] });
    expect(pillNames("Used it")).toEqual(["Docker"]);
    expect(radio("Docker", "Used it").checked).toBe(true);
  });

  test("keeps skills that are not in the dataset, and says how many", async () => {
    const { user } = await openFor({ sql: "used", "punch-cards": "used" }, { done: ["abacus"] });
    expect(know().getByText("2 skills from an earlier dataset are kept, and not shown.")).toBeTruthy();
    expect(know().getByRole("heading", { level: 3 }).textContent).toBe("1 skill, used");
    await user.click(know().getByRole("button", { name: "Remove SQL" }));
    expect(kept()).toEqual({ "punch-cards": "used" });
  });

  test("says nothing of an earlier dataset when there is nothing of one", async () => {
    await openFor({ sql: "used" });
    expect(know().queryByText(/earlier dataset/)).toBeNull();
  });
});

describe("ways on", () => {
  const onward = () => section("onward");
  const hrefs = () =>
    onward()
      .getAllByRole("link")
      .map((link) => [link.textContent, link.getAttribute("href")]);

  test("lead to the transitions, and to no plan while there is no shortlist", async () => {
    await renderPage("/my-skills?place=CA");
    expect(hrefs()).toEqual([["From each role to each other", "/transitions?place=CA"]]);
    expect(onward().getByText(/^No role is on your shortlist yet/)).toBeTruthy();
  });

  test("lead to the plan of each role on the shortlist, and skip one that is not in the dataset", async () => {
    const [first, second] = catalogue.roles;
    const shortlist = [present(second).slug, "lamp-lighter", present(first).slug];
    await openFor({}, { shortlist });
    expect(hrefs().slice(1)).toEqual([
      [`Plan for ${second?.name}`, `/plan/${second?.slug}`],
      [`Plan for ${first?.name}`, `/plan/${first?.slug}`],
    ]);
    expect(onward().queryByText(/^No role is on your shortlist/)).toBeNull();
  });

  test("lead to the page to print", async () => {
    await renderPage("/my-skills");
    const keep = section("keep");
    expect(keep.getByRole("link", { name: "one page to print" }).getAttribute("href")).toBe(
      "/my-skills/summary",
    );
  });
});
