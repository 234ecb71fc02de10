import { catalogue } from "virtual:catalogue";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { statusLine } from "./explore-parts.ts";
import { announced, renderPage } from "./render-page.tsx";

const section = (name: string) => within(screen.getByRole("region", { name }));

describe("the official occupation behind a role", () => {
  test.each([
    ["backend-api-developer", "DevOps / Site Reliability Engineer"],
    ["devops-site-reliability-engineer", "Backend / API Developer"],
    ["data-scientist", "Machine Learning Engineer"],
    ["machine-learning-engineer", "Data Scientist"],
  ])("of %s says that %s stands on the same code", async (slug, other) => {
    await renderPage(`/roles/${slug}`);
    const note = section("The official occupation behind it").getByText(/stands on the same code/);
    expect(note.textContent).toBe(
      `${other} stands on the same code: the official figures are the same and cannot tell the roles apart.`,
    );
    expect(within(note).getByRole("link", { name: other })).toBeTruthy();
  });

  test.each(["test-automation-qa-engineer", "data-engineer"])(
    "of %s, which has it alone, says nothing of the kind",
    async (slug) => {
      await renderPage(`/roles/${slug}`);
      expect(screen.queryByText(/on the same code/)).toBeNull();
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

describe("neighbouring roles", () => {
  test("are those that share essential skills, with what carries over and what to add", async () => {
    await renderPage("/roles/machine-learning-engineer");
    const neighbours = section("Neighbouring roles");
    expect(neighbours.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual([
      expect.stringContaining("DevOps / Site Reliability Engineer"),
    ]);
    expect(neighbours.getAllByRole("definition").map((entry) => entry.textContent)).toEqual([
      "Docker, Kubernetes and Cloud platforms",
      "Linux, Terraform, Ansible and AWS CDK",
    ]);
    expect(neighbours.getByRole("link", { name: "Compare the two" }).getAttribute("href")).toBe(
      "/compare/machine-learning-engineer-vs-devops-site-reliability-engineer",
    );
  });

  test("are said to be none where only Python is shared", async () => {
    await renderPage("/roles/backend-api-developer");
    expect(
      section("Neighbouring roles").getByText(
        "No other role shares an essential skill with this one beyond Python.",
      ),
    ).toBeTruthy();
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
    await waitFor(() => expect(statusLine()).toBe("3 of 6 roles use Kafka"));
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
  await user.click(present(links[1]));
  expect(await screen.findByRole("heading", { level: 1, name: "Data Scientist" })).toBeTruthy();
  expect(address()).toBe("/roles/data-scientist");
});
