import { catalogue } from "virtual:catalogue";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { plural } from "#domain/format.ts";
import { ROWS_A_PAGE, SIDE_BY_SIDE } from "#domain/list-size.ts";
import { usersBySkill } from "#domain/skill-users.ts";
import { movesFrom } from "#domain/transitions.ts";
import { present } from "../unit/fixtures/present.ts";
import { announced, renderPage } from "./render-page.tsx";
import { matches, openKnowing, used } from "./skill-match-parts.ts";
import { section } from "./transition-parts.ts";

const COUNT = vi.hoisted(() => 120);

// Too many roles for a slot or a column each, and for one page of a list.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const { catalogue } = await importOriginal<typeof import("virtual:catalogue")>();
  const { manyCatalogue } = await import("../unit/fixtures/many-roles.ts");
  return { catalogue: manyCatalogue(catalogue, { roles: COUNT, skills: 160 }) };
});
vi.mock("virtual:details", async (importOriginal) => {
  const original = await importOriginal<typeof import("virtual:details")>();
  const { catalogue } = await import("virtual:catalogue");
  const { manyRoleDetail, manySkillDetail } = await import("../unit/fixtures/many-details.ts");
  return {
    ...original,
    loadRole: async (slug: string) => manyRoleDetail(catalogue, slug),
    loadSkill: async (id: string) => manySkillDetail(catalogue, id),
  };
});

const { roles, skills } = catalogue;
const [first] = roles;
const users = usersBySkill(roles);
const usersOf = (skill: string) => present(users.get(skill));
const name = (slug: string) => present(roles.find((role) => role.slug === slug)).name;
const strips = () =>
  screen.queryAllByRole("img", { name: /^(?:Essential for|Also asked for in|Together in) / });
const pager = (label: string) => within(screen.getByRole("navigation", { name: `Pages of ${label}` }));

describe("transitions between many roles", () => {
  const list = (from: string) => within(screen.getByRole("list", { name: `From ${from}` }));
  const links = (from: string) =>
    list(from)
      .getAllByRole("link")
      .map((link) => link.textContent)
      .filter((text) => text.startsWith("From "));

  it("are those from one role, the least to learn first, and never a grid", async () => {
    await renderPage("/transitions");
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.queryByRole("region", { name: "There and back" })).toBeNull();
    const from = present(first);
    expect(links(from.name)).toEqual(
      movesFrom(from, roles)
        .slice(0, ROWS_A_PAGE)
        .map(({ to }) => `From ${from.name} to ${name(to)}`),
    );
  });

  it("go on page by page", async () => {
    const { user } = await renderPage("/transitions");
    const from = present(first);
    expect(pager("roles").getByText(`1–50 of ${COUNT - 1} roles`)).toBeTruthy();
    await user.click(pager("roles").getByRole("button", { name: "Next" }));
    expect(pager("roles").getByText(`51–100 of ${COUNT - 1} roles`)).toBeTruthy();
    const next = present(movesFrom(from, roles)[ROWS_A_PAGE]);
    expect(links(from.name)[0]).toBe(`From ${from.name} to ${name(next.to)}`);
  });

  it("start where the reader says, who finds the role by its name", async () => {
    const { user } = await renderPage("/transitions");
    const field = screen.getByRole("searchbox", { name: "Where are you now?" });
    await user.type(field, "number 7");
    const found = within(screen.getByRole("list", { name: "Roles found" }));
    expect(found.getAllByRole("button")[0]?.textContent).toContain("Role number 7");
    await user.click(present(found.getAllByRole("button")[0]));
    expect(links("Role number 7")).toHaveLength(ROWS_A_PAGE);
    expect(document.activeElement).toBe(field);
    expect(screen.queryByRole("list", { name: "Roles found" })).toBeNull();
    await waitFor(() => expect(announced()).toBe("From Role number 7"));
  });

  it("are found a dozen at a time, and what nobody is called is said", async () => {
    const { user } = await renderPage("/transitions");
    const field = screen.getByRole("searchbox", { name: "Where are you now?" });
    await user.type(field, "role");
    const found = within(screen.getByRole("list", { name: "Roles found" }));
    expect(found.getAllByRole("button")).toHaveLength(SIDE_BY_SIDE);
    expect(
      screen.getByText(`${COUNT} roles; the first 12 are shown. Another word narrows them down.`),
    ).toBeTruthy();
    await user.clear(field);
    await user.type(field, "zebra{Enter}");
    expect(screen.getByText("No role is called “zebra”.")).toBeTruthy();
    expect(links(present(first).name)).toHaveLength(ROWS_A_PAGE);
  });

  it("say why a median is missing, of the roles on the page", async () => {
    await renderPage("/transitions");
    const notes = section("From one role to the others").getAllByText(/^No figure for /);
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(note.textContent).toContain("are withheld.");
  });
});

