import { catalogue } from "virtual:catalogue";
import { loadSkill } from "virtual:details";
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { SkillDetail } from "#data/learning.ts";
import { type Usage, usageOf } from "#domain/usage.ts";
import { present } from "../unit/fixtures/present.ts";
import { rolesInside } from "./explore-parts.ts";
import { renderPage } from "./render-page.tsx";
import { someRole } from "./some-roles.ts";

const { roles, skills } = catalogue;
const region = (name: string) => screen.getByRole("region", { name });
const section = (name: string) => within(region(name));
const words = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent);
const hrefs = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute("href"));
const detailOf = (id: string): Promise<SkillDetail> => loadSkill(id);
/** The row of a role among those that need the skill. */
const need = (role: string) =>
  present(section("Which roles need it").getByRole("link", { name: role }).closest("li"));

/** One skill of each group; the build renders the pages of all. */
const ONE_A_GROUP = catalogue.groups.map(({ id }) => present(skills.find(({ group }) => group === id)));

describe("the page of a skill", () => {
  test.each(ONE_A_GROUP)(
    "$name has all its sections, its roles by evidence, and where to learn it",
    async ({ id, name }) => {
      const detail = await detailOf(id);
      await renderPage(`/skills/${id}`);
      expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(name);
      expect(screen.getByText(`${detail.meaning}.`)).toBeTruthy();
      expect(document.title).toBe(`${name}: roles and how to learn it | Python Career Explorer`);
      const index = within(screen.getByRole("navigation", { name: "On this page" }));
      expect(words(index.getAllByRole("link"))).toEqual(
        words(within(screen.getByRole("article")).getAllByRole("heading", { level: 2 })),
      );

      const users = roles.filter((role) => usageOf(role, id) !== "none");
      const listed = section("Which roles need it").getAllByRole("heading", { level: 3 });
      expect(listed.map((heading) => within(heading).getByRole("link").textContent)).toEqual(
        users.map((role) => role.name),
      );
      for (const role of users) {
        const essential = usageOf(role, id) === "essential";
        expect(within(need(role.name)).getByText(essential ? "Essential" : "Also asked for")).toBeTruthy();
        expect(within(need(role.name)).getByRole("link", { name: role.name }).getAttribute("href")).toBe(
          `/roles/${role.slug}#${essential ? "skills" : "also"}`,
        );
      }

      const resource = section("Learn it").getByRole("link", { name: detail.resource.title });
      expect(resource.getAttribute("href")).toBe(detail.resource.url);
      expect(resource.getAttribute("rel")).toBe("noreferrer");
      expect(section("Learn it").getByText(detail.resource.publisher)).toBeTruthy();
      const proof = section("Weekend proof");
      expect(proof.getByRole("heading", { level: 3 }).textContent).toBe(detail.proof.title);
      expect(proof.getByText(detail.proof.task)).toBeTruthy();
      expect(words(proof.getAllByRole("listitem"))).toEqual(detail.proof.criteria);
      const table = section("Sources").getByRole("table", { name: `Sources of the page ${name}` });
      expect(within(table).getAllByRole("row")).toHaveLength(detail.sources.length + 1);
    },
  );

  test("names both kinds of evidence with their words and their source", async () => {
    await renderPage("/skills/docker");
    expect(need("Machine Learning Engineer").textContent).toContain(
      "The article writes “Docker / Kubernetes”.",
    );
    expect(need("DevOps / Site Reliability Engineer").textContent).toContain("Named by the article.");
    expect(need("Backend / API Developer").textContent).toContain(
      "O*NET marks “Docker” In Demand for 15-1252.00, Software Developers.",
    );
    for (const [role, source] of [
      ["Backend / API Developer", /^O\*NET/],
      ["Machine Learning Engineer", /source article/],
    ] as const) {
      const link = within(need(role)).getByRole("link", { name: source });
      const row = present(document.querySelector(link.getAttribute("href") ?? ""));
      expect(row.textContent).toContain(link.textContent);
    }
  });

  test("does not say that the article names what its list leaves out", async () => {
    await renderPage("/skills/python");
    const { textContent } = need("Backend / API Developer");
    expect(textContent).toContain("The article’s list for this role leaves it out");
    expect(textContent).not.toContain("Named by the article");
  });

  test("quotes O*NET’s own wording where it differs from the name", async () => {
    await renderPage("/skills/aws");
    expect(need("Backend / API Developer").textContent).toContain("“Amazon Web Services AWS software”");
  });

  test("names the roles that do not list it, or says that every role does", async () => {
    await renderPage("/skills/docker");
    expect(section("Which roles need it").getByText(/^Not listed for/).textContent).toBe(
      "Not listed for Data Scientist, Test / QA and Data Engineer: the article does not name it there, and O*NET does not mark it In Demand for their official occupations.",
    );
  });

  test("of what every role lists says so", async () => {
    await renderPage("/skills/python");
    expect(section("Which roles need it").getByText("Every role lists it.")).toBeTruthy();
    expect(section("Which roles need it").queryByText(/^Not listed/)).toBeNull();
  });

  test("opens exactly its roles in Explore", async () => {
    const picked = someRole().slug;
    const { user, address } = await renderPage(`/skills/docker?compare=${picked}`);
    const needed = section("Which roles need it").getAllByRole("heading", { level: 3 });
    const names = needed.map((heading) => present(within(heading).getByRole("link").textContent));
    await user.click(screen.getByRole("link", { name: "Show these roles in Explore" }));
    expect(await screen.findByText(`${names.length} of ${roles.length}`)).toBeTruthy();
    expect(rolesInside().toSorted()).toEqual(names.toSorted());
    expect(address()).toBe(`/?skills=docker&compare=${picked}`);
  });

  test("counts the roles in its head, with zero as zero", async () => {
    const users = (id: string, usage: Usage) => roles.filter((role) => usageOf(role, id) === usage).length;
    const { id, aliases } = present(
      skills.find(
        (skill) =>
          skill.aliases.length > 0 && users(skill.id, "essential") > 0 && users(skill.id, "also") === 0,
      ),
    );
    await renderPage(`/skills/${id}`);
    const facts = words(screen.getAllByRole("definition"));
    expect(facts.slice(0, 2)).toEqual([
      `${users(id, "essential")} of ${roles.length} roles`,
      `0 of ${roles.length} roles`,
    ]);
    expect(screen.getByText(/^Also found as /).textContent).toContain(aliases[0]);
  });

  test("links the official site, or says that nobody owns the skill", async () => {
    const { travel } = await renderPage("/skills/docker");
    const site = screen.getByRole("link", { name: /^Official site of Docker: / });
    expect(site.getAttribute("href")).toBe((await detailOf("docker")).site);
    expect(site.getAttribute("rel")).toBe("noreferrer");
    await travel("/skills/c");
    expect(screen.getByText("Nobody owns it: no official site")).toBeTruthy();
    expect(screen.queryByRole("link", { name: /^Official site/ })).toBeNull();
  });

  test("takes down how well the reader knows it", async () => {
    const { user, store } = await renderPage("/skills/docker");
    const levels = within(screen.getByRole("group", { name: "How well you know Docker" }));
    await user.click(levels.getByRole("radio", { name: "Comfortable" }));
    expect(store.getState().known).toEqual({ docker: "comfortable" });
  });

  test("leads back to its group in the index", async () => {
    await renderPage("/skills/docker");
    expect(screen.getByRole("link", { name: "Cloud and operations" }).getAttribute("href")).toBe(
      "/skills#group-cloud",
    );
  });
});

