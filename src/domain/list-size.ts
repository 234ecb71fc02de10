/**
 * Up to so many roles stand side by side: a mark each in strips, a column each in grids, a link each in
 * rows of links. Beyond it they are counted, searched and read page by page.
 */
export const SIDE_BY_SIDE = 12;

/** Rows on one page of a list: more would make it slow to draw, and no easier to read. */
export const ROWS_A_PAGE = 50;

/** A stretch of a list, and where it stands in it. Pages and rows count from 1. */
export interface ListPage<T> {
  items: readonly T[];
  page: number;
  pages: number;
  /** The first and the last row shown; both 0 for an empty list. */
  from: number;
  to: number;
}

/**
 * The rows of one page of `items`.
 * @param page from 1; what is below the first or beyond the last means that one.
 */
export function pageOf<T>(items: readonly T[], page: number): ListPage<T> {
  const pages = Math.max(1, Math.ceil(items.length / ROWS_A_PAGE));
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const start = (shown - 1) * ROWS_A_PAGE;
  const rows = items.slice(start, start + ROWS_A_PAGE);
  return {
    items: rows,
    page: shown,
    pages,
    from: rows.length === 0 ? 0 : start + 1,
    to: start + rows.length,
  };
}
