import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import type { DetailLoaders } from "#data/detail-loaders.ts";
import { announced, isUnavailable, renderPage } from "./render-page.tsx";

// Six hundred roles on two hundred official codes.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const { catalogue } = await importOriginal<typeof import("virtual:catalogue")>();
  const { manyCatalogue } = await import("../unit/fixtures/many-roles.ts");
  const { problem } = catalogue;
  return { catalogue: { ...manyCatalogue(catalogue, { roles: 600 }), problem } };
});
vi.mock("virtual:details", async (importOriginal) => {
  const original = await importOriginal<DetailLoaders>();
  const { catalogue } = await import("virtual:catalogue");
  const facts = await original.loadDatasetFacts();
  const [mapping] = facts.mappings;
  const loadRole: DetailLoaders["loadRole"] = async (slug) => {
    const detail = await original.loadRole("data-engineer");
    const role = catalogue.roles.find((entry) => entry.slug === slug);
    const { soc, title } = role?.official ?? { soc: "", title: "" };
    const sharing = catalogue.roles.filter(({ official }) => official.soc === soc).map((other) => other.slug);
    const occupation = {
      ...detail.occupation,
      ...{ soc, title, alternatives: [], sharedWith: sharing.filter((other) => other !== slug) },
      sharedCount: 402,
    };
    const essential = detail.essential.map((skill) => ({ ...skill, id: "skill-2", group: "group-1" }));
    return { ...detail, slug, occupation, essential: essential.slice(0, 1) };
  };
  return {
    ...original,
    loadRole,
    loadProblem: async () => {
      const problem = await original.loadProblem();
      return problem && { ...problem, roles: catalogue.roles.slice(0, 20).map(({ slug }) => slug) };
    },
    loadProgram: () => original.loadProgram("data-engineer"),
    loadCode: async (slug: string) => ({ slug, beside: [], program: null, task: null, samples: [] }),
    loadDatasetFacts: async () => ({
      ...facts,
      files: catalogue.roles.map(({ slug }) => `roles/${slug}.json`),
      mappings: mapping
        ? catalogue.roles.map(({ slug, name, code }) => ({ ...mapping, slug, name, code }))
        : [],
    }),
  };
});

describe("a role’s page among six hundred", () => {
  test("counts the others instead of drawing them, and leads to all of them", async () => {
    await renderPage("/roles/role-300");
    const pay = within(screen.getByRole("region", { name: "What it pays" }));
    expect(pay.getByRole("heading", { name: "The other 599" })).toBeTruthy();
    const counts = pay.getByText(/of them end lower a year/).textContent ?? "";
    const [lower, same, higher] = [...counts.matchAll(/\d+/g)].map(([number]) => Number(number));
    expect((lower ?? 0) + (same ?? 0) + (higher ?? 0)).toBe(599);
    expect(pay.getByText(/^Same figures as .* and 400 more$/)).toBeTruthy();
    const nav = within(screen.getByRole("navigation", { name: "Roles" }));
    expect(nav.getAllByRole("link").map((link) => link.textContent)).toEqual([
      expect.stringContaining("Role 299"),
      expect.stringContaining("Role 300"),
      expect.stringContaining("Role 301"),
    ]);
    expect(nav.getByRole("button", { name: "All 600 roles" })).toBeTruthy();
    const near = within(screen.getByRole("region", { name: "Neighbouring roles" }));
    expect(near.getAllByRole("heading", { level: 3 })).toHaveLength(5);
  });

  test("says beside a skill how many roles list it", async () => {
    await renderPage("/roles/role-300");
    const skills = within(screen.getByRole("region", { name: "Essential skills" }));
    expect(skills.getAllByText(/^\d+ of 600$/).length).toBeGreaterThan(0);
    expect(skills.queryByRole("img")).toBeNull();
  });

  test("places the reader’s figure in its own occupation first, then in the others page by page", async () => {
    const { user } = await renderPage("/roles/role-300");
    const own = within(screen.getByRole("region", { name: "Where you would stand" }));
    await user.type(own.getByRole("textbox", { name: "Your own figure" }), "90k");
    const rows = () => own.getAllByRole("row").slice(1);
    expect(rows()).toHaveLength(50);
    expect(rows()[0]?.textContent).toContain("Role 300");
    await user.click(own.getByRole("button", { name: "Next" }));
    expect(own.getByText("51–100 of 200 official occupations")).toBeTruthy();
    expect(rows()[0]?.textContent).not.toContain("Role 300");
    await waitFor(() => expect(announced()).not.toBe(""));
  });
});

