import { readFile } from "node:fs/promises";
import { loadProgram } from "virtual:details";
import { screen, waitFor, within } from "@testing-library/react";
import { csvParseRows } from "d3-dsv";
import { describe, expect, test, vi } from "vitest";
import { toCsv } from "#features/compare-table/files.ts";
import type { ComparisonRecord } from "#features/compare-table/record.ts";
import { present } from "../unit/fixtures/present.ts";
import { rowsOf, section, table } from "./compare-parts.ts";
import { announced, renderPage } from "./render-page.tsx";

const PAIR = "/compare/data-engineer-vs-machine-learning-engineer";
const FILE = "data-engineer-vs-machine-learning-engineer";
const SHARED = "/compare/backend-api-developer-vs-data-engineer-vs-devops-site-reliability-engineer";

interface Saved {
  name: string;
  type: string;
  text: string;
}

/** All of a file, the byte order mark too, which `Blob.text` leaves out. */
async function wholeText(file: Blob): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.arrayBuffer());
}

/** Opens a comparison, presses both download buttons and catches the files that the browser would keep. */
async function download(address: string): Promise<{ csv: Saved; json: Saved }> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return `blob:${blobs.length}`;
  });
  const revoke = vi.spyOn(URL, "revokeObjectURL").mockImplementation(() => {});
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const { user } = await renderPage(address);
  const press = async (kind: string): Promise<Saved> => {
    await user.click(screen.getByRole("button", { name: `Download ${kind}` }));
    expect(announced()).toBe(`${kind} downloaded`);
    const blob = present(blobs.at(-1));
    await vi.waitFor(() => expect(revoke).toHaveBeenLastCalledWith(`blob:${blobs.length}`));
    return { name: present(names.at(-1)), type: blob.type, text: await wholeText(blob) };
  };
  return { csv: await press("CSV"), json: await press("JSON") };
}

/** A figure as a file holds it: bare, without sign, currency, separators and unit. */
function bare(cell: string): string {
  return /^[+$]?[\d,.]+%?(?: highest)?$/.test(cell) ? cell.replace(/[^\d.]/g, "") : cell;
}

/** The figures and words in the tables of the page, as `section: item` with a text for each role. */
function shownRows(): [string, string[]][] {
  const rows = (name: string, shown: HTMLElement) =>
    [...rowsOf(shown)].map(([item, cells]): [string, string[]] => [`${name}: ${item}`, cells.map(bare)]);
  return [
    ...rows("Pay", table("Pay a year")).slice(1),
    ...rows("Skills", table("Skills of the compared roles")),
    ...rows("Outlook 2024–34", table("Projections 2024–34")),
    ...rows("Outlook 2025–35", table("Projections 2025–35")),
  ];
}

/** The lines of a section by column, e.g. the tasks of each role. */
function shownLines(name: string): string[][] {
  return within(section(name))
    .getAllByRole("list")
    .map((list) =>
      within(list)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    );
}

describe.each([PAIR, `${PAIR}?show=differences,also`, SHARED])("the files of %s", (address) => {
  test("as CSV hold every row that the page shows, and no skill that it hides", async () => {
    const { csv } = await download(address);
    const [head, ...rows] = csvParseRows(csv.text);
    const width = present(head).length;
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([width]));
    expect(present(head).slice(4)).toEqual(
      [...within(table("Pay a year")).getAllByRole("columnheader")].map((cell) => cell.textContent),
    );
    const held = new Map(rows.map((row) => [`${row[0]}: ${row[1]}`, row.slice(4)]));
    for (const [item, texts] of shownRows()) expect(held.get(item), item).toEqual(texts);
    const skills = rowsOf(table("Skills of the compared roles")).size;
    expect(rows.filter(([name]) => name === "Skills")).toHaveLength(skills);
    for (const [column, tasks] of shownLines("Day to day").entries()) {
      expect(
        rows.filter((row) => /^Task/.test(row[1] ?? "")).flatMap((row) => row[4 + column] || []),
      ).toEqual(tasks);
    }
    for (const [column, titles] of shownLines("Also advertised as").entries()) {
      const texts = rows.filter((row) => /^Title/.test(row[1] ?? "")).flatMap((row) => row[4 + column] || []);
      expect(texts.map((title) => title.replace(/ \([^()]*\)$/, ""))).toEqual(titles);
    }
  });

  test("as JSON hold the same figures as numbers", async () => {
    const { json } = await download(address);
    const record: ComparisonRecord = JSON.parse(json.text);
    const held = new Map(record.rows.map((row) => [`${row.section}: ${row.item}`, row.values.map(String)]));
    for (const [item, texts] of shownRows()) {
      const values = texts.map((text) => (text === "not in this dataset" ? "null" : text));
      expect(held.get(item), item).toEqual(values);
    }
    const pay = record.rows.filter((row) => row.section === "Pay");
    expect(pay).toHaveLength(7);
    for (const { unit, values } of pay) {
      expect(unit).toBe("USD a year");
      for (const value of values) expect(value).toBeTypeOf("number");
    }
  });

  test("name every source that the page names, and the source of every figure", async () => {
    const saved = await download(address);
    const record: ComparisonRecord = JSON.parse(saved.json.text);
    const csv = csvParseRows(saved.csv.text);
    const named = [...rowsOf(table("Sources of this comparison")).keys()];
    expect(record.sources.map(({ title, publisher }) => `${title}${publisher}`)).toEqual(named);
    const ids = record.sources.map(({ id }) => id);
    expect(csv.filter(([name]) => name === "Source").map((row) => row[3])).toEqual(ids);
    const figures = csv.filter(([name]) => /^(Pay|Skills|Outlook)/.test(name ?? ""));
    for (const row of figures) for (const id of present(row[3]).split(" ")) expect(ids).toContain(id);
    for (const { attribution, licence } of record.sources) {
      expect(csv).toContainEqual(
        expect.arrayContaining([expect.stringContaining(`${licence}. ${attribution}`)]),
      );
    }
  });

  test("say what the page says beside the figures", async () => {
    const { csv, json } = await download(address);
    const record: ComparisonRecord = JSON.parse(json.text);
    const shared = within(section("Pay")).queryAllByText(/same official code|also stand for/);
    const population = /^Wage and salary workers; the self-employed are not included\. Excludes overtime/;
    const outlook = record.notes.slice(shared.length + 1);
    expect(shared).toHaveLength(1);
    expect(record.notes.slice(0, -outlook.length)).toEqual([
      ...shared.map((note) => note.textContent),
      expect.stringMatching(population),
    ]);
    expect(outlook.map((note) => note.slice(0, 16))).toEqual([
      "Outlook: 2024–34",
      "Outlook: 2025–35",
      "Outlook: The rou",
    ]);
    for (const note of outlook)
      expect(section("Outlook").textContent).toContain(note.replace(/^Outlook: /, ""));
    const { notes } = record;
    expect(csvParseRows(csv.text).flatMap(([name, note]) => (name === "Note" ? note : []))).toEqual(notes);
  });
});

