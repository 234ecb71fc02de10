import { catalogue } from "virtual:catalogue";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { statusLine } from "./explore-parts.ts";
import { announced, renderPage } from "./render-page.tsx";

const section = (name: string) => within(screen.getByRole("region", { name }));

describe("the official occupation behind a role", () => {
  test.each(catalogue.roles)(
    "of $name says which other roles stand on the same code, if any",
    async (role) => {
      await renderPage(`/roles/${role.slug}`);
      const others = catalogue.roles.filter(
        ({ slug, official }) => slug !== role.slug && official.soc === role.official.soc,
      );
      const note = section("The official occupation behind it").queryByText(/on the same code/);
      if (others.length === 0) {
        expect(note).toBeNull();
        return;
      }
      expect(note?.textContent).toMatch(
        / on the same code: the official figures are the same and cannot tell the roles apart\.$/,
      );
      expect(
        within(present(note))
          .getAllByRole("link")
          .map((link) => link.textContent),
      ).toEqual(others.map(({ name }) => name));
    },
  );

  test.each([
    ["data-scientist", "Exact: the official occupation is this role"],
    ["data-engineer", "Near: the official occupation holds this role and others"],
    ["machine-learning-engineer", "Stand-in: the role has no official occupation of its own"],
  ])("of %s says how well it fits, with evidence", async (slug, fit) => {
    await renderPage(`/roles/${slug}`);
    const occupation = section("The official occupation behind it");
    expect(occupation.getByText(fit)).toBeTruthy();
    expect(occupation.getAllByText("Alternate title")).not.toHaveLength(0);
    expect(occupation.getAllByText(/, release \d/)).not.toHaveLength(0);
  });
});

describe("day to day", () => {
  test.each([
    ["data-scientist", "As the article gives it.", "Building dashboards"],
    [
      "data-engineer",
      "Tasks that O*NET lists for 15-1243.00, Database Architects; not the article’s.",
      "Develop and document database architectures.",
    ],
  ])("of %s says where it comes from", async (slug, origin, task) => {
    await renderPage(`/roles/${slug}`);
    const day = section("Day to day");
    expect(day.getByText(origin)).toBeTruthy();
    expect(day.getByText(task)).toBeTruthy();
  });
});

describe("a skill of a role", () => {
  test("opens its page, with the picked roles kept", async () => {
    const { user, address } = await renderPage("/roles/data-engineer?compare=data-scientist");
    await user.click(section("Essential skills").getByRole("link", { name: /^Kafka/ }));
    await screen.findByRole("heading", { level: 1, name: "Kafka" });
    expect(address()).toBe("/skills/kafka?compare=data-scientist");
  });

  test("has its meaning, what the article writes, its official site and the roles that use it", async () => {
    await renderPage("/roles/data-engineer");
    const link = section("Essential skills").getByRole("link", { name: /^Snowflake/ });
    const item = within(present(link.closest("li")));
    expect(item.getByText(/The article writes “cloud data warehouses/)).toBeTruthy();
    expect(item.getByRole("link", { name: /^Official site/ }).getAttribute("href")).toMatch(/^https:/);
    expect(item.getByRole("img").getAttribute("aria-label")).toBe(
      "Essential for Data Engineer; also asked for in Data Scientist and ML Engineer",
    );
  });
});

describe("adding a role to the comparison", () => {
  const button = (name: string) => screen.getByRole("button", { name });

  test("toggles, is said, and is in the address", async () => {
    const { user, address, back } = await renderPage("/roles/data-engineer?compare=data-scientist");
    await user.click(button("Add to comparison"));
    expect(document.activeElement).toBe(button("Take out of comparison"));
    expect(announced()).toBe("Data Engineer added to the comparison, 2 of 6");
    expect(address()).toBe("/roles/data-engineer?compare=data-scientist,data-engineer");
    const ways = screen.getAllByRole("link", { name: "Compare 2 roles" });
    expect(new Set(ways.map((way) => way.getAttribute("href")))).toEqual(
      new Set(["/compare/data-scientist-vs-data-engineer"]),
    );
    await user.click(button("Take out of comparison"));
    expect(announced()).toBe("Data Engineer taken out of the comparison, 1 left");
    expect(address()).toBe("/roles/data-engineer?compare=data-scientist");
    await back();
    expect(button("Take out of comparison")).toBeTruthy();
  });

  test("keeps the filter of Explore, which the role's address does not carry", async () => {
    const { user, address } = await renderPage("/?skills=kafka&sort=name");
    await user.click(screen.getByRole("link", { name: "Data Engineer" }));
    await user.click(await screen.findByRole("button", { name: "Add to comparison" }));
    await user.click(screen.getByRole("link", { name: "Explore" }));
    await waitFor(() =>
      expect(statusLine()).toMatch(new RegExp(`^\\d+ of ${catalogue.roles.length} roles use Kafka$`)),
    );
    expect(address()).toBe("/?skills=kafka&sort=name&compare=data-engineer");
  });
});

test("all roles can be reached from each, the current one marked", async () => {
  const { user, address } = await renderPage("/roles/data-engineer");
  const links = within(screen.getByRole("navigation", { name: "Roles" })).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual(
    catalogue.roles.map((role) => `/roles/${role.slug}`),
  );
  expect(links.filter((link) => link.getAttribute("aria-current") === "page")).toHaveLength(1);
  const other = present(catalogue.roles.find(({ slug }) => slug !== "data-engineer"));
  await user.click(present(links[catalogue.roles.indexOf(other)]));
  expect(await screen.findByRole("heading", { level: 1, name: other.name })).toBeTruthy();
  expect(address()).toBe(`/roles/${other.slug}`);
});
