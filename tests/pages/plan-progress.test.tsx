import { catalogue } from "virtual:catalogue";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import {
  have,
  held,
  kept,
  knowButton,
  levelOf,
  openPlan,
  proofOf,
  stepOf,
  steps,
  tick,
  way,
} from "./plan-parts.ts";
import { announced } from "./render-page.tsx";

const ML = "machine-learning-engineer";
const lead = () => present(screen.getByText(/^(You know|Nothing picked yet)/).parentElement).textContent;
const essentialOf = (slug: string) => present(catalogue.roles.find((role) => role.slug === slug)).essential;
const used = (...skills: readonly string[]) =>
  Object.fromEntries(skills.map((skill) => [skill, "used" as const]));

describe("the counts of a plan", () => {
  it("say what is known, what is to learn and what comes before it", async () => {
    await openPlan(ML, { known: used("python", "docker", "mlflow", "html") });
    // Of 6 that come before, Linux stays for cloud platforms; pandas and scikit-learn went with MLflow.
    expect(lead()).toBe("You know 3 of 8 essential skills. 5 to learn, and 4 that come before them.");
    expect(way().textContent).toContain("0 of 9 steps done");
  });

  it("say so when what is known is of no use here", async () => {
    await openPlan(ML, { known: used("html") });
    expect(lead()).toContain("You know none of the 8 essential skills.");
  });

  it("lead to My skills while nothing is picked", async () => {
    await openPlan(ML);
    const paragraph = within(present(screen.getByText(/^Nothing picked yet/).parentElement));
    expect(paragraph.getByRole("link", { name: "My skills" }).getAttribute("href")).toBe("/my-skills");
  });
});

describe("ticking a step", () => {
  it("counts its skill as used, keeps it in the browser and leaves the step where it is", async () => {
    const { user } = await openPlan(ML, { known: used("python") });
    const before = steps();
    await user.click(tick("Docker"));
    expect(kept()).toMatchObject({ known: { python: "used" }, done: ["docker"] });
    expect(steps()).toEqual(before);
    expect(stepOf("Docker").textContent).toMatch(/^Done\. Essential/);
    expect(tick("Docker")).toHaveProperty("checked", true);
    expect(lead()).toContain("You know 2 of 8 essential skills. 6 to learn");
    expect(way().textContent).toContain("1 of 13 steps done");
    const index = screen.getByRole("navigation", { name: "Steps" });
    expect(within(index).getByRole("link", { name: "Docker (done)" })).toBeTruthy();
    await waitFor(() =>
      expect(announced()).toBe("Docker is done. 1 of 13 steps done. You know 2 of 8 essential skills."),
    );
  });

  it("names it under what one has, and leads back to the step", async () => {
    const { user } = await openPlan(ML);
    await user.click(tick("Docker"));
    expect(held()).toEqual([]);
    const link = within(have()).getByRole("link", { name: "Docker" });
    expect(document.querySelector(present(link.getAttribute("href")))).toBe(stepOf("Docker"));
  });

  it("counts groundwork as a step done, and not as an essential skill", async () => {
    const { user } = await openPlan(ML, { known: used("python") });
    await user.click(tick("Linux"));
    expect(lead()).toBe("You know 1 of 8 essential skills. 7 to learn, and 5 that come before them.");
    expect(way().textContent).toContain("1 of 13 steps done");
  });

  it("can be taken back", async () => {
    const { user } = await openPlan(ML, { done: ["docker"] });
    expect(way().textContent).toContain("1 of 14 steps done");
    await user.click(tick("Docker"));
    expect(kept().done).toEqual([]);
    expect(way().textContent).toContain("0 of 14 steps done");
    expect(stepOf("Docker").textContent).toMatch(/^Essential/);
    await waitFor(() => expect(announced()).toMatch(/^Docker is not done\. 0 of 14 steps done\./));
  });

  it("offers no second way to say so", async () => {
    await openPlan(ML, { done: ["docker"] });
    expect(within(stepOf("Docker")).queryByRole("button", { name: /^I know this/ })).toBeNull();
  });

  it("keeps the level of what was ticked before and is known better now", async () => {
    await openPlan(ML, { known: { docker: "comfortable" }, done: ["docker"] });
    expect(steps()).not.toContain("Docker");
    expect(levelOf("Docker", "Comfortable")).toHaveProperty("checked", true);
  });
});

