import { loadCode } from "virtual:details";
import { act, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import "./code-editor-parts.ts";
import { benchOf, fakePython, runs, says, worker } from "./fake-python.ts";
import { announced, renderPage } from "./render-page.tsx";

const SLUG = "test-automation-qa-engineer";
const PAGE = `/roles/${SLUG}`;
const task = present((await loadCode(SLUG)).task);
const FILE = "start.py";
const WRONG = "It took a refund for a sale; that is not right yet.";

fakePython();

/** The task of a bench. */
const taskOf = ({ element }: { element: HTMLElement }): HTMLElement =>
  present(element.parentElement?.closest<HTMLElement>("[aria-labelledby]"));

/** The task as it stands on the page. */
function taskThere() {
  const bench = benchOf(FILE);
  const whole = taskOf(bench);
  const checks = bench.bench.getByRole("region", { name: "What is checked" });
  return {
    ...bench,
    whole,
    within: within(whole),
    done: () =>
      within(whole)
        .getByRole("button", { name: `Done: ${task.title}` })
        .getAttribute("aria-pressed") === "true",
    toggle: () => within(whole).getByRole("button", { name: `Done: ${task.title}` }),
    /** What is checked, each with its state and what is not yet right. */
    checked: () =>
      [...checks.querySelectorAll("li")].map((item) => {
        const [state, said] = [...item.children].map((part) => part.textContent);
        return `${state}: ${said}`;
      }),
  };
}

async function open() {
  const page = await renderPage(PAGE);
  return { ...page, ...taskThere(), isKept: () => page.store.getState().tasks.includes(task.id) };
}

/** The task after a run of which these are the problems, null where a claim holds. */
async function judged(problems: readonly (string | null)[]) {
  const page = await open();
  await page.user.click(page.button(`Run ${FILE}`));
  await runs();
  const checks = task.claims.map((claim, index) => ({ claim, problem: problems[index] ?? null }));
  await says((python) => python.done({ checks }));
  return page;
}

describe("a task", () => {
  test("says what to do and what will be checked before anything is run", async () => {
    const { within: there, checked, status, output, code } = await open();
    expect(there.getByRole("heading", { level: 3, name: `Your turn: ${task.title}` })).toBeTruthy();
    expect(there.getByText(task.brief)).toBeTruthy();
    expect(task.claims.length).toBeGreaterThanOrEqual(3);
    expect(checked()).toEqual(task.claims.map((claim) => `To do: ${claim}`));
    expect(status()).toBe("not run yet");
    expect(output()).toBeNull();
    expect(code()).toBe(task.start.text);
  });

  test("is run with its checks and the files of the problem", async () => {
    const { user, button } = await open();
    await user.click(button(`Run ${FILE}`));
    await runs();
    const { main, checks, files } = worker().job;
    expect(main).toBe(FILE);
    expect(files[FILE]).toBe(task.start.text);
    expect(files[present(checks)]).toBe(task.checks);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(["orders.csv", "service.log"]));
  });

  test("says which claims hold and what is not yet right, and that to the ear too", async () => {
    const { checked, done, isKept } = await judged([WRONG]);
    expect(checked()).toEqual(
      task.claims.map((claim, index) => (index === 0 ? `Not yet: ${claim}${WRONG}` : `Right: ${claim}`)),
    );
    expect(announced()).toBe(`${task.claims.length - 1} of ${task.claims.length} checks hold so far`);
    expect(done()).toBe(false);
    expect(isKept()).toBe(false);
  });

  test("is done when all claims hold, which is said and kept", async () => {
    const { checked, done, isKept } = await judged([]);
    expect(checked()).toEqual(task.claims.map((claim) => `Right: ${claim}`));
    expect(announced()).toBe(`All checks hold: “${task.title}” is done`);
    expect(done()).toBe(true);
    expect(isKept()).toBe(true);
  });

  test("that failed before it could be checked says so, and its claims stay open", async () => {
    const { user, button, bench, checked } = await open();
    await user.click(button(`Run ${FILE}`));
    await runs();
    await says((python) => {
      python.writes("NameError: no\n", "err");
      python.done({ ok: false, line: 1 });
    });
    expect(bench.getByText("Your program failed before it could be checked: see the output.")).toBeTruthy();
    expect(checked()).toEqual(task.claims.map((claim) => `To do: ${claim}`));
    expect(announced()).toBe("Program failed in line 1 after 0.02 sec");
  });
});

describe("the mark of a task", () => {
  test("can be set and taken back by hand", async () => {
    const { user, toggle, done, isKept } = await open();
    await user.click(toggle());
    expect([done(), isKept()]).toEqual([true, true]);
    await user.click(toggle());
    expect([done(), isKept()]).toEqual([false, false]);
  });

  test("stays as the reader left it on coming back, and nothing is said again", async () => {
    const { user, toggle, travel, isKept } = await judged([]);
    await user.click(toggle());
    expect(isKept()).toBe(false);
    await travel("/sources");
    await travel(PAGE);
    expect(taskThere().checked()[0]).toMatch(/^Right: /);
    expect(isKept()).toBe(false);
    expect(announced()).not.toContain("All checks hold");
  });

  test("stays set when a later run no longer holds", async () => {
    const { user, button, isKept } = await judged([]);
    await user.click(button(`Run ${FILE}`));
    await waitFor(() => expect(worker().jobs).toHaveLength(2));
    await says((python) => python.done({ checks: [{ claim: present(task.claims[0]), problem: WRONG }] }));
    expect(isKept()).toBe(true);
  });

  test("is set on coming back where it was done while the reader was elsewhere", async () => {
    const { user, button, travel, isKept } = await open();
    await user.click(button(`Run ${FILE}`));
    await runs();
    await travel("/sources");
    act(() => worker().done({ checks: task.claims.map((claim) => ({ claim, problem: null })) }));
    await travel(PAGE);
    expect(isKept()).toBe(true);
    expect(taskThere().done()).toBe(true);
  });
});

describe("the help of a task", () => {
  test("comes in steps, each closed until it is asked for, the solution last", async () => {
    const { whole } = await open();
    const steps = [...whole.querySelectorAll("details")];
    expect(steps.map((step) => step.open)).toEqual(steps.map(() => false));
    expect(steps.map((step) => step.querySelector("summary")?.textContent)).toEqual([
      ...task.hints.map((_, index) => `Hint ${index + 1} of ${task.hints.length}`),
      "A solution that passes every check",
    ]);
    for (const [index, hint] of task.hints.entries()) expect(steps[index]?.textContent).toContain(hint);
    expect(steps.at(-1)?.querySelector("code")?.textContent).toBe(task.solution.text);
  });

  test("is closed again on the next role’s page", async () => {
    const { user, whole, travel } = await open();
    const last = present([...whole.querySelectorAll("details")].at(-1));
    await user.click(present(last.querySelector("summary")));
    expect(last.open).toBe(true);
    await travel("/roles/data-engineer");
    const next = taskOf(benchOf(FILE));
    expect([...next.querySelectorAll("details")].filter((step) => step.open)).toEqual([]);
  });
});