describe("a comparison among six hundred", () => {
  test("finds a role to add by its name", async () => {
    const { user, address } = await renderPage("/compare/role-1-vs-role-2");
    expect(screen.queryByRole("combobox", { name: "Add a role" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Add a role…" }));
    const sheet = within(screen.getByRole("dialog", { name: "Edit roles" }));
    expect(sheet.getAllByRole("button", { name: /^Add / })).toHaveLength(50);
    await user.type(sheet.getByRole("searchbox", { name: "Find a role" }), "number 512");
    await user.click(sheet.getByRole("button", { name: "Add Role number 512" }));
    await waitFor(() => expect(address()).toBe("/compare/role-1-vs-role-2-vs-role-512"));
  });

  test("is suggested for a dozen pairs at the most", async () => {
    await renderPage("/compare");
    const pairs = within(screen.getByRole("region", { name: "Or start with two that overlap" }));
    expect(pairs.getAllByRole("link").length).toBeLessThanOrEqual(12);
  });
});

test("the page of sources lists roles and files page by page", async () => {
  const { user } = await renderPage("/sources");
  const mapping = within(screen.getByRole("region", { name: "From role to official occupation" }));
  expect(mapping.getAllByRole("group")).toHaveLength(50);
  await user.click(mapping.getByRole("button", { name: "Next" }));
  expect(mapping.getByText("51–100 of 600 roles")).toBeTruthy();
  const files = within(screen.getByRole("region", { name: "The dataset" }));
  expect(files.getByText("1–50 of 600 files")).toBeTruthy();
});

test("the summary is about the first dozen of a long shortlist, and finds the role of a plan by name", async () => {
  const { store, user } = await renderPage("/my-skills/summary");
  for (let place = 1; place <= 14; place += 1) store.getState().toggleShortlist(`role-${place}`);
  const shortlist = within(await screen.findByRole("region", { name: "Shortlist" }));
  expect(shortlist.getAllByRole("listitem")).toHaveLength(12);
  expect(shortlist.getByText(/These are the first 12 of 14 roles on the shortlist/)).toBeTruthy();
  const plan = within(screen.getByRole("region", { name: "Plan" }));
  expect(plan.queryByRole("combobox")).toBeNull();
  await user.type(plan.getByRole("searchbox", { name: "Find a role", hidden: true }), "512");
  expect(plan.getAllByRole("button", { name: /^Role number/, hidden: true })).toHaveLength(1);
});

test("of many programs six stand side by side, and another takes the place of one that is taken out", async () => {
  const { user } = await renderPage("/one-problem");
  const heads = () =>
    within(screen.getByRole("list", { name: "Programs" }))
      .getAllByRole("link")
      .map((link) => link.textContent);
  expect(heads()).toEqual(["Role 1", "Role 2", "Role 3", "Role 4", "Role 5", "Role 6"]);
  const choice = within(screen.getByRole("group", { name: "Programs shown" }));
  await user.type(choice.getByRole("searchbox", { name: "Find a role", hidden: true }), "number 17");
  const add = choice.getByRole("button", { name: "Add Role number 17", hidden: true });
  expect(isUnavailable(add)).toBe(true);
  await user.click(choice.getByRole("checkbox", { name: /Role 2$/ }));
  await user.click(choice.getByRole("button", { name: "Add Role number 17", hidden: true }));
  await waitFor(() => expect(heads()).toEqual(["Role 1", "Role 3", "Role 4", "Role 5", "Role 6", "Role 17"]));
  expect(screen.getByRole("region", { name: /through the programs shown$/ })).toBeTruthy();
});