describe("a transition among many roles", () => {
  it("names the best dozen ways by another role, and how many there are", async () => {
    const [from, to] = [present(roles[0]), present(roles[6])];
    await renderPage(`/from/${from.slug}/to/${to.slug}`);
    const ways = section("By way of another role");
    expect(ways.getAllByRole("heading", { level: 3 })).toHaveLength(SIDE_BY_SIDE);
    expect(ways.getByText(/Of the \d+ ways, the first 12 are shown\.$/)).toBeTruthy();
  });
});

describe("skills of many roles", () => {
  it("stand in the index with counts and without strips", async () => {
    await renderPage("/skills");
    expect(strips()).toEqual([]);
    expect(screen.queryByText(/^The strip beside a skill/)).toBeNull();
    const second = present(skills[1]);
    const { essential, also } = usersOf(second.id);
    const entry = present(screen.getByRole("link", { name: second.name }).closest("li"));
    expect(entry.textContent).toContain(
      `essential for ${essential.length}, also asked for in ${also.length}`,
    );
  });

  it("name their roles page by page, and count those that do not list them", async () => {
    const second = present(skills[1]);
    const { essential, also } = usersOf(second.id);
    const listing = essential.length + also.length;
    await renderPage(`/skills/${second.id}`);
    const needs = section("Which roles need it");
    expect(needs.getAllByRole("heading", { level: 3 })).toHaveLength(ROWS_A_PAGE);
    expect(
      pager(`roles that list ${second.name}`).getByText(`1–50 of ${listing} roles that list ${second.name}`),
    ).toBeTruthy();
    expect(
      needs.getByText(new RegExp(`^Not listed for the other ${COUNT - listing} roles: the article does not`)),
    ).toBeTruthy();
    expect(section("Seen in code").getAllByRole("heading", { level: 3 })).toHaveLength(ROWS_A_PAGE);
    expect(strips()).toEqual([]);
  });
});

describe("the reader’s skills against many roles", () => {
  it("rank them page by page", async () => {
    const { user } = await openKnowing(used("skill-1"));
    const ranks = () => [...matches().querySelectorAll<HTMLLIElement>("ol > li")].map(({ value }) => value);
    const before = ranks();
    expect(before).toHaveLength(ROWS_A_PAGE);
    await user.click(pager("roles").getByRole("button", { name: "Next" }));
    expect(ranks()).toHaveLength(ROWS_A_PAGE);
    expect(ranks()[0]).toBeGreaterThanOrEqual(present(before.at(-1)));
  });

  it("have a shortlist that is counted, and leads on page by page", async () => {
    const shortlist = roles.slice(0, ROWS_A_PAGE + 10).map(({ slug }) => slug);
    await openKnowing(used("skill-1"), shortlist);
    expect(screen.getByText(`Your shortlist: ${shortlist.length} roles.`)).toBeTruthy();
    const plans = section("Where you could go").getAllByRole("link", { name: /^Learning plan for / });
    expect(plans).toHaveLength(ROWS_A_PAGE);
  });

  it("are picked from groups whose rows are made when they are opened", async () => {
    const { user } = await openKnowing(used("skill-1"));
    const group = present(screen.getByText("Group 1").closest("details"));
    expect(group.querySelectorAll("li")).toHaveLength(0);
    await user.click(screen.getByText("Group 1"));
    const link = await within(group).findByRole("link", { name: "Skill 2" });
    const { essential, also } = usersOf("skill-2");
    expect(link.closest("li")?.textContent).toContain(`${essential.length + also.length} of ${COUNT}`);
  });

  it("are told what one more would do in counts", async () => {
    await openKnowing(used("skill-1"));
    const { essential } = usersOf("skill-2");
    const sentence = new RegExp(`^Essential for ${plural(essential.length, "role")}[.;]`);
    expect(section("Which skill next").getByText(sentence)).toBeTruthy();
  });
});
