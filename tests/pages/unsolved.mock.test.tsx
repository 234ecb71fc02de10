import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { columnHeads, linesIn, partOf } from "./one-problem-parts.ts";
import { renderPage } from "./render-page.tsx";

const MADE = vi.hoisted(() => ({
  file: "made.py",
  title: "A made program",
  summary: "It counts.",
  tools: [],
  notes: [],
  text: "import csv\n\n\ntotal = 1\n\nif total:\n    print(total)\n",
  lines: ["import csv", "", "", "total = 1", "", "if total:", "    print(total)"].map((line) =>
    line === "" ? [] : [["", line]],
  ),
  steps: [
    { stage: "set-up", from: 1, to: 3 },
    { stage: "core", from: 4, to: 5 },
    { stage: "hand-over", from: 6, to: 6 },
    { stage: "core", from: 7, to: 7 },
  ],
  follow: "Nothing becomes of it.",
  output: "1\n",
}));

// Here one role has no program, and another one that leaves out a stage, comes back to one and names no order.
vi.mock("virtual:details", async (importOriginal) => {
  const original = await importOriginal<typeof import("virtual:details")>();
  const problem = await original.loadProblem();
  if (!problem) throw new Error("there is no problem");
  const { outputs, files } = problem.followed;
  const roles = problem.roles.filter((slug) => slug !== "data-engineer");
  const changed = { ...problem, roles, followed: { files, outputs: { ...outputs, "data-scientist": [] } } };
  return {
    ...original,
    loadProblem: async () => changed,
    loadProgram: async (slug: string) => {
      if (slug === "data-engineer") return null;
      return slug === "data-scientist" ? MADE : original.loadProgram(slug);
    },
  };
});

test("a program that has nothing of a stage says so, and one that comes back to it shows both stretches", async () => {
  await renderPage("/compare/data-scientist-vs-machine-learning-engineer");
  const part = (stage: string) => partOf(stage, "Data Scientist");
  expect(part("Guard against the mess").textContent).toContain("No part of its own here.");
  expect(linesIn(part("Guard against the mess"))).toEqual([]);
  expect(part("The heart of the job").textContent).toContain("lines 4, 7");
  expect(linesIn(part("The heart of the job"))).toEqual([
    { number: 4, text: "total = 1" },
    { number: 7, text: "    print(total)" },
  ]);
  expect(part("Bring the tools").textContent).toContain("line 1");
  expect(part("Hand over").textContent).toContain("line 6");
});

test("a comparison names the roles that have no program", async () => {
  await renderPage("/compare/data-engineer-vs-data-scientist");
  expect(columnHeads()).toEqual(["Data Scientist"]);
  expect(screen.getByText("Without a program in this dataset: Data Engineer.")).toBeTruthy();
});

test("the followed order passes a program by that prints nothing of it", async () => {
  await renderPage("/one-problem");
  const heading = screen.getByRole("heading", { level: 3, name: "Data Scientist" });
  const step = heading.closest("li");
  if (!step) throw new Error("there is no such step");
  expect(step.textContent).toContain("What it prints does not name the order.");
  expect(within(step).queryByRole("figure")).toBeNull();
  expect(columnHeads()).not.toContain("Data Engineer");
  expect(screen.getByRole("heading", { level: 2, name: "Follow order 1210 through all five" })).toBeTruthy();
});
