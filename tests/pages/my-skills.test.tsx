import { catalogue } from "virtual:catalogue";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { orderedFacets } from "#domain/facets.ts";
import { present } from "../unit/fixtures/present.ts";
import { field, found, group, keptSkills, know, openFor, radio, rows, status } from "./my-skills-parts.ts";
import { renderPage } from "./render-page.tsx";

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
    expect(keptSkills()).toEqual({ kubernetes: "comfortable" });
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
  test("hold every skill once, those essential to most roles first, and all closed at first", async () => {
    await renderPage("/my-skills");
    const groups = [...document.querySelectorAll<HTMLDetailsElement>("#know details")];
    const shown = groups.map((details) => [...details.querySelectorAll("a")].map((link) => link.textContent));
    const expected = orderedFacets(catalogue, null);
    expect(shown).toEqual(expected.map(({ skills }) => skills.map(({ name }) => name)));
    expect(shown.flat().toSorted()).toEqual(catalogue.skills.map(({ name }) => name).toSorted());
    expect(groups.filter((details) => details.open)).toEqual([]);
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
