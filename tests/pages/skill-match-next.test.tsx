import { catalogue } from "virtual:catalogue";
import { cleanup, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { announced } from "./render-page.tsx";
import { headings, nextSection, openKnowing, ranks, rowOf, rows, used } from "./skill-match-parts.ts";

const all = catalogue.skills.map(({ id }) => id);
const essentials = [...new Set(catalogue.roles.flatMap(({ essential }) => essential))];
const sentence = (skill: string) => rowOf(nextSection(), skill).querySelector("h3 + p")?.textContent;
const button = (name: string | RegExp) => within(nextSection()).getByRole("button", { name });

describe("what one more skill would do", () => {
  it("is counted from nothing known, and says so", async () => {
    await openKnowing({});
    expect(nextSection().textContent).toContain("Counted from nothing known");
    expect(headings(nextSection())).toEqual(["Python", "SQL", "Docker", "Kubernetes", "Cloud platforms"]);
    expect(sentence("Python")).toBe(
      "Essential for all 6 roles. With it, Test / QA lacks 4 more essential skills, the fewest of any role it helps.",
    );
  });

  it("says how many roles gain, which it brings nearest and which also ask for it", async () => {
    await openKnowing(used("python", "linux", "terraform", "ansible"));
    expect(nextSection().textContent).toContain("Counted from the 4 skills you know.");
    expect(sentence("Docker")).toBe(
      "Essential for 2 roles (ML Engineer and DevOps / SRE). With it, DevOps / SRE lacks 3 more essential skills, the fewest of any role it helps. Also asked for in Backend / API.",
    );
  });

  it("names all roles that it brings equally near", async () => {
    await openKnowing(used("python"));
    expect(sentence("Cloud platforms")).toBe(
      "Essential for 2 roles (ML Engineer and DevOps / SRE). With it, each of them lacks 6 more essential skills.",
    );
  });

  it("says how far a single role is after it", async () => {
    await openKnowing(used("python", "pytest", "selenium"));
    expect(sentence("Playwright")).toBe("Essential for 1 role; Test / QA then lacks 1 more.");
  });

  it("says which role it completes", async () => {
    await openKnowing(used("python", "pytest", "selenium", "robot-framework"));
    expect(sentence("Playwright")).toBe("Essential for 1 role (Test / QA); completes Test / QA.");
  });

  it("says that a skill is essential for none, and who asks for it", async () => {
    await openKnowing(used(...essentials));
    expect(sentence("Java")).toBe("Essential for no role. Also asked for in all 6 roles.");
    expect(sentence("Git")).toMatch(/^Essential for no role\. Also asked for in [^()]+ and [^()]+\.$/);
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
    await openKnowing(used("python"));
    expect(ranks(nextSection())).toEqual([
      "Rank 1",
      "Rank 2 tied",
      "Rank 2 tied",
      "Rank 4",
      ...Array(4).fill("Rank 5 tied"),
    ]);
  });

  it("shows every skill that is not known on request, and fewer again", async () => {
    const { user } = await openKnowing(used("python"));
    const count = all.length - 1;
    const toggle = button(`Show all ${count}`);
    expect(toggle.getAttribute("aria-expanded")).toBe("false");
    await user.click(toggle);
    expect(rows(nextSection())).toHaveLength(count);
    expect(document.activeElement?.textContent).toBe("Show fewer");
    await user.click(button("Show fewer"));
    expect(rows(nextSection())).toHaveLength(8);
  });

  it("leads to each skill's page, and draws which roles ask for it and how", async () => {
    await openKnowing(used("python"));
    const row = within(rowOf(nextSection(), "SQL"));
    expect(row.getByRole("link", { name: "SQL" }).getAttribute("href")).toBe("/skills/sql");
    expect(row.getByRole("img").getAttribute("aria-label")).toMatch(
      /^Essential for Data Scientist and Data Engineer; also asked for in Backend/,
    );
  });

  it("is the same however the known skills were picked", async () => {
    const picked = ["sql", "docker", "pytest", "git"];
    await openKnowing(used(...picked));
    const before = nextSection().textContent;
    cleanup();
    await openKnowing(used(...picked.toReversed()));
    expect(nextSection().textContent).toBe(before);
  });

  it("lets go of a skill that the reader knows, and hands the focus to the row that takes its place", async () => {
    const { user, store } = await openKnowing({});
    await user.click(button("I know this: SQL"));
    expect(store.getState().known).toEqual({ sql: "used" });
    expect(headings(nextSection())).not.toContain("SQL");
    expect(announced()).toBe("SQL is among your skills");
    const [, second] = rows(nextSection());
    expect(document.activeElement).toBe(within(present(second)).getByRole("button"));
  });

  it("hands the focus to its first sentence when the last skill goes", async () => {
    const { user } = await openKnowing(used(...all.filter((id) => id !== "git")));
    await user.click(button("I know this: Git"));
    expect(document.activeElement?.textContent).toContain("You know every skill");
  });
});
