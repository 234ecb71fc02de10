import { screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { grid, readout, tile, tiles } from "./map-parts.ts";
import { announced, isUnavailable, renderPage } from "./render-page.tsx";

const DE = "/map/data-engineer";
const focused = () => document.activeElement?.getAttribute("data-tile");

describe("the tiles by keyboard", () => {
  test("are one stop of the Tab key, a grid with the place of every tile", async () => {
    await renderPage(DE);
    expect(tiles().filter(({ tabIndex }) => tabIndex === 0)).toEqual([tile("AK")]);
    expect([grid().getAttribute("aria-rowcount"), grid().getAttribute("aria-colcount")]).toEqual(["8", "12"]);
    const cell = tile("CA").closest('[role="gridcell"]');
    expect(cell?.getAttribute("aria-colindex")).toBe("2");
    expect(cell?.closest('[role="row"]')?.getAttribute("aria-rowindex")).toBe("5");
  });

  test("begin at the chosen state", async () => {
    await renderPage(`${DE}?place=TX`);
    await waitFor(() => expect(tiles().filter(({ tabIndex }) => tabIndex === 0)).toEqual([tile("TX")]));
  });

  test("are travelled with the arrows, which skip the gaps, and the figures go along", async () => {
    const { user } = await renderPage(DE);
    tile("AK").focus();
    const steps: [string, string][] = [
      ["{ArrowRight}", "ME"],
      ["{ArrowDown}", "NH"],
      ["{ArrowLeft}", "VT"],
      ["{ArrowDown}", "RI"],
      ["{Home}", "WA"],
      ["{End}", "MA"],
      ["{Control>}{End}{/Control}", "FL"],
      ["{ArrowRight}", "FL"],
      ["{Control>}{Home}{/Control}", "AK"],
    ];
    for (const [keys, id] of steps) {
      await user.keyboard(keys);
      expect(focused(), keys).toBe(id);
      expect(
        tiles().filter(({ tabIndex }) => tabIndex === 0),
        keys,
      ).toEqual([tile(id)]);
    }
    expect(readout("Alaska").figures.get("Median")).toEqual(["$112,500"]);
  });

  test("leave keys with other modifiers to the browser", async () => {
    const { user } = await renderPage(DE);
    tile("CO").focus();
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}{Shift>}{ArrowDown}{/Shift}{Control>}{ArrowUp}{/Control}");
    expect(focused()).toBe("CO");
  });
});

describe("the state that is looked at", () => {
  test("shows all its figures: under the pointer, or with the focus", async () => {
    const { user } = await renderPage(DE);
    expect([...readout("California").figures]).toEqual([
      ["Median", ["$170,160"]],
      ["10th percentile", ["$101,200"]],
      ["90th percentile", ["$227,900"]],
      ["Adjusted median", ["$161,922"]],
      ["Jobs", ["6,210"]],
      ["Location quotient", ["0.79derived by this project"]],
    ]);
    await user.hover(tile("PA"));
    const { words, figures } = readout("Pennsylvania");
    expect(words).toBe(
      "Pay a year. Not published for Pennsylvania: employment is known (2,840 jobs), the wages of Database Architects are withheld.",
    );
    expect([figures.get("Median"), figures.get("Jobs")]).toEqual([["withheld"], ["2,840"]]);
  });

  test("of two roles shows both and the difference", async () => {
    const { user } = await renderPage(`${DE}-vs-test-automation-qa-engineer`);
    await user.hover(tile("VA"));
    const { figures } = readout("Virginia");
    expect(figures.get("Median")).toEqual(["$160,360", "$121,590", "+$38,770"]);
    expect(figures.get("Jobs")).toEqual(["5,260", "10,160", "−4,900"]);
    expect(figures.get("Location quotient")).toEqual(["2.96derived by this project", "2.06", "+0.90"]);
  });
});

describe("a state that is chosen", () => {
  test("by a click becomes the place of every page, in the address too, and is announced", async () => {
    const { user, address, store, back } = await renderPage(DE);
    await user.click(tile("CA"));
    expect(store.getState().pay.place).toBe("CA");
    expect(address()).toBe(`${DE}?place=CA`);
    await waitFor(() => expect(announced()).toBe("Official pay: California"));
    expect(tile("CA").getAttribute("aria-current")).toBe("true");
    expect(readout("California").words).toBe("Pay a year. Median: highest of 5 classes. The chosen place.");
    await back();
    expect(address()).toBe(DE);
    expect(tile("CA").hasAttribute("aria-current")).toBe(false);
  });

  test("by Enter, or by its name in the table, is the same", async () => {
    const { user, address } = await renderPage(DE);
    tile("CO").focus();
    await user.keyboard("{Enter}");
    expect(address()).toBe(`${DE}?place=CO`);
    expect(focused()).toBe("CO");
    await user.click(screen.getByRole("button", { name: "Texas" }));
    expect(address()).toBe(`${DE}?place=TX`);
    await waitFor(() => expect(tile("TX").getAttribute("aria-current")).toBe("true"));
    expect(tile("CO").hasAttribute("aria-current")).toBe(false);
  });

  test("is given up for the nation, and the button keeps the focus", async () => {
    const { user, address } = await renderPage(`${DE}?place=CA`);
    const button = screen.getByRole("button", { name: "Show United States" });
    await waitFor(() => expect(isUnavailable(button)).toBe(false));
    await user.click(button);
    expect(address()).toBe(DE);
    expect(document.activeElement).toBe(button);
    expect(isUnavailable(button)).toBe(true);
  });

  test("is not on the map when it is a metro, and the page says so", async () => {
    await renderPage(`${DE}?place=41940`);
    expect(await screen.findByText(/which is no state and not on this map/)).toBeTruthy();
    expect(tiles().filter((button) => button.hasAttribute("aria-current"))).toEqual([]);
  });
});
