import { catalogue } from "virtual:catalogue";
import { loadProblem, loadProgram } from "virtual:details";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { columnHeads, linesIn, partOf, sideBySide } from "./one-problem-parts.ts";
import { announced, isUnavailable, renderPage } from "./render-page.tsx";

const problem = present(await loadProblem());
const solved = await Promise.all(
  problem.roles.map(async (slug) => ({
    role: present(catalogue.roles.find((role) => role.slug === slug)),
    program: present(await loadProgram(slug)),
  })),
);
const shortNames = solved.map(({ role }) => role.shortName);
const section = (name: string | RegExp) => within(screen.getByRole("region", { name }));
const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });

describe("the page of the shared problem", () => {
  test("is called as the problem is, and the navigation leads to it", async () => {
    await renderPage("/one-problem");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(problem.title);
    expect(document.title).toBe(`${problem.title} | Python Career Explorer`);
    const link = within(screen.getByRole("navigation", { name: "Main" })).getByRole("link", { name: "Code" });
    expect(link.getAttribute("href")).toBe("/one-problem");
    expect(link.getAttribute("aria-current")).toBe("page");
  });

  test("says what every column of the file holds, what to look out for, and what making it printed", async () => {
    await renderPage("/one-problem");
    const files = section("The files");
    const rows = within(files.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual(
      problem.columns.map(({ name, meaning }) => [name, meaning]),
    );
    for (const { name, meaning } of problem.quirks) {
      expect(files.getByText(`${name}.`).parentElement?.textContent).toBe(`${name}. ${meaning}`);
    }
    expect(files.getByText(/291 rows/).textContent).toBe(problem.made.trimEnd());
  });

  test("offers the files and the script for download", async () => {
    await renderPage("/one-problem");
    const links = within(screen.getByRole("list", { name: "Downloads" })).getAllByRole("link");
    expect(links.map((link) => [link.getAttribute("href"), link.getAttribute("download")])).toEqual(
      ["orders.csv", "service.log", "make_orders.py"].map((file) => [`/data/samples/${file}`, file]),
    );
  });
});

describe("side by side", () => {
  test("stand the programs of all roles, in their order, each with its title and its lines", async () => {
    await renderPage("/one-problem");
    expect(columnHeads()).toEqual(shortNames);
    const heads = within(screen.getByRole("list", { name: "Programs" })).getAllByRole("listitem");
    for (const [index, { role, program }] of solved.entries()) {
      const head = present(heads[index]);
      expect(head.textContent).toContain(`${program.title}, ${program.lines.length} lines`);
      expect(within(head).getByRole("link").getAttribute("href")).toBe(`/roles/${role.slug}#code`);
    }
  });

  test("has the stages in the problem’s order, in an area that the keyboard can scroll", async () => {
    await renderPage("/one-problem");
    expect(sideBySide().tabIndex).toBe(0);
    const headings = within(sideBySide()).getAllByRole("heading", { level: 3 });
    expect(headings.map((heading) => [heading.textContent, heading.nextSibling?.textContent])).toEqual(
      problem.stages.map(({ name, about }) => [name, about]),
    );
  });

  test("has every line of every program once, with its own number, under its stage", async () => {
    await renderPage("/one-problem");
    for (const { role, program } of solved) {
      const lines = program.text.trimEnd().split("\n");
      const shown = problem.stages.flatMap(({ id, name }) => {
        const own = program.steps.filter(({ stage }) => stage === id);
        const part = partOf(name, role.shortName);
        expect(part.textContent.includes("No part of its own here.")).toBe(own.length === 0);
        for (const { number } of linesIn(part)) {
          expect(own.some(({ from, to }) => from <= number && number <= to)).toBe(true);
        }
        return linesIn(part);
      });
      for (const { number, text } of shown) expect(text).toBe(lines[number - 1]);
      const numbers = shown.map(({ number }) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
      // Only empty lines between two stages are left out.
      const missing = lines.filter((_, index) => !numbers.includes(index + 1));
      expect(missing.join("").trim()).toBe("");
    }
  });

  test("scrolls the heads with the columns, and the columns with the heads", async () => {
    await renderPage("/one-problem");
    const heads = screen.getByRole("list", { name: "Programs" });
    sideBySide().scrollLeft = 240;
    fireEvent.scroll(sideBySide());
    expect(heads.scrollLeft).toBe(240);
    heads.scrollLeft = 480;
    fireEvent.scroll(heads);
    expect(sideBySide().scrollLeft).toBe(480);
  });

  test("copies a whole program to the letter", async () => {
    const { user } = await renderPage("/one-problem");
    const { program } = present(solved[1]);
    await user.click(screen.getByRole("button", { name: `Copy: ${program.file}` }));
    await waitFor(() => expect(announced()).toBe(`${program.file} copied`));
    expect(await navigator.clipboard.readText()).toBe(program.text);
  });
});

describe("the choice of programs", () => {
  test("starts with all, and has nothing to bring back", async () => {
    await renderPage("/one-problem");
    for (const name of shortNames) expect(box(name).checked).toBe(true);
    expect(isUnavailable(screen.getByRole("button", { name: /^Show all / }))).toBe(true);
  });

  test("takes a column out and back to its place, and says how many are left", async () => {
    const { user } = await renderPage("/one-problem");
    const second = present(shortNames[1]);
    await user.click(box(second));
    expect(columnHeads()).toEqual(shortNames.filter((name) => name !== second));
    expect(() => partOf(present(problem.stages[0]).name, second)).toThrow();
    expect(announced()).toBe(`Showing ${shortNames.length - 1} of ${shortNames.length} programs.`);
    await user.click(box(second));
    expect(columnHeads()).toEqual(shortNames);
    expect(announced()).toBe(`Showing ${shortNames.length} of ${shortNames.length} programs.`);
  });

  test("keeps the last one, says why, and brings all back at once", async () => {
    const { user } = await renderPage("/one-problem");
    const [kept = "", ...others] = shortNames;
    for (const name of others) await user.click(box(name));
    expect(columnHeads()).toEqual([kept]);
    expect(isUnavailable(box(kept))).toBe(true);
    await user.click(box(kept));
    expect(box(kept).checked).toBe(true);
    expect(columnHeads()).toEqual([kept]);
    expect(announced()).toBe("One program has to stay.");
    await user.click(screen.getByRole("button", { name: /^Show all / }));
    expect(columnHeads()).toEqual(shortNames);
    expect(announced()).toBe(`Showing ${shortNames.length} of ${shortNames.length} programs.`);
  });
});

describe("the followed order", () => {
  const NAME = /^Follow order 1210 through all /;

  test("starts with the lines of the files that name it, numbered as there", async () => {
    await renderPage("/one-problem");
    const start = section(NAME);
    expect(start.getByText(problem.follow.about)).toBeTruthy();
    expect(
      start
        .getAllByRole("figure")
        .slice(0, problem.files.length)
        .map((figure) => [figure.querySelector("figcaption")?.textContent, linesIn(figure)]),
    ).toEqual(problem.followed.files.map(({ file, lines }) => [file, lines]));
    // Its return is a row of its own.
    expect(start.getAllByRole("figure")[0]?.textContent).toContain("1210R,2026-06-02");
  });

  test("goes through every role in turn: what became of it, what was printed, and where to run it", async () => {
    await renderPage("/one-problem");
    const steps = within(
      present(
        section(NAME)
          .getAllByRole("list")
          .find((list) => list.tagName === "OL"),
      ),
    ).getAllByRole("listitem");
    expect(steps).toHaveLength(solved.length);
    for (const [index, { role, program }] of solved.entries()) {
      const step = within(present(steps[index]));
      expect(step.getByRole("heading", { level: 3, name: role.name })).toBeTruthy();
      expect(step.getByText(program.follow)).toBeTruthy();
      const shown = linesIn(step.getByRole("figure"));
      expect(shown.length).toBeGreaterThan(0);
      const output = program.output.split("\n");
      for (const { number, text } of shown) {
        expect(text).toBe(output[number - 1]);
        expect(text).toMatch(/(?<!\w)1210(?![a-z0-9])/);
      }
      const link = step.getByRole("link", { name: `Run ${program.file} on its role’s page` });
      expect(link.getAttribute("href")).toBe(`/roles/${role.slug}#code`);
    }
  });
});

test("its links keep what every page carries", async () => {
  await renderPage("/one-problem?unit=hour");
  for (const link of screen.getAllByRole("link", { name: /^Run / })) {
    expect(link.getAttribute("href")).toMatch(/\?unit=hour#code$/);
  }
});
