import { screen, within } from "@testing-library/react";
import { csvParseRows } from "d3-dsv";
import { expect, test, vi } from "vitest";
import { rowOf, section, table } from "./compare-parts.ts";
import { renderPage } from "./render-page.tsx";

// Every figure of the real six is published. Here the publisher has released none for Data Engineer.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const nothing = { mean: null, p10: null, p25: null, median: null, p75: null, p90: null };
  const { catalogue } = await importOriginal<typeof import("virtual:catalogue")>();
  return {
    catalogue: {
      ...catalogue,
      national: {
        ...catalogue.national,
        "15-1243": { ...catalogue.national["15-1243"], ...nothing, wageFlag: "not_released" },
      },
    },
  };
});
vi.mock("virtual:details", async (importOriginal) => {
  const original = await importOriginal<typeof import("virtual:details")>();
  return {
    ...original,
    loadRole: async (slug: string) => {
      const detail = await original.loadRole(slug);
      if (slug !== "data-engineer") return detail;
      return { ...detail, outlook: detail.outlook.map((round) => ({ ...round, figures: null })) };
    },
  };
});

test("a role without official figures says so, and keeps the article's range", async () => {
  await renderPage("/roles/data-engineer");
  const pay = within(screen.getByRole("region", { name: "What it pays" }));
  expect(
    pay.getByText(
      "Not published for United States: employment is known (67,140 jobs), the wages of Database Architects are withheld. The article range stays.",
    ),
  ).toBeTruthy();
  const cells = within(pay.getByRole("table")).getAllByRole("cell");
  expect(cells.map((cell) => cell.textContent)).toEqual(Array(5).fill("withheld"));
  expect(pay.getByRole("img", { name: "Article range: $110,000 to $165,000 a year" })).toBeTruthy();
  expect(pay.queryByRole("img", { name: /^Official percentiles/ })).toBeNull();
});

test("a comparison says which figures were not released, and calls none the highest that is alone", async () => {
  await renderPage("/compare/data-engineer-vs-data-scientist");
  expect(rowOf(table("Pay a year"), "Median, official")).toEqual(["withheld", "$120,230"]);
  expect(rowOf(table("Pay a year"), "Article range, to")).toEqual(["$165,000 highest", "$160,000"]);
  expect(rowOf(table("Projections 2024–34"), "Growth in jobs")).toEqual(["not in this dataset", "+33.5%"]);
  expect(
    within(section("Pay")).getByRole("img", {
      name: /^Data Engineer\..* Official, United States: Not published for United States: .* are withheld\.$/,
    }),
  ).toBeTruthy();
});

test("the files of a comparison hold what is missing as missing, never as zero", async () => {
  const blobs: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return "blob:made";
  });
  vi.spyOn(URL, "revokeObjectURL").mockImplementation(() => {});
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  const { user } = await renderPage("/compare/data-engineer-vs-data-scientist");
  for (const kind of ["CSV", "JSON"]) {
    await user.click(screen.getByRole("button", { name: `Download ${kind}` }));
  }
  const [csv = "", json = ""] = await Promise.all(blobs.map((blob) => blob.text()));
  const rows = csvParseRows(csv);
  expect(rows.find(([, item]) => item === "Median, official")?.slice(4)).toEqual(["withheld", "120230"]);
  expect(rows.find(([, item]) => item === "Growth in jobs")?.slice(4)).toEqual([
    "not in this dataset",
    "33.5",
  ]);
  expect(JSON.parse(json).rows).toContainEqual(
    expect.objectContaining({ item: "Median, official", values: ["withheld", 120_230] }),
  );
});
