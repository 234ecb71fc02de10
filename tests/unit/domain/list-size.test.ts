import { describe, expect, test } from "vitest";
import { pageOf, ROWS_A_PAGE } from "#domain/list-size.ts";
import { listsWhole } from "#domain/skill-lists.ts";

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("a page of a list", () => {
  const rows = numbered(2 * ROWS_A_PAGE + 3);

  test("says which rows of how many it holds, counted from 1", () => {
    expect(pageOf(rows, 2)).toEqual({
      items: rows.slice(ROWS_A_PAGE, 2 * ROWS_A_PAGE),
      page: 2,
      pages: 3,
      from: ROWS_A_PAGE + 1,
      to: 2 * ROWS_A_PAGE,
    });
    expect(pageOf(rows, 3)).toEqual({
      items: rows.slice(-3),
      page: 3,
      pages: 3,
      from: 2 * ROWS_A_PAGE + 1,
      to: rows.length,
    });
  });

  test.each([
    [0, 1],
    [-7, 1],
    [Number.NaN, 1],
    [1.9, 1],
    [4, 3],
    [Number.POSITIVE_INFINITY, 3],
  ])("number %s is page %i of three", (asked, page) => {
    expect(pageOf(rows, asked).page).toBe(page);
  });

  test.each([
    [1, 1],
    [ROWS_A_PAGE, 1],
    [ROWS_A_PAGE + 1, 2],
  ])("is one of as few as hold %i rows: %i", (count, pages) => {
    expect(pageOf(numbered(count), 1).pages).toBe(pages);
  });

  test("of an empty list is the only one, and holds no row", () => {
    expect(pageOf([], 2)).toEqual({ items: [], page: 1, pages: 1, from: 0, to: 0 });
  });
});

test("up to 150 skills are listed whole", () => {
  expect([0, 150, 151].map(listsWhole)).toEqual([true, true, false]);
});