describe("what a skill pairs with", () => {
  const pairs = () => section("What it pairs with");
  /** Names and counts of the pairs that are shown at once. */
  const shown = () =>
    words(pairs().getAllByText(/^together in/)).map((text, index) => [
      pairs().getAllByRole("link")[index]?.textContent,
      text,
    ]);

  test("shows eight, and how many more there are and how close, each of them a link", async () => {
    await renderPage("/skills/c");
    expect(shown()).toHaveLength(8);
    const rest = pairs().getByText(/^\d+ more, \d+ just as close as the last one here$/);
    const more = Number.parseInt(rest.textContent ?? "", 10);
    const links = within(present(rest.closest("details"))).getAllByRole("link", { hidden: true });
    expect(links).toHaveLength(more);
  });

  test("lets the reader say that they know the other", async () => {
    const { user, store } = await renderPage("/skills/docker");
    await user.click(pairs().getByRole("button", { name: "know: Ansible" }));
    expect(store.getState().known).toEqual({ ansible: "used" });
  });
});

describe("before and after a skill", () => {
  test("stand the skills to learn first and those that build on it, with the reasons", async () => {
    const { after, before } = await detailOf("docker");
    await renderPage("/skills/docker");
    const part = (name: string) =>
      within(present(screen.getByRole("heading", { level: 3, name }).parentElement));
    expect(hrefs(part("Before Docker").getAllByRole("link"))).toEqual(["/skills/linux"]);
    expect(part("Before Docker").getByText(`${after[0]?.reason}.`)).toBeTruthy();
    expect(hrefs(part("After Docker").getAllByRole("link"))).toEqual(["/skills/kubernetes"]);
    expect(part("After Docker").getByText(`${before[0]?.reason}.`)).toBeTruthy();
  });

  test("is said to be nothing where nothing is", async () => {
    await renderPage("/skills/excel");
    expect(section("Before and after").getByText("Nothing here has to come first.")).toBeTruthy();
    expect(section("Before and after").getByText("Nothing here builds on it.")).toBeTruthy();
  });
});

describe("where to learn a skill", () => {
  test.each([
    ["docker", "Official: by those who make it."],
    ["c", "Free to read; nobody owns C, so there is no official text."],
    ["css", "Free to read; not from the official site."],
    ["cloud-platforms", "The text of a standard."],
  ])("for %s says whose text it is", async (id, kind) => {
    await renderPage(`/skills/${id}`);
    expect(section("Learn it").getByText(kind)).toBeTruthy();
  });

  test("the page says which words are this project’s own", async () => {
    await renderPage("/skills/docker");
    expect(section("Sources").getByText(/are this project’s own words\.$/)).toBeTruthy();
  });
});

describe("a skill that is not in the dataset", () => {
  test.each(["teleportation", "constructor", "Docker", "50%25"])("such as %s is named", async (id) => {
    await renderPage(`/skills/${id}`);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("There is no such skill here");
    expect(screen.getByText(/is no skill in this dataset/).textContent).toContain(
      `“${decodeURIComponent(id)}”`,
    );
    expect(screen.getByRole("link", { name: "All skills" }).getAttribute("href")).toBe("/skills");
    expect(document.title).toBe("Page not available | Python Career Explorer");
  });
});
