import { catalogue } from "virtual:catalogue";
import { screen, waitFor } from "@testing-library/react";
import { csvParseRows } from "d3-dsv";
import { describe, expect, test, vi } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { head, legend, tableRows, tile, tileSeen, tiles } from "./map-parts.ts";
import { announced, renderPage } from "./render-page.tsx";

const BE = "/map/backend-api-developer";
const DE = "/map/data-engineer";
const PAIR = `${DE}-vs-test-automation-qa-engineer`;

interface Exported {
  title: string;
  settings: Record<string, string | number | boolean | null>;
  columns: { key: string; label: string; unit: string }[];
  rows: Record<string, string | number | null>[];
  notes: string[];
  sources: { id: string; licence: string }[];
}

/** Catches the files that the browser would keep. */
function catchFiles() {
  const blobs: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return "blob:file";
  });
  vi.spyOn(URL, "revokeObjectURL").mockImplementation(() => {});
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return { blobs, names };
}

type Page = Awaited<ReturnType<typeof renderPage>>;

/** Presses a download button. @returns the text of the file and its name. */
async function save({ user }: Page, kind: "CSV" | "JSON" | "SVG"): Promise<{ name: string; text: string }> {
  const { blobs, names } = catchFiles();
  await user.click(screen.getByRole("button", { name: `Download ${kind}: map` }));
  await waitFor(() => expect(announced()).toBe(`${kind} downloaded`));
  return { name: present(names.at(-1)), text: await present(blobs.at(-1)).text() };
}

const table = async (page: Page): Promise<Exported> => JSON.parse((await save(page, "JSON")).text);

/** A cell of the page as the number it prints; null for words. */
function numberIn(cell: string | undefined): number | null {
  const bare = cell?.replace(/[$,+]/g, "").replace("−", "-") ?? "";
  return /^-?[\d.]+$/.test(bare) ? Number(bare) : null;
}

describe("the file of figures", () => {
  test.each([
    ["", ["median", "p10", "p90", "adjusted", "jobs", "quotient"]],
    ["?unit=hour&local=80&measure=adjusted", ["adjusted", "median", "p10", "p90", "jobs", "quotient"]],
    ["?unit=month&measure=jobs", ["jobs", "median", "p10", "p90", "adjusted", "quotient"]],
  ])("of one role with %s holds the numbers of the page, in its order", async (query, keys) => {
    const exported = await table(await renderPage(`${DE}${query}`));
    const shown = [...tableRows()];
    expect(exported.rows.map(({ place }) => place)).toEqual(shown.map(([name]) => name));
    expect(exported.rows).toHaveLength(51);
    for (const [i, [name, cells]] of shown.entries()) {
      const values = keys.map((key) => exported.rows[i]?.[key]);
      expect(values, name).toEqual(cells.map(numberIn));
    }
  });

  test("of two roles holds both, and the difference that the page shows", async () => {
    const exported = await table(await renderPage(PAIR));
    const shown = [...tableRows()];
    const keys = ["data-engineer median", "test-automation-qa-engineer median", "difference median"];
    expect(exported.rows.map((row) => keys.map((key) => row[key]))).toEqual(
      shown.map(([, cells]) => cells.map(numberIn)),
    );
    const there = present(exported.rows.find(({ placeId }) => placeId === "VA"));
    expect(there["difference jobs"]).toBe(-4900);
    expect(there["difference quotient"]).toBe(0.9);
  });

  test("holds only the classes that are shown, in the order that was asked for", async () => {
    const page = await renderPage(BE);
    await page.user.click(present(legend()[4]));
    await page.user.click(present(legend()[5]));
    await page.user.click(head("State"));
    const { rows, settings } = await table(page);
    expect(rows.map(({ place }) => place)).toEqual([...tableRows().keys()]);
    expect(rows).toHaveLength(11);
    expect(settings).toMatchObject({
      role: "Backend / API Developer",
      "official code": "15-1252",
      "on the map": "Median",
      "classes shown": "$136,000 to $174,410; not published",
      "states shown": "11 of 51",
      "sorted by": "State",
      order: "ascending",
    });
  });

  test("says why a figure is missing, and which were derived", async () => {
    const { rows, notes } = await table(await renderPage(DE));
    const in_ = (id: string) => present(rows.find(({ placeId }) => placeId === id));
    expect([in_("PA")["wages flag"], in_("PA")["jobs flag"], in_("PA").class]).toEqual([
      "withheld",
      "",
      "not published",
    ]);
    expect(in_("VT")["jobs flag"]).toBe("not published");
    expect(in_("DE")["wages flag"]).toBe("");
    expect(in_("DE")["jobs flag"]).toBe("withheld");
    expect(in_("CA")["quotient flag"]).toBe("derived, not published");
    expect(notes.join()).toContain("derived by this project");
  });

  test("names units, sources with their licences, and every column in every row", async () => {
    const { columns, rows, sources } = await table(await renderPage(`${BE}?unit=month`));
    expect(columns.find(({ key }) => key === "median")?.unit).toBe("USD a month");
    expect(columns.find(({ key }) => key === "jobs")?.unit).toBe("jobs");
    expect(sources.map(({ id }) => id)).toEqual([catalogue.paySources.state.id, catalogue.paritySource.id]);
    for (const { licence } of sources) expect(licence).not.toBe("");
    const keys = columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const row of rows) expect(Object.keys(row).toSorted()).toEqual(keys.toSorted());
  });

  test("is written as CSV too, a line a state", async () => {
    const { name, text } = await save(await renderPage(BE), "CSV");
    expect(name).toBe("map-backend-api-developer.csv");
    const [heads = [], first = []] = csvParseRows(text.replace("\ufeff", ""));
    expect(heads.slice(0, 3)).toEqual(["place id", "place", "Median (USD a year)"]);
    expect(first.slice(0, 3)).toEqual(["CA", "California", "174410"]);
  });
});

