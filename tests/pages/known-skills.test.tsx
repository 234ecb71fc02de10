import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { facet } from "./explore-parts.ts";
import { announced, isUnavailable, renderPage } from "./render-page.tsx";

beforeEach(() => localStorage.clear());

const know = (name: string) => screen.getByRole("button", { name: `know: ${name}` });
const pressed = (button: HTMLElement) => button.getAttribute("aria-pressed");

describe("“know” beside a skill", () => {
  test.each([
    ["/", "Docker", "docker"],
    ["/roles/data-engineer", "Airflow", "airflow"],
    ["/roles/data-engineer", "Tableau", "tableau"],
    ["/compare/data-engineer-vs-data-scientist", "Statistics", "statistics"],
  ])("of %s marks %s as known, and takes it back", async (path, name, id) => {
    const { user, store } = await renderPage(path);
    expect(pressed(know(name))).toBe("false");
    await user.click(know(name));
    expect(pressed(know(name))).toBe("true");
    expect(store.getState().known).toEqual({ [id]: "used" });
    await user.click(know(name));
    expect(pressed(know(name))).toBe("false");
    expect(store.getState().known).toEqual({});
  });

  test("pressed a second time by mistake loses neither the level nor the proof", async () => {
    const { user, store } = await renderPage("/roles/data-engineer");
    store.getState().setLevel("airflow", "comfortable");
    store.getState().setProof("airflow", true);
    store.getState().setProof("kafka", true);
    for (const name of ["Airflow", "Kafka"]) {
      await user.click(know(name));
      expect(pressed(know(name))).toBe("false");
    }
    expect(store.getState()).toMatchObject({ known: {}, done: [] });
    for (const name of ["Airflow", "Kafka"]) await user.click(know(name));
    expect(store.getState()).toMatchObject({ known: { airflow: "comfortable" }, done: ["airflow", "kafka"] });
  });

  test("works by the keyboard, and does not step into the history", async () => {
    const { user, address } = await renderPage("/roles/data-engineer");
    know("Airflow").focus();
    await user.keyboard(" ");
    expect(pressed(know("Airflow"))).toBe("true");
    expect(document.activeElement).toBe(know("Airflow"));
    expect(address()).toBe("/roles/data-engineer");
  });

  test("counts on the role’s page, which leads to its learning plan", async () => {
    const { user } = await renderPage("/roles/data-engineer");
    const section = within(screen.getByRole("region", { name: "Essential skills" }));
    expect(
      section.getByText("Mark what you know, and see what is missing of 8 essential skills."),
    ).toBeTruthy();
    await user.click(know("Airflow"));
    await user.click(know("SQL"));
    await user.click(know("Tableau"));
    expect(section.getByText("You know 2 of 8 essential, 1 of 9 also asked for.")).toBeTruthy();
    expect(section.getByRole("link", { name: "Learning plan for Data Engineer" }).getAttribute("href")).toBe(
      "/plan/data-engineer",
    );
  });
});

test("a role is put on the shortlist, which is kept, and taken off it", async () => {
  const { user, store } = await renderPage("/roles/data-engineer");
  const button = screen.getByRole("button", { name: "Shortlist: Data Engineer" });
  await user.click(button);
  expect(pressed(button)).toBe("true");
  expect(store.getState().shortlist).toEqual(["data-engineer"]);
  expect(localStorage.getItem("python-career-explorer")).toContain('"shortlist":["data-engineer"]');
  await user.click(button);
  expect(store.getState().shortlist).toEqual([]);
});

describe("between the filter and what the reader knows", () => {
  const tick = () => screen.getByRole("button", { name: "Tick what I know" });
  const learn = () => screen.getByRole("button", { name: "I know what is ticked" });

  test("nothing can be taken over while there is nothing", async () => {
    await renderPage("/");
    expect([tick(), learn()].map(isUnavailable)).toEqual([true, true]);
  });

  test("what is known is ticked at once, but for what every role has, in one step of the history", async () => {
    const { user, store, address, back } = await renderPage("/?skills=docker&without=sql");
    store.getState().addSkills(["sql", "python", "airflow", "docker"], "used");
    await user.click(tick());
    expect(address()).toBe("/?skills=docker,sql,airflow");
    expect(announced()).toBe("2 skills ticked, and in the address.");
    expect(isUnavailable(tick())).toBe(true);
    await back();
    expect(address()).toBe("/?skills=docker&without=sql");
  });

  test("what is ticked becomes known, and what was known keeps its level", async () => {
    const { user, store } = await renderPage("/?skills=docker,sql");
    store.getState().setLevel("sql", "comfortable");
    await user.click(learn());
    expect(store.getState().known).toEqual({ docker: "used", sql: "comfortable" });
    expect(announced()).toBe("1 skill added to My skills.");
    expect(isUnavailable(learn())).toBe(true);
  });

  test("a role’s row says what is known, which ticking does not hide, and the key explains it", async () => {
    const { store } = await renderPage("/?skills=airflow");
    const list = within(present(screen.getAllByRole("list", { name: "Essential skills" })[0]));
    const items = () => list.getAllByRole("listitem").map((item) => item.textContent);
    expect(items().join()).not.toContain("you know");
    store.getState().addSkills(["airflow", "sql"], "used");
    expect(await list.findByText("Airflow", { selector: "mark" })).toBeTruthy();
    await waitFor(() =>
      expect(items().filter((text) => text?.includes("you know it"))).toEqual([
        "SQL (you know it)",
        "Airflow (you know it)",
      ]),
    );
    expect(within(screen.getByRole("list", { name: "Key" })).getByText(/Known to you/)).toBeTruthy();
  });

  test("a skill that is known says so in the list", async () => {
    const { store } = await renderPage("/");
    expect(facet("SQL").getAttribute("aria-label")).not.toContain("know");
    store.getState().setLevel("sql", "used");
    expect((await screen.findByRole("checkbox", { name: /^SQL, which you know/ })).closest("li")).toBe(
      facet("SQL, which you know").closest("li"),
    );
  });
});
