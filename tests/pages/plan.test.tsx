import { catalogue } from "virtual:catalogue";
import { loadPlan } from "virtual:details";
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { resourceTitle } from "#domain/resource-words.ts";
import { present } from "../unit/fixtures/present.ts";
import { have, openPlan, section, stepOf, steps, way } from "./plan-parts.ts";
import { renderPage } from "./render-page.tsx";

const detailOf = (slug: string) => loadPlan(slug);
const words = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent);
/** What a step says under one of its labels. */
const fact = (step: HTMLElement, label: string) =>
  within(step).getByText(label, { selector: "dt" }).nextElementSibling;

describe.each(catalogue.roles)(
  "the learning plan for $name, on a first visit",
  ({ slug, name, shortName, essential }) => {
    it("is whole: every essential skill and all that comes before it, each with all that a step needs", async () => {
      await openPlan(slug);
      const { lessons, samples } = await detailOf(slug);
      expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(`Learning plan for ${name}`);
      expect([name, shortName].map((word) => `Learning plan for ${word} | Python Career Explorer`)).toContain(
        document.title,
      );
      expect(screen.getByText("Nothing picked yet: this is the whole plan.")).toBeTruthy();
      expect(have().textContent).toContain("Nothing yet of what this role asks for.");
      const order = steps();
      expect(order).toEqual(expect.arrayContaining(essential.map((skill) => present(lessons[skill]).name)));
      for (const lesson of Object.values(lessons).filter((entry) => order.includes(entry.name))) {
        const step = stepOf(lesson.name);
        expect(within(step).getByRole("link", { name: lesson.name }).getAttribute("href")).toBe(
          `/skills/${lesson.id}`,
        );
        const resource = within(step).getByRole("link", { name: resourceTitle(lesson) });
        expect(resource.getAttribute("href")).toBe(lesson.resource.url);
        expect(resource.getAttribute("rel")).toBe("noreferrer");
        expect(fact(step, "Learn it")?.textContent).toContain(lesson.resource.publisher);
        expect(within(step).getByRole("heading", { level: 4 }).textContent).toBe(lesson.proof.title);
        expect(within(step).getByText(lesson.proof.task)).toBeTruthy();
        for (const criterion of lesson.proof.criteria) {
          expect(within(step).getByText(criterion).tagName).toBe("LI");
        }
        for (const first of lesson.after) {
          const { name } = present(lessons[first.skill]);
          const place = `${name}, step ${order.indexOf(name) + 1}`;
          expect(fact(step, "Comes after")?.textContent).toContain(place);
          // The reason stands once: with what is learnt for others' sake, or else here.
          const earlier = fact(stepOf(name), "Why")?.textContent.includes(`${first.reason}.`) ?? false;
          const here = fact(step, "Comes after")?.textContent.includes(`${place}: ${first.reason}.`) ?? false;
          expect([earlier, here].filter(Boolean)).toHaveLength(1);
          expect(order.indexOf(present(lessons[first.skill]).name)).toBeLessThan(order.indexOf(lesson.name));
        }
        expect(within(step).queryByText("Comes after", { selector: "dt" }) === null).toBe(
          lesson.after.length === 0,
        );
        const links = within(step)
          .queryAllByRole("link")
          .map((link) => link.getAttribute("href"));
        const lines = (samples[lesson.id] ?? []).map(
          ({ file, line }) => `/roles/${slug}#${file.replace(".py", "").replaceAll("_", "-")}-L${line}`,
        );
        expect(links).toEqual(expect.arrayContaining(lines));
      }
    });
  },
);