describe("the facts of a step", () => {
  const open = () => steps().filter((name) => stepOf(name).querySelector("details")?.open);

  it("are open on the first step that is not done, and stay open under the hands of who ticks it", async () => {
    const { user } = await openPlan(ML, { done: ["python"] });
    const [first, second] = steps().filter((name) => name !== "Python");
    expect(open()).toEqual([first]);
    await user.click(tick(present(first)));
    expect(open()).toEqual([first, second]);
  });
});

describe("saying that a skill is known already", () => {
  it("moves it, with what only it needed, from the way to what one has, and says so", async () => {
    const { user } = await openPlan(ML);
    expect(steps()).toContain("pandas");
    await user.click(knowButton("MLflow"));
    expect(steps()).not.toContain("MLflow");
    expect(steps()).not.toContain("pandas"); // only scikit-learn builds on it, and only MLflow on that
    expect(held()).toEqual(["MLflow"]);
    expect(kept().known).toEqual({ mlflow: "used" });
    await waitFor(() => expect(announced()).toBe("MLflow moved to What you have. 11 steps to go."));
  });

  it("moves the focus to the next step, and from the last to the one before", async () => {
    const { user } = await openPlan("data-engineer");
    const [second, third] = steps().slice(1);
    knowButton(present(second)).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement?.textContent).toBe(third));
    expect(document.activeElement?.tagName).toBe("H3");
    const [beforeLast, last] = steps().slice(-2);
    knowButton(present(last)).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement?.textContent).toBe(beforeLast));
  });

  it("moves the focus to what is said instead of the last step", async () => {
    const essential = essentialOf("data-engineer");
    const { user } = await openPlan("data-engineer", { known: used(...essential.slice(0, -1)) });
    const [only] = steps();
    knowButton(present(only)).focus();
    await user.keyboard("{Enter}");
    expect(steps()).toEqual([]);
    await waitFor(() =>
      expect(document.activeElement?.textContent).toMatch(
        /^Nothing is left to learn of the essential skills/,
      ),
    );
  });

  it("can be taken back, without losing the focus", async () => {
    const { user } = await openPlan("data-engineer", { known: used("python", "sql") });
    expect(held()).toEqual(["Python", "SQL"]);
    await user.click(levelOf("Python", "Not yet"));
    expect(held()).toEqual(["SQL"]);
    expect(steps()).toContain("Python");
    expect(kept().known).toEqual({ sql: "used" });
    await waitFor(() => expect(document.activeElement?.textContent).toBe("SQL"));
    await waitFor(() => expect(announced()).toBe("Python left What you have and is step 1 of the plan."));
  });
});

