import { catalogue } from "virtual:catalogue";
import { cleanup, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { announced } from "./render-page.tsx";
import { headings, nextSection, openKnowing, ranks, rowOf, rows, used } from "./skill-match-parts.ts";

// Made-up trades: a rank hangs on every role there is.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const { kitchenTrades } = await import("../unit/fixtures/kitchen-trades.ts");
  const { catalogue } = await importOriginal<typeof import("virtual:catalogue")>();
  return { catalogue: kitchenTrades(catalogue) };
});

const all = catalogue.skills.map(({ id }) => id);

const essentials = [...new Set(catalogue.roles.flatMap(({ essential }) => essential))];
const except = (...left: readonly string[]) => essentials.filter((id) => !left.includes(id));
const sentence = (skill: string) => rowOf(nextSection(), skill).querySelector("h3 + p")?.textContent;
const button = (name: string | RegExp) => within(nextSection()).getByRole("button", { name });

describe("what one more skill would do", () => {
  it("is counted from nothing known, and says so", async () => {
    await openKnowing({});
    expect(nextSection().textContent).toContain("Counted from nothing known");
    expect(headings(nextSection())).toEqual([
      "Hygiene",
      "Tasting",
      "Knives",
      "Rotisserie",
      "Plates",
      "Lemons",
    ]);
    expect(sentence("Hygiene")).toBe(
      "Essential for all 6 roles. With it, Cook and Oysters each lack 1 more essential skill, the fewest of any role it helps.",
    );
  });

  it("says how many roles gain, which it brings nearest and which also ask for it", async () => {
    await openKnowing(used("hygiene", "fire", "cellars", "ice"));
    expect(nextSection().textContent).toContain("Counted from the 4 skills you know.");
    expect(sentence("Knives")).toBe(
      "Essential for 2 roles (Pastry and Wine). With it, Wine lacks 1 more essential skill, the fewest of any role it helps. Also asked for in Cook.",
    );
  });

  it("names all roles that it brings equally near", async () => {
    await openKnowing(used("hygiene"));
    expect(sentence("Tasting")).toBe(
      "Essential for 2 roles (Taster and Baker). With it, each of them lacks 1 more essential skill. Also asked for in Cook, Pastry, Wine and Oysters.",
    );
  });

  it("says how far a single role is after it", async () => {
    await openKnowing(used(...except("teapots", "sugar", "glazing")));
    expect(sentence("Sugar")).toBe(
      "Essential for 1 role; Pastry then lacks 1 more. Also asked for in Taster.",
    );
  });

  it("says which role it completes", async () => {
    await openKnowing(used(...except("lemons")));
    expect(sentence("Lemons")).toBe("Essential for 1 role (Oysters); completes Oysters.");
  });

  it("says that a skill is essential for none, and who asks for it", async () => {
    await openKnowing(used(...essentials));
    expect(sentence("Jam")).toBe("Essential for no role. Also asked for in all 6 roles.");
    expect(sentence("Porcelain")).toBe("Essential for no role. Also asked for in Taster and Pastry.");
  });

  it("says so when every skill is known, and lists nothing", async () => {
    await openKnowing(used(...all));
    expect(nextSection().textContent).toContain(
      "You know every skill that a role lists: there is none left to count.",
    );
    expect(rows(nextSection())).toEqual([]);
  });
});

describe("the list of next skills", () => {
  it("prints its rule", async () => {
    await openKnowing({});
    expect(nextSection().textContent).toContain(
      "First the skill that is essential for most roles; then the one that completes most of them; then the one that leaves the fewest essentials missing in a role; then the one that most roles also ask for.",
    );
  });

  it("shows ties as ties, and does not cut one apart at its end", async () => {
    await openKnowing(used("hygiene"));
    expect(ranks(nextSection())).toEqual([
      "Rank 1",
      "Rank 2 tied",
      "Rank 2 tied",
      "Rank 4 tied",
      "Rank 4 tied",
    ]);
  });

  it("shows every skill that is not known on request, and fewer again", async () => {
    const { user } = await openKnowing(used("hygiene"));
    const count = all.length - 1;
    const toggle = button(`Show all ${count}`);
    expect(toggle.getAttribute("aria-expanded")).toBe("false");
    await user.click(toggle);
    expect(rows(nextSection())).toHaveLength(count);
    expect(document.activeElement?.textContent).toBe("Show fewer");
    await user.click(button("Show fewer"));
    expect(rows(nextSection())).toHaveLength(5);
  });

  it("leads to each skill's page, and draws which roles ask for it and how", async () => {
    await openKnowing(used("hygiene"));
    const row = within(rowOf(nextSection(), "Tasting"));
    expect(row.getByRole("link", { name: "Tasting" }).getAttribute("href")).toBe("/skills/tasting");
    expect(row.getByRole("img").getAttribute("aria-label")).toBe(
      "Essential for Taster and Baker; also asked for in Cook, Pastry, Wine and Oysters",
    );
  });

  it("is the same however the known skills were picked", async () => {
    const picked = ["tasting", "knives", "plates", "jam"];
    await openKnowing(used(...picked));
    const before = nextSection().textContent;
    cleanup();
    await openKnowing(used(...picked.toReversed()));
    expect(nextSection().textContent).toBe(before);
  });

  it("lets go of a skill that the reader knows, and hands the focus to the row that takes its place", async () => {
    const { user, store } = await openKnowing({});
    await user.click(button("I know this: Tasting"));
    expect(store.getState().known).toEqual({ tasting: "used" });
    expect(headings(nextSection())).not.toContain("Tasting");
    expect(announced()).toBe("Tasting is among your skills");
    const [, second] = rows(nextSection());
    expect(document.activeElement).toBe(within(present(second)).getByRole("button"));
  });

  it("hands the focus to its first sentence when the last skill goes", async () => {
    const { user } = await openKnowing(used(...all.filter((id) => id !== "jam")));
    await user.click(button("I know this: Jam"));
    expect(document.activeElement?.textContent).toContain("You know every skill");
  });
});