describe("a learning plan", () => {
  it("comes to SQL before the warehouses that are asked in it", async () => {
    await openPlan("data-engineer");
    for (const warehouse of ["BigQuery", "Redshift", "Snowflake"]) {
      expect(steps().indexOf("SQL")).toBeLessThan(steps().indexOf(warehouse));
    }
    expect(steps()).toContain("Snowflake");
  });

  it("comes to Linux before Docker before Kubernetes, and to probability before statistics before PyTorch", async () => {
    await openPlan("machine-learning-engineer");
    const order = steps();
    const docker = order.filter((name) => ["Linux", "Docker", "Kubernetes"].includes(name));
    expect(docker).toEqual(["Linux", "Docker", "Kubernetes"]);
    const pytorch = order.filter((name) => ["Probability", "Statistics", "PyTorch"].includes(name));
    expect(pytorch).toEqual(["Probability", "Statistics", "PyTorch"]);
  });

  it("is a numbered list, with an index that leads to each step", async () => {
    await openPlan("machine-learning-engineer");
    expect(stepOf("Docker").parentElement?.tagName).toBe("OL");
    const index = within(screen.getByRole("navigation", { name: "Steps" })).getAllByRole("link");
    expect(words(index)).toEqual(steps());
    for (const link of index) {
      const step = document.querySelector(present(link.getAttribute("href")));
      expect(step).toBe(stepOf(present(link.textContent)));
    }
  });

  it("has its steps before what one has, and an index of both", async () => {
    await openPlan("data-engineer");
    const index = within(screen.getByRole("navigation", { name: "On this page" })).getAllByRole("link");
    expect(words(index)).toEqual(["The steps", "What you have", "Sources"]);
    const targets = index.map((link) => document.querySelector(present(link.getAttribute("href"))));
    expect(targets).toEqual([way(), have(), section("Sources")]);
    expect(way().compareDocumentPosition(have())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("says of groundwork that the role also asks for it", async () => {
    await openPlan("machine-learning-engineer");
    expect(stepOf("pandas").textContent).toMatch(/^Groundwork, also asked for: comes before scikit-learn/);
  });

  it("prints the rule of its order", async () => {
    await openPlan("data-engineer");
    expect(way().textContent).toContain(
      "nothing comes before what it builds on; otherwise the article’s order",
    );
  });

  it("says of an essential skill how the article names it, and leads to the source", async () => {
    await openPlan("data-engineer");
    expect(stepOf("SQL").textContent).toMatch(/^Essential/);
    expect(fact(stepOf("SQL"), "Why")?.textContent).toContain("Named by the article.");
    expect(fact(stepOf("BigQuery"), "Why")?.textContent).toContain(
      "The article writes “cloud data warehouses (BigQuery, Redshift, Snowflake)”.",
    );
    const source = within(stepOf("SQL")).getByRole("link", { name: /^Source: Six Python careers/ });
    const row = document.querySelector(present(source.getAttribute("href")));
    expect(section("Sources").contains(row)).toBe(true);
  });

  it("says of a skill the article’s list leaves out that it does, and not that the article names it", async () => {
    await openPlan("test-automation-qa-engineer");
    const why = fact(stepOf("Python"), "Why")?.textContent;
    expect(why).toContain("The article’s list for this role leaves it out");
    expect(why).not.toContain("Named by the article");
  });

  it("says of groundwork what it comes before, and why", async () => {
    await openPlan("machine-learning-engineer");
    const step = stepOf("Linux");
    expect(step.textContent).toMatch(/^Groundwork: comes before Cloud platforms and Docker/);
    const why = fact(step, "Why")?.textContent;
    const docker = steps().indexOf("Docker") + 1;
    expect(why).toContain(
      `Before Docker, step ${docker}: A container is a Linux process: paths, permissions and ports mean what they mean there.`,
    );
  });

  it("says of groundwork that O*NET asks for too that it does", async () => {
    await openPlan("machine-learning-engineer");
    expect(fact(stepOf("pandas"), "Why")?.textContent).toContain(
      "O*NET marks “pandas” In Demand for 15-2051.00",
    );
  });

  it("shows the line of the role’s own sample that uses the skill, highlighted", async () => {
    await openPlan("machine-learning-engineer");
    const code = present(fact(stepOf("PyTorch"), "In its code"));
    expect(code.textContent).toMatch(/^train_classifier\.py, line \d+import torch\n$/);
    expect(within(stepOf("PyTorch")).getByText("import").className).not.toBe("");
  });

  it("says what kind of text a resource is", async () => {
    await openPlan("machine-learning-engineer");
    expect(fact(stepOf("Python"), "Learn it")?.textContent).toContain("Official: by those who make it.");
    // It has an official site, so somebody does own it.
    expect(fact(stepOf("Linux"), "Learn it")?.textContent).toMatch(
      /Free to read; not from the official site\.$/,
    );
    expect(fact(stepOf("Cloud platforms"), "Learn it")?.textContent).toContain("The text of a standard.");
  });

  it("says whose words the proofs are, and that links are not checked", async () => {
    await openPlan("data-engineer");
    const sources = section("Sources").textContent;
    expect(sources).toContain("the weekend proofs are this project’s own suggestions, not any source’s");
    expect(sources).toContain("nothing here checks that they can still be reached");
  });

  it("leads to those for the other roles, keeping what every page carries", async () => {
    const { user, address } = await renderPage("/plan/data-engineer?unit=hour");
    const strip = within(screen.getByRole("navigation", { name: "Learning plans" }));
    expect(strip.getAllByRole("link")).toHaveLength(catalogue.roles.length);
    expect(strip.getByRole("link", { current: "page" }).textContent).toContain("Data Engineer");
    await user.click(strip.getByRole("link", { name: "Data Scientist" }));
    expect(
      await screen.findByRole("heading", { level: 1, name: "Learning plan for Data Scientist" }),
    ).toBeTruthy();
    expect(address()).toBe("/plan/data-scientist?unit=hour");
  });

  it("is not there for a role that is not", async () => {
    await renderPage("/plan/astronaut");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("There is no such role here");
    expect(screen.getByText(/astronaut/)).toBeTruthy();
  });
});