describe("what one has", () => {
  it("stands with its level, and with who asks for it", async () => {
    await openPlan(ML, { known: { docker: "comfortable", sql: "used", linux: "used" } });
    const groups = within(have()).getAllByRole("heading", { level: 3 });
    expect(groups.map((group) => group.textContent)).toEqual(["Essential", "Also asked for", "Groundwork"]);
    expect(held()).toEqual(["Docker", "SQL", "Linux"]);
    expect(levelOf("Docker", "Comfortable")).toHaveProperty("checked", true);
    expect(levelOf("SQL", "Used it")).toHaveProperty("checked", true);
    const items = within(have()).getAllByRole("listitem");
    expect(items.map((item) => item.querySelector("p")?.textContent)).toEqual([
      expect.stringMatching(/^The article writes “Docker \/ Kubernetes”\. Source/),
      expect.stringMatching(/^O\*NET marks “Structured query language SQL” In Demand for 15-2051\.00/),
      expect.stringMatching(/^Comes before .*Docker/),
    ]);
  });

  it("is named by the steps that build on it", async () => {
    await openPlan(ML, { known: used("linux") });
    expect(stepOf("Docker").textContent).toContain("Linux, which you have: A container is a Linux process");
  });

  it("holds what a proof shows where it has no step", async () => {
    await openPlan(ML, { done: ["sql"] });
    expect(held()).toEqual(["SQL"]);
    expect(proofOf("SQL")).toHaveProperty("checked", true);
  });

  it("shows of each skill whether its weekend proof is done, to be ticked and taken back", async () => {
    const { user } = await openPlan(ML, { known: used("docker", "linux"), done: ["docker"] });
    expect(proofOf("Docker")).toHaveProperty("checked", true);
    expect(proofOf("Linux")).toHaveProperty("checked", false);
    await user.click(proofOf("Docker"));
    await user.click(proofOf("Linux"));
    expect(held()).toEqual(["Docker", "Linux"]);
    expect(kept()).toMatchObject({ known: used("docker", "linux"), done: ["linux"] });
    await waitFor(() => expect(announced()).toMatch(/^Linux is done\./));
  });

  it("names before what groundwork comes only of what the plan holds", async () => {
    const { user } = await openPlan(ML, { known: used("linux") });
    expect(have().textContent).not.toContain("Hadoop");
    await user.click(screen.getByRole("switch"));
    expect(have().textContent).toContain("Hadoop");
  });
});

describe("what is also asked for", () => {
  const also = present(catalogue.roles.find(({ slug }) => slug === ML)).also;

  it("can be included, after the essential skills, with what comes before it", async () => {
    const { user } = await openPlan(ML, { known: used("sql") });
    const before = steps();
    const toggle = screen.getByRole("switch", {
      name: `Include what is also asked for (${also.length - 1})`,
    });
    await user.click(toggle);
    expect(steps().slice(0, before.length)).toEqual(before);
    expect(steps().length).toBeGreaterThanOrEqual(before.length + 1);
    expect(lead()).toContain(`${also.length - 1} also asked for`);
    expect(stepOf("pandas").textContent).toMatch(/^Also asked for/);
    await waitFor(() => expect(announced()).toBe(`With what is also asked for: ${steps().length} steps`));
    await user.click(toggle);
    expect(steps()).toEqual(before);
    await waitFor(() => expect(announced()).toBe(`The essential skills alone: ${before.length} steps`));
  });

  it("is not included on the way to the next role", async () => {
    const { user } = await openPlan(ML);
    await user.click(screen.getByRole("switch"));
    await user.click(screen.getByRole("link", { name: "Data Scientist" }));
    await screen.findByRole("heading", { level: 1, name: "Learning plan for Data Scientist" });
    expect(screen.getByRole("switch")).toHaveProperty("checked", false);
  });
});

describe("a role of which all essential skills are known", () => {
  it("says so, names what else is asked for and leads on", async () => {
    await openPlan("data-engineer", { known: used(...essentialOf("data-engineer")) });
    expect(lead()).toContain("You know all 8 essential skills.");
    expect(steps()).toEqual([]);
    expect(way().textContent).toMatch(/Nothing is left to learn of the essential skills\. \d+ skills also/);
    const next = within(screen.getByRole("list", { name: "Next" }));
    expect(next.getByRole("link", { name: "The role: Data Engineer" }).getAttribute("href")).toBe(
      "/roles/data-engineer",
    );
    expect(next.getByRole("link", { name: "Transitions" }).getAttribute("href")).toBe("/transitions");
    expect(next.getByRole("link", { name: "Summary to print" }).getAttribute("href")).toBe(
      "/my-skills/summary",
    );
  });

  it("offers nothing more when all that is also asked for is known too", async () => {
    const role = present(catalogue.roles.find(({ slug }) => slug === "data-engineer"));
    await openPlan(role.slug, { known: used(...role.essential, ...role.also) });
    expect(way().textContent).toContain("Nothing is left to learn: you know all that is asked for.");
    expect(screen.queryByRole("switch")).toBeNull();
  });
});
