import { act, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { COOK, OYSTERS, WINE } from "../unit/fixtures/kitchen-trades.ts";
import { renderPage } from "./render-page.tsx";
import { answers, listed, page, section } from "./transition-parts.ts";

// Made-up trades: which way is short, and where two directions differ most, hangs on every role there is.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const { kitchenTrades } = await import("../unit/fixtures/kitchen-trades.ts");
  const { catalogue } = await importOriginal<typeof import("virtual:catalogue")>();
  return { catalogue: kitchenTrades(catalogue) };
});
vi.mock("virtual:details", async (importOriginal) => {
  const original = await importOriginal<typeof import("virtual:details")>();
  const actual = await vi.importActual<typeof import("virtual:catalogue")>("virtual:catalogue");
  const { catalogue } = await import("virtual:catalogue");
  const { kitchenRole } = await import("../unit/fixtures/kitchen-trades.ts");
  const base = await original.loadRole(actual.catalogue.roles[0]?.slug ?? "");
  return { ...original, loadRole: async (slug: string) => kitchenRole(catalogue, slug, base) };
});

const SKILLS = "What you carry, what you add";
const DETOURS = "By way of another role";

describe("the ways by another role", () => {
  it("that halve no gap are shown where they lower it, with their steps and the rule", async () => {
    await renderPage(page("oyster-opener", "sommelier"));
    expect(answers(DETOURS)[0]).toBe(
      "None of the four other roles halves the gap of 5 skills, but there is a way on which no step is as large.",
    );
    expect(answers(DETOURS)[1]).toContain("It halves the gap when that step adds 2 at most.");
    const way = section(DETOURS);
    expect(way.getByRole("heading", { level: 3, name: "By way of Pastry Chef" })).toBeTruthy();
    expect(answers(DETOURS)).toContain(
      "Lowers the largest gap: 4 at once instead of 5, but 7 skills in all.",
    );
    const href = (name: string) => way.getByRole("link", { name }).getAttribute("href");
    expect(href("From Oyster Opener to Pastry Chef")).toBe(page("oyster-opener", "pastry-chef"));
    expect(href("From Pastry Chef to Sommelier")).toBe(page("pastry-chef", "sommelier"));
    expect(href("Sugar")).toBe("/skills/sugar");
  });

  it("are none where no role lowers the largest step, and that is said", async () => {
    await renderPage(page("line-cook", "bread-baker"));
    expect(answers(DETOURS)[0]).toBe(
      "None of the four other roles makes the gap of 2 skills any smaller: by way of each, one step is at least as large.",
    );
    expect(section(DETOURS).queryByRole("heading", { level: 3 })).toBeNull();
  });

  it("halve the gap with what the reader knows", async () => {
    const { user, store } = await renderPage(page("oyster-opener", "sommelier"));
    act(() => store.getState().addSkills(["sugar", "glazing", "ice"], "used"));
    expect(answers(DETOURS)[0]).toContain("halves the gap of 5 skills, but");
    await user.click(screen.getByRole("switch", { name: "Count what I know too" }));
    expect(answers(DETOURS)[0]).toBe("One role between would halve the gap of 4 skills.");
    expect(answers(DETOURS)).toContain("Halves the largest gap: 2 at once instead of 4, 4 skills in all.");
    expect(section(DETOURS).getByRole("heading", { level: 3, name: "By way of Pastry Chef" })).toBeTruthy();
  });
});

describe("a skill that all roles have", () => {
  const COMMON = "Hygiene is common to all six kitchen trades, so it counts as carried.";

  it("is carried over, and why is said", async () => {
    await renderPage(page("line-cook", "bread-baker"));
    expect(listed("Carries over")).toEqual({ count: "1", skills: ["hygiene"] });
    expect(listed("To add, may come along").skills).toEqual(["tasting", "kneading"]);
    expect(section(SKILLS).getByText(COMMON)).toBeTruthy();
  });

  it("is told apart from what the source names for both roles", async () => {
    await renderPage(page("pastry-chef", "sommelier"));
    expect(section(SKILLS).getByText(`Named by the guild for both roles; ${COMMON}`)).toBeTruthy();
  });
});

describe("both directions", () => {
  it("that differ most are computed, ties and all, each direction a link", async () => {
    await renderPage("/transitions");
    const ways = section("There and back");
    expect(
      ways.getByText("The largest difference between two directions: 4 skills, a tie of 2 pairs."),
    ).toBeTruthy();
    const pairs = ways.getAllByRole("listitem").map((item) => item.textContent);
    expect(pairs).toEqual([
      `${COOK} to ${WINE} 5 to add${WINE} to ${COOK} 1 to add`,
      `${OYSTERS} to ${WINE} 5 to add${WINE} to ${OYSTERS} 1 to add`,
    ]);
    expect(ways.getByRole("link", { name: `${WINE} to ${COOK}` }).getAttribute("href")).toBe(
      page("sommelier", "line-cook"),
    );
  });
});
