import { catalogue } from "virtual:catalogue";
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { orderedFacets } from "#domain/facets.ts";
import { usageOf } from "#domain/usage.ts";
import { present } from "../unit/fixtures/present.ts";
import { renderPage } from "./render-page.tsx";

const { skills, groups, roles } = catalogue;
const main = () => within(screen.getByRole("main"));
const field = () => screen.getByRole("searchbox", { name: "Search skills" });
const count = () => present(document.querySelector("main p[role=status]")).textContent;
const entry = (name: string) => within(present(main().getByRole("link", { name }).closest("li")));
/** The skills in the list of what was found, as they are linked to, in their order. */
const found = () =>
  within(screen.getByRole("region", { name: "Found" }))
    .getAllByRole("link")
    .map((link) => link.getAttribute("href")?.replace("/skills/", ""));

describe("the index of skills", () => {
  test("holds every skill once, in its group, linked to its page", async () => {
    await renderPage("/skills");
    expect(count()).toBe(`${skills.length} skills in ${groups.length} groups`);
    for (const { id, name, skills: own } of orderedFacets(catalogue, null)) {
      const group = within(screen.getByRole("region", { name }));
      expect(group.getByText(`${own.length} skills`)).toBeTruthy();
      const hrefs = group.getAllByRole("link").map((link) => link.getAttribute("href"));
      expect(hrefs).toEqual(own.map((skill) => `/skills/${skill.id}`));
      expect(own.every((skill) => skill.group === id)).toBe(true);
    }
    const rows = skills.map(({ name }) => main().getAllByRole("link", { name }).length);
    expect(rows).toEqual(skills.map(() => 1));
  });

  test("leads from its head to each group", async () => {
    await renderPage("/skills");
    const index = within(screen.getByRole("navigation", { name: "On this page" }));
    const headings = main().getAllByRole("heading", { level: 2 });
    expect(index.getAllByRole("link").map((link) => link.textContent)).toEqual(
      headings.map((heading) => heading.textContent),
    );
    for (const link of index.getAllByRole("link")) {
      expect(document.querySelector(link.getAttribute("href") ?? "")?.tagName).toBe("SECTION");
    }
  });

  test("says of each skill for how many roles it is essential, how many also ask for it, and which", async () => {
    await renderPage("/skills");
    for (const { id, name } of skills) {
      const essential = roles.filter((role) => usageOf(role, id) === "essential").length;
      const also = roles.filter((role) => usageOf(role, id) === "also").length;
      const words = [essential && `essential for ${essential}`, also && `also asked for in ${also}`];
      expect(entry(name).getByText(words.filter(Boolean).join(", "))).toBeTruthy();
    }
  });

  test("draws where a skill is essential, where also asked for and where neither, apart", async () => {
    await renderPage("/skills");
    const slots = [...entry("Docker").getByRole("img").querySelectorAll("rect")];
    const kinds = slots.map((slot) => slot.getAttribute("class"));
    const used = roles.map((role) => usageOf(role, "docker"));
    expect(new Set(used).size).toBe(3);
    expect(new Set(kinds).size).toBe(3);
    expect(kinds.map((kind) => kinds.indexOf(kind))).toEqual(used.map((usage) => used.indexOf(usage)));
    expect(
      main().getByText(/filled where it is essential and outlined where it is also asked for/),
    ).toBeTruthy();
  });

  test("says at its head what the words mean, and leads to the sources", async () => {
    await renderPage("/skills");
    expect(main().getByText(/O\*NET, the U\.S\. government’s database of occupations/)).toBeTruthy();
    expect(main().getByRole("link", { name: "The sources" }).getAttribute("href")).toBe("/sources");
  });

  test("lets the reader say what they know, in place", async () => {
    const { user, store } = await renderPage("/skills");
    await user.click(screen.getByRole("button", { name: "know: Docker" }));
    expect(store.getState().known).toEqual({ docker: "used" });
    expect(screen.getByRole("button", { name: "know: Docker" }).getAttribute("aria-pressed")).toBe("true");
  });

  test("keeps what every page carries in its links", async () => {
    await renderPage("/skills?compare=data-engineer");
    expect(main().getByRole("link", { name: "Docker" }).getAttribute("href")).toBe(
      "/skills/docker?compare=data-engineer",
    );
    expect(main().getByRole("link", { name: "My skills" }).getAttribute("href")).toBe(
      "/my-skills?compare=data-engineer",
    );
  });

  test("is titled, and counts the skills for who finds it elsewhere", async () => {
    await renderPage("/skills");
    expect(document.title).toBe("Skills and the roles that need them | Python Career Explorer");
  });
});

describe("the search among skills", () => {
  test.each([
    ["k8s", "kubernetes", "k8s"],
    ["postgres", "postgresql", "postgres"],
    ["sklearn", "scikit-learn", "sklearn"],
    ["GCP", "cloud-platforms", "GCP"],
    ["wandb", "weights-and-biases", "wandb"],
  ])("finds %s as %s and says by which other spelling", async (text, id, alias) => {
    const { user } = await renderPage("/skills");
    await user.type(field(), text);
    expect(found()).toEqual([id]);
    const [row] = within(screen.getByRole("region", { name: "Found" })).getAllByRole("listitem");
    expect(row?.textContent).toContain(`, found as ${alias}`);
    // A mark would say that the reader knows it.
    expect(row?.querySelector("mark")).toBeNull();
    expect(count()).toBe(`1 of ${skills.length} skills found by “${text}”`);
  });

  test("puts the best fit first and says nothing of other spellings where the name was enough", async () => {
    const { user } = await renderPage("/skills");
    await user.type(field(), "sql");
    expect(found().slice(0, 2)).toEqual(["sql", "sqlalchemy"]);
    const [row] = within(screen.getByRole("region", { name: "Found" })).getAllByRole("listitem");
    expect(row?.textContent).not.toContain("found as");
    expect(screen.queryByRole("region", { name: "Testing" })).toBeNull();
  });

  test("says its count in a live region that was there before", async () => {
    const { user } = await renderPage("/skills");
    const live = document.querySelector("main p[role=status]");
    await user.type(field(), "apache");
    expect(document.querySelector("main p[role=status]")).toBe(live);
    expect(live?.textContent).toBe(`${found().length} of ${skills.length} skills found by “apache”`);
    expect(found().length).toBeGreaterThan(1);
  });

  test("that finds nothing says what to do, and one press brings all of them back", async () => {
    const { user } = await renderPage("/skills");
    await user.type(field(), "cobol");
    expect(count()).toBe(`0 of ${skills.length} skills found by “cobol”`);
    expect(
      screen.getByText(/^Nothing here is called “cobol”\. Try fewer letters, or another name of it\./),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Clear the search" }));
    expect(count()).toBe(`${skills.length} skills in ${groups.length} groups`);
    expect(document.activeElement).toBe(field());
    expect(main().getByRole("link", { name: "Docker" })).toBeTruthy();
  });

  test("for spaces and signs alone leaves the whole index", async () => {
    const { user } = await renderPage("/skills");
    await user.type(field(), " …,");
    expect(count()).toBe(`${skills.length} skills in ${groups.length} groups`);
  });
});
