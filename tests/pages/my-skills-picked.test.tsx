import { catalogue } from "virtual:catalogue";
import { waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { keptSkills, know, openFor, pillNames, pills, radio, section } from "./my-skills-parts.ts";
import { announced, renderPage } from "./render-page.tsx";

describe("a level", () => {
  test("is set, raised and taken back by the keyboard, and kept each time", async () => {
    const { user } = await renderPage("/my-skills");
    expect(radio("SQL", "Not yet").checked).toBe(true);
    radio("SQL", "Used it").focus();
    await user.keyboard(" ");
    expect(radio("SQL", "Used it").checked).toBe(true);
    expect(keptSkills()).toEqual({ sql: "used" });
    radio("SQL", "Comfortable").focus();
    await user.keyboard(" ");
    expect(keptSkills()).toEqual({ sql: "comfortable" });
    expect(document.activeElement).toBe(radio("SQL", "Comfortable"));
    radio("SQL", "Not yet").focus();
    await user.keyboard(" ");
    expect(radio("SQL", "Not yet").checked).toBe(true);
    expect(keptSkills()).toEqual({});
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
    expect(keptSkills()).toEqual({ git: "used", docker: "used" });
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
    const { user } = await openFor({ sql: "used", "punch-cards": "used" }, { done: ["slide-rules"] });
    expect(know().getByText("2 skills not in this dataset are kept, and not shown.")).toBeTruthy();
    expect(know().getByRole("heading", { level: 3 }).textContent).toBe("1 skill, used");
    await user.click(know().getByRole("button", { name: "Remove SQL" }));
    expect(keptSkills()).toEqual({ "punch-cards": "used" });
  });

  test("says nothing of other skills when all are in the dataset", async () => {
    await openFor({ sql: "used" });
    expect(know().queryByText(/not in this dataset/)).toBeNull();
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
    expect(hrefs()).toEqual([["Transitions between roles", "/transitions?place=CA"]]);
    expect(onward().getByText(/^No role is on your shortlist yet/)).toBeTruthy();
  });

  test("lead to the plan of each role on the shortlist, and skip one that is not in the dataset", async () => {
    const [first, second] = catalogue.roles;
    const shortlist = [present(second).slug, "lamp-lighter", present(first).slug];
    await openFor({}, { shortlist });
    expect(hrefs().slice(1)).toEqual([
      [`Learning plan for ${second?.name}`, `/plan/${second?.slug}`],
      [`Learning plan for ${first?.name}`, `/plan/${first?.slug}`],
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
