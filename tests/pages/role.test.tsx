import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { catalogue } from "virtual:catalogue";
import { loadCode, loadRole } from "virtual:details";
import { screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { datasetFolder } from "#build/dataset-folder.ts";
import { createFormat } from "#domain/format.ts";
import { present } from "../unit/fixtures/present.ts";
import { announced, renderPage } from "./render-page.tsx";

const format = createFormat("en-US", "USD");
const section = (name: string) => within(screen.getByRole("region", { name }));
const copyButton = (name: string) => section("A taste of the work").getByRole("button", { name });
const words = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent);

const described = await Promise.all(
  catalogue.roles.map(async (role) => ({
    role,
    titles: (await loadRole(role.slug)).titles,
    samples: (await loadCode(role.slug)).samples,
  })),
);
/** Every other of the roles that leave nothing out: of today’s one of each fit, and one that shares its official code. */
const ROLES = described
  .filter(({ titles, samples }) => titles.length > 0 && samples.length > 0)
  .map(({ role }) => role)
  .filter((_, index) => index % 2 === 0);

describe.each(ROLES)("the page of $name", (role) => {
  const open = () => renderPage(`/roles/${role.slug}`);
  const detail = () => loadRole(role.slug);

  test("says what the role is, what the article says it pays and what else it says", async () => {
    await open();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(role.name);
    const { from, to } = role.pay;
    const facts = within(screen.getByRole("article")).getAllByRole("definition");
    expect(words(facts).slice(0, 3)).toEqual([
      `${format.money(from)}to${format.money(to)}`,
      role.claim ?? "Nothing beyond the duties, the skills and the pay.",
      role.purpose,
    ]);
    const range = `Article range: ${format.money(from)} to ${format.money(to)} a year`;
    expect(section("What it pays").getByRole("img", { name: range })).toBeTruthy();
    expect(
      [role.name, role.shortName].map((name) => `${name}: pay, skills and code | Python Career Explorer`),
    ).toContain(document.title);
  });

  test("shows the official figures of the occupation behind it, in numbers and in words", async () => {
    await open();
    const { official } = role;
    const figures = present(catalogue.national[official.soc]);
    const pay = section("What it pays");
    const cells = within(pay.getByRole("table")).getAllByRole("cell");
    const statistics = [
      ["10", figures.p10, "10th percentile"],
      ["25", figures.p25, "25th percentile"],
      ["50", figures.median, "Median"],
      ["75", figures.p75, "75th percentile"],
      ["90", figures.p90, "90th percentile"],
    ] as const;
    for (const [index, [below, value, name]] of statistics.entries()) {
      const amount = format.money(present(value));
      const cell = present(cells[index]);
      expect(cell.textContent).toContain(`${amount}${below} of 100 earn less than ${amount}`);
      const cite = `Copy with citation: ${name} of ${official.title}, United States`;
      expect(within(cell).getByRole("button", { name: cite })).toBeTruthy();
    }
    expect(cells).toHaveLength(statistics.length);
    expect(pay.getByRole("table").textContent).toContain("May 2025, U.S. Bureau of Labor Statistics");
    expect(pay.getByRole("img", { name: /^Official percentiles/ }).getAttribute("aria-label")).toContain(
      `median ${format.money(present(figures.median))}`,
    );
    const occupation = section("The official occupation behind it");
    expect(occupation.getByRole("heading", { name: `${official.title} ${official.soc}` })).toBeTruthy();
  });

  test("leads from its head to each of its sections, in their order", async () => {
    await open();
    const index = within(screen.getByRole("navigation", { name: "On this page" }));
    const sections = within(screen.getByRole("article")).getAllByRole("heading", { level: 2 });
    expect(words(index.getAllByRole("link"))).toEqual(words(sections));
    for (const link of index.getAllByRole("link")) {
      expect(document.querySelector(link.getAttribute("href") ?? "")?.tagName).toBe("SECTION");
    }
  });

  test("stands on the shared axis among the others", async () => {
    await open();
    const pay = section("What it pays");
    for (const other of catalogue.roles.filter(({ slug }) => slug !== role.slug)) {
      const label = `${other.name}: ${format.range(other.pay)} a year`;
      expect(pay.getByRole("img", { name: label })).toBeTruthy();
      expect(pay.getByRole("link", { name: other.shortName }).getAttribute("href")).toBe(
        `/roles/${other.slug}`,
      );
    }
  });

  test("splits its skills into essential and also asked for, each leading to its page", async () => {
    await open();
    const hrefs = (name: string) =>
      section(name)
        .getAllByRole("link")
        .map((link) => link.getAttribute("href"))
        .filter((href) => href?.startsWith("/skills/"));
    const expected = (ids: readonly string[]) => ids.map((id) => `/skills/${id}`).sort();
    expect(hrefs("Essential skills").sort()).toEqual(expected(role.essential));
    expect(hrefs("Also asked for").sort()).toEqual(expected(role.also));
    expect(role.also.filter((id) => role.essential.includes(id))).toEqual([]);
    expect(
      section("Essential skills").getByText(/^Named by the article; Python stands in every role’s list\./),
    ).toBeTruthy();
    const { titles, dayToDay } = await detail();
    const listed = words(section("Also advertised as").getAllByRole("listitem"));
    expect(listed).toEqual(titles.map(({ title, code }) => `${title} ${code}`));
    expect(words(section("Day to day").getAllByRole("listitem"))).toEqual(dayToDay.tasks);
  });

  test("shows its sample in a scroll area that the keyboard reaches, and copies the very file", async () => {
    const { user } = await open();
    const sample = present((await loadCode(role.slug)).samples[0]);
    const file = await readFile(join(datasetFolder(), "samples", role.slug, sample.file), "utf8");
    const area = screen.getByRole("region", { name: `${sample.title}: Python sample of ${role.name}` });
    expect(area.tabIndex).toBe(0);
    expect(area.textContent?.trimEnd()).toBe(file.trimEnd());
    await user.click(copyButton(`Copy: ${sample.file}`));
    expect(await screen.findByRole("button", { name: `Code copied: ${sample.file}` })).toBeTruthy();
    expect(announced()).toBe("Code copied");
    expect(await navigator.clipboard.readText()).toBe(file);
  });

  test("names every source with its date and its credit", async () => {
    await open();
    const { sources } = await detail();
    const table = screen.getByRole("table", { name: `Sources of the page ${role.name}` });
    const rows = within(table).getAllByRole("row").slice(1);
    expect(rows).toHaveLength(sources.length);
    for (const [index, source] of sources.entries()) {
      const text = present(rows[index]).textContent;
      for (const part of [source.title, source.publisher, source.period, "November 22, 2026"]) {
        expect(text).toContain(part);
      }
      expect(text).toContain(`${source.licence}. ${source.attribution}`);
    }
    expect(table.textContent).toContain("by the U.S. Department of Labor, Employment and Training");
    expect(table.textContent).toContain("Used under the CC BY 4.0 license.");
    expect(table.textContent).toContain("USDOL/ETA has not approved, endorsed, or tested");
  });
});

test("a copy that the browser refuses is said", async () => {
  const { user } = await renderPage("/roles/data-engineer");
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
  await user.click(copyButton("Copy: load_orders.py"));
  expect(
    await screen.findByRole("button", { name: "The browser refused to copy: load_orders.py" }),
  ).toBeTruthy();
  expect(announced()).toBe("The browser refused to copy");
});

test("a copy is refused, and that is said, where there is no clipboard at all", async () => {
  const { user } = await renderPage("/roles/data-engineer");
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  await user.click(copyButton("Copy: load_orders.py"));
  expect(
    await screen.findByRole("button", { name: "The browser refused to copy: load_orders.py" }),
  ).toBeTruthy();
});
