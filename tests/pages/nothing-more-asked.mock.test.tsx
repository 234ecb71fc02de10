import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { renderPage } from "./render-page.tsx";
import { matches, nextSection, openKnowing, used } from "./skill-match-parts.ts";
import { section } from "./transition-parts.ts";

// A dataset whose register flags nothing, with other words, no skill that every role has, and one role.
const WORDS = vi.hoisted(() => ({
  source: "the guild’s handbook",
  register: { name: "Registry", about: "the list of trades", mark: "Wanted" },
  state: { one: "county", many: "counties" },
  metro: { one: "town", many: "towns" },
  core: "Done by hand",
}));
vi.mock("virtual:catalogue", async (importOriginal) => {
  const { catalogue } = await importOriginal<typeof import("virtual:catalogue")>();
  const { manyCatalogue } = await import("../unit/fixtures/many-roles.ts");
  const made = manyCatalogue(catalogue, { roles: 1, skills: 8 }, { everywhere: null, words: WORDS });
  const [role] = made.roles;
  return { catalogue: { ...made, roles: role ? [{ ...role, also: [] }] : [] } };
});
vi.mock("virtual:details", async (importOriginal) => {
  const original = await importOriginal<typeof import("virtual:details")>();
  const { catalogue } = await import("virtual:catalogue");
  const { manySkillDetail } = await import("../unit/fixtures/many-details.ts");
  return { ...original, loadSkill: async (id: string) => manySkillDetail(catalogue, id) };
});

const main = () => screen.getByRole("main").textContent;

test("the index of skills says nothing of what is also asked for, and draws no strip for one role", async () => {
  await renderPage("/skills");
  expect(main()).toContain("Essential: the guild’s handbook names it for the role.");
  expect(main()).not.toMatch(/also ask|Registry|counts for all|The strip/i);
});

test("a skill’s page counts and rules out by the one source alone", async () => {
  await renderPage("/skills/skill-8");
  expect(main()).not.toMatch(/also ask|Registry|article/i);
  expect(within(screen.getByRole("main")).getByText("Essential for")).toBeTruthy();
});

test("the reader’s skills are ranked by what is essential alone", async () => {
  await openKnowing(used("skill-1"));
  expect(section("Roles by what you know").getByText(/by the guild’s handbook\.$/)).toBeTruthy();
  expect(matches().textContent).toContain("then of essential ones you are comfortable with. Equal in both");
  expect(nextSection().textContent).not.toMatch(/also ask/i);
});

test("with one role there is nothing to move between, and nothing of this part leads there", async () => {
  await renderPage("/transitions");
  expect(main()).toContain("There is one role here, Role number 1, and so nothing to move between.");
  expect(screen.queryByRole("table")).toBeNull();
  expect(within(screen.getByRole("main")).queryByRole("region")).toBeNull();
});

test("with one role there is nothing to choose for a comparison", async () => {
  await renderPage("/compare");
  expect(main()).toContain("There is one role here, Role number 1, and so nothing to compare it with.");
  expect(within(screen.getByRole("main")).queryByRole("checkbox")).toBeNull();
});

test("the way on from the reader’s skills leads to no transitions either", async () => {
  await openKnowing(used("skill-1"));
  expect(section("Where you could go").queryByRole("link")).toBeNull();
});
