import { loadCode } from "virtual:details";
import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lineId } from "#paths";
import { present } from "../unit/fixtures/present.ts";
import { benchOf, fakePython } from "./fake-python.ts";
import { announced, renderPage } from "./render-page.tsx";

const SLUG = "data-engineer";
const PAGE = `/roles/${SLUG}`;
const code = await loadCode(SLUG);
const program = present(code.program);
const samples = code.samples.map((sample) => ({ ...sample, area: sample.title }));
const sample = present(samples.at(-1));
const NAME = "Data Engineer";

const scrollIntoView = Object.getOwnPropertyDescriptor(Element.prototype, "scrollIntoView");

fakePython();
beforeEach(() => {
  // jsdom does not scroll.
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  if (scrollIntoView) Object.defineProperty(Element.prototype, "scrollIntoView", scrollIntoView);
  else Reflect.deleteProperty(Element.prototype, "scrollIntoView");
});

/** The disclosure of a sample and what is in it. */
function sampleThere({ file, title }: { file: string; title: string }) {
  const all = [...document.querySelectorAll<HTMLDetailsElement>("#code details")];
  const details = present(
    all.find((entry) => entry.querySelector("summary")?.textContent === `${title}, ${file}`),
  );
  return { details, within: within(details) };
}

describe("the program of a role", () => {
  test("is said in words, its code in a named area that the keyboard can scroll", async () => {
    await renderPage(PAGE);
    const { element, bench } = benchOf(program.file);
    expect(screen.getByText(program.summary)).toBeTruthy();
    const area = bench.getByRole("region", { name: `${program.title}: Python program of ${NAME}` });
    expect(area.tabIndex).toBe(0);
    expect(element.querySelectorAll("[data-line]")).toHaveLength(program.lines.length);
  });

  test("has a number and an id to each line, and none of the numbers among its text", async () => {
    await renderPage(PAGE);
    const { element, code: shown } = benchOf(program.file);
    expect(shown()).toBe(program.text);
    const lines = [...element.querySelectorAll(".ln")];
    expect(lines.map(({ id }) => id)).toEqual(program.lines.map((_, i) => lineId(program.file, i + 1)));
    const numbers = [...element.querySelectorAll("[data-line]")];
    expect(numbers.map((number) => number.textContent)).toEqual(numbers.map(() => ""));
    expect(numbers.map((number) => number.getAttribute("data-line"))).toEqual(
      program.lines.map((_, i) => String(i + 1)),
    );
  });

  test("has notes, each leading to the first of its lines, which are marked as noted", async () => {
    await renderPage(PAGE);
    const { element, bench } = benchOf(program.file);
    const notes = within(bench.getByRole("region", { name: `How to read ${program.file}` }));
    const links = notes.getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual(
      program.notes.map(({ from, to }) => [
        from === to ? `Line ${from}` : `Lines ${from}–${to}`,
        `#${lineId(program.file, from)}`,
      ]),
    );
    expect(notes.getAllByRole("definition").map((note) => note.textContent)).toEqual(
      program.notes.map(({ text }) => text),
    );
    const noted = program.lines.flatMap((_, index) =>
      program.notes.some(({ from, to }) => from <= index + 1 && index + 1 <= to)
        ? [lineId(program.file, index + 1)]
        : [],
    );
    expect([...element.querySelectorAll("[data-noted]")].map(({ id }) => id)).toEqual(noted);
  });

  test("is part of a problem that all roles share, to which a link leads", async () => {
    await renderPage(`${PAGE}?unit=month`);
    const link = screen.getByRole("link", { name: "See them side by side" });
    expect(link.getAttribute("href")).toBe("/one-problem?unit=month");
  });
});

describe("the samples in the role’s own tools", () => {
  test("are closed at first, and said to be shown and not run, each for its versions", async () => {
    await renderPage(PAGE);
    expect(samples.length).toBeGreaterThanOrEqual(2);
    for (const entry of samples) {
      const { details } = sampleThere(entry);
      expect(details.open, entry.file).toBe(false);
      expect(details.querySelector("code")?.closest("summary")).toBeTruthy();
      expect(details.textContent).toContain(entry.versions);
      expect(details.textContent).toContain("not run");
      expect(details.querySelector("pre")?.textContent).toBe(entry.text);
      expect(details.querySelector("[data-run-status]")).toBeNull();
    }
  });

  test("open where the address names one of their lines, and only that one", async () => {
    await renderPage(`${PAGE}#${lineId(sample.file, 3)}`);
    const isOpen = samples.map((entry) => sampleThere(entry).details.open);
    expect(isOpen).toEqual(samples.map((entry) => entry === sample));
  });

  test("open, too, on a jump within the page, and stay closed for what is no line of theirs", async () => {
    const { travel } = await renderPage(PAGE);
    await travel(`${PAGE}#${lineId(sample.file, sample.lines.length + 1)}`);
    expect(sampleThere(sample).details.open).toBe(false);
    await travel(`${PAGE}#${lineId(sample.file, sample.lines.length)}`);
    expect(sampleThere(sample).details.open).toBe(true);
  });

  test("can be copied, and wrapped, each by itself", async () => {
    const { user } = await renderPage(`${PAGE}#${lineId(sample.file, 1)}`);
    const { within: there, details } = sampleThere(sample);
    await user.click(there.getByRole("button", { name: `Copy: ${sample.file}` }));
    expect(await navigator.clipboard.readText()).toBe(sample.text);
    expect(announced()).toBe("Code copied");
    const wrap = there.getByRole("button", { name: `Wrap lines: ${sample.file}` });
    await user.click(wrap);
    expect(wrap.getAttribute("aria-pressed")).toBe("true");
    expect(details.querySelectorAll("[data-wrap]")).toHaveLength(1);
    expect(document.querySelectorAll("#code [data-wrap]")).toHaveLength(1);
  });

  test("have notes that lead to their own lines", async () => {
    await renderPage(PAGE);
    for (const entry of samples) {
      const { details } = sampleThere(entry);
      const links = [...details.querySelectorAll<HTMLAnchorElement>("dl a")];
      expect(links.map((link) => link.hash)).toEqual(
        entry.notes.map(({ from }) => `#${lineId(entry.file, from)}`),
      );
      for (const { hash } of links) expect(details.querySelector(hash)).toBeTruthy();
    }
  });
});
