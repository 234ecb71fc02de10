import { screen, within } from "@testing-library/react";
import { present } from "../unit/fixtures/present.ts";

/** A section of the comparison, by its heading. */
export function section(name: string): HTMLElement {
  return screen.getByRole("region", { name });
}

/** The table whose caption begins so. */
export function table(caption: string): HTMLElement {
  return screen.getByRole("table", { name: (name) => name.startsWith(caption) });
}

/** The names that head a table's columns, from the left. */
export function columnsOf(shown: HTMLElement): string[] {
  return within(shown)
    .getAllByRole("columnheader")
    .map((header) => header.textContent);
}

/** What a table's rows show, by row header; a group's header has no cells and is left out. */
export function rowsOf(shown: HTMLElement): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const row of within(shown).getAllByRole("row")) {
    const header = within(row).queryByRole("rowheader");
    const cells = within(row).queryAllByRole("cell");
    if (header && cells.length > 0)
      rows.set(
        header.getAttribute("aria-label") ?? header.textContent,
        cells.map((cell) => cell.textContent),
      );
  }
  return rows;
}

/** The cells of one row. @throws when there is no such row. */
export function rowOf(shown: HTMLElement, header: string): string[] {
  return present(rowsOf(shown).get(header));
}