describe("the picture", () => {
  const texts = (svg: string) =>
    [...new DOMParser().parseFromString(svg, "image/svg+xml").querySelectorAll("text")].map(
      ({ textContent }) => textContent,
    );

  test.each([DE, `${DE}?unit=hour`, `${PAIR}?measure=jobs`])(
    "of %s has the letters and the short values of the tiles",
    async (address) => {
      const page = await renderPage(address);
      const { text } = await save(page, "SVG");
      const drawn = texts(text);
      for (const button of tiles()) {
        const [letters, value] = tileSeen(button);
        const at = drawn.indexOf(present(letters));
        expect(at, letters).toBeGreaterThan(-1);
        if (value) expect(drawn[at + 1]).toBe(value);
      }
    },
  );

  test("has the classes with their counts, a title, how it is set, and its source", async () => {
    const { name, text } = await save(await renderPage(DE), "SVG");
    expect(name).toBe("map-data-engineer.svg");
    const drawn = texts(text);
    for (const entry of legend()) {
      const [bounds, , count] = /^(.*), [^,]*?( (\d+ of 51))$/.exec(entry.textContent)?.slice(1) ?? [];
      expect(drawn).toContain(bounds);
      expect(drawn).toContain(count);
    }
    const said = drawn.join(" ");
    expect(said).toContain("Pay by state: Data Engineer, median");
    expect(said).toContain("Database Architects (15-1243). May 2025. USD a year, gross.");
    expect(said).toContain("Source: U.S. Bureau of Labor Statistics");
    expect(said).not.toContain("Bureau of Economic Analysis");
    expect(text).toContain("Pennsylvania: employment is known (2,840 jobs)");
  });

  test("of the adjusted median says the share and names the source of the parities", async () => {
    const { text } = await save(await renderPage(`${BE}?measure=adjusted&local=70`), "SVG");
    const said = texts(text).join(" ");
    expect(said).toContain("the median with 70% of it");
    expect(said).toContain("U.S. Bureau of Economic Analysis");
  });

  test("fades what the legend left out, and says so", async () => {
    const page = await renderPage(BE);
    await page.user.click(present(legend()[4]));
    const { text } = await save(page, "SVG");
    expect(texts(text).join(" ")).toContain("10 of 51 states shown");
    const fillOf = (id: string) =>
      [...new DOMParser().parseFromString(text, "image/svg+xml").querySelectorAll("text")]
        .find(({ textContent }) => textContent === id)
        ?.previousElementSibling?.getAttribute("fill");
    expect(fillOf("CA")).toBe("#173d7b");
    expect(tile("MS").hasAttribute("data-faded")).toBe(true);
    expect(fillOf("MS")).toBe("#fafbfc");
  });
});
