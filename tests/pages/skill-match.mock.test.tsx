import { catalogue } from "virtual:catalogue";
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { BAKER, COOK, OYSTERS, TASTER } from "../unit/fixtures/kitchen-trades.ts";
import { present } from "../unit/fixtures/present.ts";
import { headings, matches, openKnowing, ranks, rowOf, rows, used } from "./skill-match-parts.ts";

// Made-up trades: a rank hangs on every role there is.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const { kitchenTrades } = await import("../unit/fixtures/kitchen-trades.ts");
  const { catalogue } = await importOriginal<typeof import("virtual:catalogue")>();
  return { catalogue: kitchenTrades(catalogue) };
});

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
    act(() => store.getState().setLevel("hygiene", "used"));
    expect(headings(matches())).toHaveLength(catalogue.roles.length);
    act(() => store.getState().setLevel("hygiene", null));
    expect(rows(matches())).toEqual([]);
  });
});

describe("the ranking", () => {
  it("counts what is known of each role's two lists, and never gives a percentage", async () => {
    const known = used("hygiene", "tasting", "knives", "jam");
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
    const { store } = await openKnowing(used("hygiene", "teapots"));
    const status = within(matches()).getByRole("status");
    expect(status.textContent).toBe("Nearest: Tea Taster, 2 of 3 essential, 0 of 4 also asked for.");
    act(() => store.getState().addSkills(["plates"], "used"));
    expect(status.textContent).toBe("Nearest: Line Cook, 2 of 2 essential, 0 of 9 also asked for.");
    expect(headings(matches())[0]).toBe(COOK);
  });

  it("gives roles that nothing tells apart one rank, seen and heard as tied", async () => {
    await openKnowing(used("hygiene"));
    const shown = ["Rank 1 tied", "Rank 1 tied", "Rank 3 tied", "Rank 3 tied", "Rank 5", "Rank 6"];
    expect(ranks(matches())).toEqual(shown);
    expect(rows(matches()).map((row) => row.getAttribute("value"))).toEqual(["1", "1", "3", "3", "5", "6"]);
    const second = present(rows(matches())[1]);
    expect(second.firstElementChild?.textContent).toBe("Rank =1 tied");
  });

  it("names all that share the first rank, with their counts", async () => {
    await openKnowing(used("plates", "lemons"));
    expect(within(matches()).getByRole("status").textContent).toBe(
      "Nearest, tied: Line Cook, 1 of 2 essential, 0 of 9 also asked for; Oyster Opener, 1 of 2 essential, 0 of 3 also asked for.",
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
    await openKnowing(used("hygiene"));
    expect(matches().textContent).toContain(
      "Ordered by the share of essential skills you know, then of those also asked for, then of essential ones you are comfortable with. Equal in all three: tied.",
    );
  });

  it("lets being comfortable decide between roles that are otherwise level", async () => {
    const { store } = await openKnowing(used("plates", "lemons"));
    expect(ranks(matches()).slice(0, 2)).toEqual(["Rank 1 tied", "Rank 1 tied"]);
    act(() => store.getState().setLevel("lemons", "comfortable"));
    expect(ranks(matches()).slice(0, 2)).toEqual(["Rank 1", "Rank 2"]);
    expect(headings(matches())[0]).toBe(OYSTERS);
  });

  it("counts how well the essential skills are known in the name of the drawing, and says it nowhere twice", async () => {
    const { store } = await openKnowing(used("hygiene", "plates", "tasting"));
    const drawn = (name: string) =>
      within(rowOf(matches(), name))
        .getByRole("img", { name: /^Essential: / })
        .getAttribute("aria-label");
    expect(drawn(TASTER)).toBe("Essential: 2 used, 1 missing");
    act(() => store.getState().setLevel("tasting", "comfortable"));
    expect(drawn(TASTER)).toBe("Essential: 1 comfortable, 1 used, 1 missing");
    expect(rowOf(matches(), TASTER).textContent).not.toContain("1 comfortable");
    act(() => store.getState().setLevel("plates", null));
    act(() => store.getState().setLevel("hygiene", null));
    expect(drawn(TASTER)).toBe("Essential: 1 comfortable, 2 missing");
    expect(drawn(COOK)).toBe("Essential: 2 missing");
  });
});

describe("a role in the ranking", () => {
  it("names every essential skill, by how well it is known, each leading to its page", async () => {
    await openKnowing({ hygiene: "comfortable", tasting: "used" });
    const row = rowOf(matches(), TASTER);
    const lists = within(row)
      .getAllByRole("definition")
      .map((list) => within(list).getAllByRole("link"));
    expect(
      within(row)
        .getAllByRole("term")
        .map((term) => term.textContent),
    ).toEqual(["Comfortable", "Used it", "Missing"]);
    expect(lists.map((links) => links.map((link) => link.textContent))).toEqual([
      ["Hygiene"],
      ["Tasting"],
      ["Teapots"],
    ]);
    const { essential } = roleNamed(TASTER);
    expect(hrefs(lists.flat())).toEqual(essential.map((id) => `/skills/${id}`));
    expect(within(row).getByRole("link", { name: "Essential: Tea Taster" }).getAttribute("href")).toBe(
      "/roles/tea-taster#skills",
    );
    expect(matches().textContent.match(/named by the guild/g)).toHaveLength(1);
  });

  it("names those also asked for that are known, and says nothing of them where none is", async () => {
    const known = used("hygiene", "jam", "knives");
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
    const { store } = await openKnowing(used("hygiene"));
    act(() => store.getState().setUnit("month"));
    const row = within(rowOf(matches(), BAKER));
    await waitFor(() =>
      expect(hrefs([row.getByRole("link", { name: BAKER })])).toEqual(["/roles/bread-baker?unit=month"]),
    );
    expect(hrefs([row.getByRole("link", { name: "Learning plan for Bread Baker" })])).toEqual([
      "/plan/bread-baker?unit=month",
    ]);
  });
});

describe("the shortlist", () => {
  const button = (name: string) => screen.getByRole("button", { name: `Shortlist: ${name}` });

  it("takes roles from the ranking, and leads to their comparison once there are two", async () => {
    const { user, store } = await openKnowing(used("hygiene"));
    expect(matches().textContent).not.toContain("Your shortlist");
    await user.click(button(BAKER));
    expect(button(BAKER).getAttribute("aria-pressed")).toBe("true");
    expect(matches().textContent).toContain(
      "Your shortlist: Bread Baker. One more, and they can be compared.",
    );
    await user.click(button(TASTER));
    const compare = within(matches()).getByRole("link", { name: "Compare the two" });
    expect(compare.getAttribute("href")).toBe("/compare/bread-baker-vs-tea-taster");
    await user.click(button(BAKER));
    expect(store.getState().shortlist).toEqual(["tea-taster"]);
  });

  it("passes over roles that are not in the dataset", async () => {
    await openKnowing({}, ["astronaut", "bread-baker"]);
    expect(matches().textContent).toContain("Your shortlist: Bread Baker. One more");
  });
});
