import { catalogue } from "virtual:catalogue";
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { announced } from "./render-page.tsx";
import { matches, openKnowing, rowOf, used } from "./skill-match-parts.ts";

const connection = vi.hoisted(() => ({ broken: false, asked: [] as string[] }));

// The real evidence, over a connection that a test can break.
vi.mock("virtual:details", async (importOriginal) => {
  const original = await importOriginal<typeof import("virtual:details")>();
  const loadPlan = async (slug: string) => {
    connection.asked.push(slug);
    if (connection.broken) throw new TypeError("Failed to fetch");
    return original.loadPlan(slug);
  };
  return { ...original, loadPlan };
});

beforeEach(() => {
  connection.broken = false;
  connection.asked = [];
});

const BACKEND = "Backend / API Developer";
const summary = (name: string) => within(rowOf(matches(), name)).getByText(/^Evidence for all \d+ skills/);
const evidence = (name: string) => screen.findByRole("group", { name: `Evidence for ${name}` });
/** The entry of a skill in the evidence, by its name. */
function entryOf(shown: HTMLElement, skill: string): HTMLElement {
  const items = within(shown).getAllByRole("listitem");
  return present(items.find((item) => within(item).getAllByRole("link")[0]?.textContent === skill));
}
const link = (entry: HTMLElement, name: string | RegExp) =>
  within(entry).getByRole("link", { name }).getAttribute("href");

describe("the evidence for a role", () => {
  it("is fetched when the reader opens it, for that role alone", async () => {
    const { user } = await openKnowing(used("python"));
    expect(connection.asked).toEqual([]);
    await user.click(summary(BACKEND));
    await within(await evidence(BACKEND)).findByText("Essential: 1 of 7");
    expect(new Set(connection.asked)).toEqual(new Set(["backend-api-developer"]));
    await waitFor(() => expect(announced()).toBe(`The evidence for ${BACKEND} is shown.`));
  });

  it("names every skill of both lists, known or missing, each leading to its page", async () => {
    const { user } = await openKnowing({ python: "comfortable", sql: "used" });
    await user.click(summary(BACKEND));
    const shown = await evidence(BACKEND);
    await within(shown).findByText("Also asked for: 1 of 31");
    const role = present(catalogue.roles.find(({ name }) => name === BACKEND));
    const items = within(shown).getAllByRole("listitem");
    const pages = items.map((item) => within(item).getAllByRole("link")[0]?.getAttribute("href"));
    const listed = [...role.essential, ...role.also].map((id) => `/skills/${id}`);
    expect([...pages].sort()).toEqual([...listed].sort());
    expect(entryOf(shown, "Python").textContent).toMatch(/^Python comfortable/);
    expect(entryOf(shown, "SQL").textContent).toMatch(/^SQL used it/);
    expect(entryOf(shown, "Django").textContent).toMatch(/^Django missing/);
    // What is known comes first in its list.
    expect(pages[role.essential.length]).toBe("/skills/sql");
  });

  it("leads from each skill to where its source lists it, and from each list to the source", async () => {
    const { user } = await openKnowing(used("python"));
    await user.click(summary(BACKEND));
    const shown = await evidence(BACKEND);
    const python = await waitFor(() => entryOf(shown, "Python"));
    expect(link(python, /^The article’s list for this role leaves it out/)).toBe(
      "/roles/backend-api-developer#skills",
    );
    expect(link(entryOf(shown, "Django"), "Named by the article.")).toBe(
      "/roles/backend-api-developer#skills",
    );
    const aws = entryOf(shown, "AWS");
    const wording =
      "O*NET marks “Amazon Web Services AWS software” In Demand for 15-1252.00, Software Developers.";
    expect(link(aws, wording)).toBe("/roles/backend-api-developer#also");
    expect(shown.textContent).toContain("The article names them; Python stands in every role’s list.");
    expect(shown.textContent).toContain("O*NET marks them In Demand for 15-1252.00, Software Developers.");
    const sources = within(shown)
      .getAllByRole("link")
      .map((each) => each.getAttribute("href") ?? "")
      .filter((href) => href.startsWith("/sources"));
    expect(sources).toHaveLength(2);
    expect(sources[0]).toBe("/sources#source-six-python-careers");
  });

  it("leads to the line of the role's sample that uses a skill, known or not", async () => {
    const { user } = await openKnowing(used("python"));
    await user.click(summary(BACKEND));
    const shown = await evidence(BACKEND);
    const fastapi = await waitFor(() => entryOf(shown, "FastAPI"));
    expect(link(fastapi, "Seen in create_user.py, line 3")).toBe(
      "/roles/backend-api-developer#create-user-L3",
    );
    expect(within(fastapi).getByText("from fastapi import FastAPI")).toBeTruthy();
    expect(within(entryOf(shown, "Django")).queryByRole("link", { name: /^Seen in/ })).toBeNull();
  });
});

describe("evidence that does not arrive", () => {
  const failure = `The evidence for ${BACKEND} could not be loaded.`;
  const again = () => screen.getByRole("button", { name: "Try again" });

  it("is said to be missing, and trying again keeps the focus and can work", async () => {
    const { user } = await openKnowing(used("python"));
    connection.broken = true;
    await user.click(summary(BACKEND));
    const shown = await evidence(BACKEND);
    await within(shown).findByText(failure, { exact: false });
    expect(shown.textContent).toContain("load the page again: what you entered stays.");
    await waitFor(() => expect(announced()).toBe(failure));
    const asked = connection.asked.length;
    await user.click(again());
    await within(shown).findByText(failure, { exact: false });
    expect(connection.asked.length).toBeGreaterThan(asked);
    connection.broken = false;
    await user.click(again());
    expect(await within(shown).findByText("Essential: 1 of 7")).toBeTruthy();
    expect(document.activeElement).toBe(shown);
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  });

  it("is asked for once more when the reader opens it again", async () => {
    const { user } = await openKnowing(used("python"));
    connection.broken = true;
    await user.click(summary(BACKEND));
    const shown = await evidence(BACKEND);
    await within(shown).findByText(failure, { exact: false });
    connection.broken = false;
    await user.click(summary(BACKEND));
    await user.click(summary(BACKEND));
    expect(await within(shown).findByText("Essential: 1 of 7")).toBeTruthy();
  });
});