describe("a comparison taken along", () => {
  test("as a file is named after its roles", async () => {
    const { csv, json } = await download(PAIR);
    expect(csv).toMatchObject({ name: `${FILE}.csv`, type: "text/csv;charset=utf-8" });
    expect(json).toMatchObject({ name: `${FILE}.json`, type: "application/json;charset=utf-8" });
  });

  test("as CSV has the byte order mark that spreadsheet programs want, and as JSON has none", async () => {
    const { csv, json } = await download(PAIR);
    expect([csv, json].map(({ text }) => text.codePointAt(0) === 0xfeff)).toEqual([true, false]);
    expect(csv.text.slice(1)).toMatch(/^section,item,unit,source,/);
    expect(csv.text.endsWith("\r\n")).toBe(true);
  });

  test("as CSV holds no formula, and figures below zero as figures", async () => {
    const record: ComparisonRecord = JSON.parse((await download(PAIR)).json.text);
    const row = { section: "Made", item: "=1+1", unit: "percent", source: "@made", values: [-3.5, "-3.5"] };
    const csv = csvParseRows(toCsv({ ...record, notes: ["+1"], rows: [row] }));
    expect(csv).toContainEqual(["Made", "'=1+1", "percent", "'@made", "-3.5", "'-3.5"]);
    expect(csv.find(([name]) => name === "Note")?.[1]).toBe("'+1");
  });

  test("as CSV and JSON holds the programs to the letter, and the settings", async () => {
    const program = await loadProgram("data-engineer");
    const text = await readFile(`data/samples/data-engineer/${program?.file}`, "utf8");
    const csv = csvParseRows((await download(`${PAIR}?show=differences`)).csv.text);
    expect(csv.find(([name]) => name === "Code")?.slice(1, 5)).toEqual(["Program", "", "", text]);
    expect(csv).toContainEqual(["Settings", "differencesOnly", "", "", "true", ""]);
    expect(csv).toContainEqual(["Settings", "period", "", "", "May 2025", ""]);
    expect(csv).toContainEqual(["Official code", "fit", "", "", "near", "stand-in"]);
  });

  test("as Markdown is one table with its sources, without the code", async () => {
    const { user } = await renderPage(PAIR);
    await user.click(screen.getByRole("button", { name: "Copy Markdown" }));
    await waitFor(() => expect(announced()).toBe("Markdown copied"));
    const lines = (await navigator.clipboard.readText()).split("\n");
    expect(lines[0]).toBe("# Data Engineer vs ML Engineer");
    const rows = lines.filter((line) => line.startsWith("|"));
    expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length))).toEqual(new Set([5]));
    expect(rows).toContain("| Pay: Median, official, USD a year | $139,500 | $120,230 |");
    expect(rows).toContain("| Pay: Article range, to, USD a year | $165,000 | $180,000 |");
    expect(rows).toContain("| Skills: Kafka | essential | not listed |");
    expect(rows).toContain("| Outlook 2024–34: Growth in jobs, percent | +8.7% | +33.5% |");
    expect(lines.filter((line) => /O\*NET 30\.2 Database by the U\.S\./.test(line))).toHaveLength(1);
    expect(lines.join()).not.toContain("import ");
  });

  test("as a link is the address of the page, the place named too", async () => {
    window.history.replaceState(null, "", `${PAIR}?show=also`);
    const { user } = await renderPage(`${PAIR}?show=also`);
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await screen.findByRole("button", { name: "Link copied" })).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}${PAIR}?show=also&place=US`);
    window.history.replaceState(null, "", "/");
  });

  test("on paper is what the browser prints, in short and with its sources", async () => {
    const print = vi.spyOn(window, "print").mockImplementation(() => {});
    const { user } = await renderPage(SHARED);
    await user.click(screen.getByRole("button", { name: "Print" }));
    expect(print).toHaveBeenCalledOnce();
    const short = table("Skills, day to day and outlook in short");
    expect(rowsOf(short).get("Openings a year")).toEqual(["115,200", "4,000", "115,200"]);
    const credits = present(short.parentElement).textContent;
    for (const part of ["May 2025", "on the same official code", "USDOL/ETA has not approved"]) {
      expect(credits).toContain(part);
    }
  });
});
