import { screen, within } from "@testing-library/react";
import { present } from "../unit/fixtures/present.ts";

/** The map itself. */
export function grid(): HTMLElement {
  return screen.getByRole("grid");
}

/** The tile of the state with those letters. */
export function tile(id: string): HTMLElement {
  return present(grid().querySelector<HTMLElement>(`[data-tile="${id}"]`));
}

/** Every tile, row by row. */
export function tiles(): HTMLElement[] {
  return within(grid()).getAllByRole("button");
}

/** The states of the table from the top, each with its cells. */
export function tableRows(): Map<string, string[]> {
  const [, ...rows] = within(
    screen.getByRole("table", { name: (name) => / of .*(?:Developer|Engineer|Scientist)/.test(name) }),
  ).getAllByRole("row");
  return new Map(
    rows.map((row) => [
      within(row).getByRole("rowheader").textContent,
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ]),
  );
}

/** The button at the head of a column. */
export function head(name: string): HTMLElement {
  return within(screen.getByRole("region", { name: "State by state" })).getByRole("button", { name });
}

/** The figures beside the map: what is said of the state, and its cells by measure. */
export function readout(state: string): { words: string; figures: Map<string, string[]> } {
  const shown = screen.getByRole("region", { name: state });
  const [, ...rows] = within(shown).getAllByRole("row");
  return {
    words: shown.querySelector("p")?.textContent ?? "",
    figures: new Map(
      rows.map((row) => [
        within(row).getByRole("rowheader").textContent,
        within(row)
          .getAllByRole("cell")
          .map((cell) => cell.textContent),
      ]),
    ),
  };
}

/** The classes of the legend, with their buttons. */
export function legend(): HTMLElement[] {
  return within(screen.getByRole("group", { name: "Classes of the map" }))
    .getAllByRole("listitem")
    .map((entry) => within(entry).getByRole("button"));
}

/** What a tile is called, without the letters and the short value that are for the eye. */
export function tileText(tile: HTMLElement): string {
  return tile.querySelector(".vh")?.textContent ?? "";
}

/** What is seen on a tile: the letters, and the short value where there is one. */
export function tileSeen(tile: HTMLElement): string[] {
  return [...tile.querySelectorAll('[aria-hidden="true"]')].map(({ textContent }) => textContent);
}
