import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { BACKEND, choose, DATA_SCIENTIST, renderSettings } from "./pay-settings-parts.tsx";
import { announced, isUnavailable } from "./render-page.tsx";
import { BE, DE, DO, DS, ML, QA } from "./transition-parts.ts";

describe("the reader's own figure", () => {
  // The example is about the middle of the dataset’s ranges.
  const AN_AMOUNT_A_YEAR = /^Type an amount a year such as \d+,000 or \d+k\.$/;
  const AN_AMOUNT_AN_HOUR = /^Type an amount an hour such as \d+\.\d\d\.$/;
  const field = () => screen.getByRole("textbox", { name: "Your own figure" });
  const perHour = () => screen.getByRole("radio", { name: "an hour" });
  /** Where it falls, by role. */
  const rows = () =>
    Object.fromEntries(
      within(screen.getByRole("table"))
        .getAllByRole("row")
        .slice(1)
        .map((row) => [
          within(row).getByRole("rowheader").textContent,
          within(row)
            .getAllByRole("cell")
            .map((cell) => cell.textContent),
        ]),
    );
  const hint = () => document.getElementById(present(field().getAttribute("aria-describedby")))?.textContent;

  test("places nothing until there is one, and says that it goes nowhere", () => {
    renderSettings();
    expect(screen.queryByRole("table")).toBeNull();
    expect(hint()).toBe(
      "Gross pay. An hour is one of 2,080 a year. Your figure is not saved and not in the link.",
    );
    expect(isUnavailable(screen.getByRole("button", { name: "Clear your own figure" }))).toBe(true);
  });

  test("is placed in words in each official occupation, roles on one code together", async () => {
    const { user, store } = renderSettings({ slugs: [BE, DS, ML, DO, QA, DE] });
    await user.type(field(), "$120,230");
    expect(store.getState().own).toEqual({ amount: 120_230, per: "year" });
    const [developers, ...rest] = Object.entries(rows());
    // 25 + 25 × (120,230 − 105,210) ÷ (135,980 − 105,210) = 37.2
    expect(developers).toEqual([
      "Backend / API and DevOps / SRE share one official figure",
      ["Software Developers", "United States", "37 of 100 earn less, about"],
    ]);
    expect(rest.map(([names, cells]) => [names, cells.at(-1)])).toEqual([
      ["Data Scientist and ML Engineer share one official figure", "at the median"],
      ["Test / QA", "63 of 100 earn less, about"],
      ["Data Engineer", "34 of 100 earn less, about"],
    ]);
    expect(
      screen.getByRole("table", { name: /^Where \$120,230 a year falls in official pay, May 2025/ }),
    ).toBeTruthy();
    expect(
      screen.getByText(/beyond the lowest and the highest published percentile nothing is known/),
    ).toBeTruthy();
    await waitFor(() => expect(announced()).toContain("Data Scientist and ML Engineer: at the median"));
  });

  test.each([
    ["67239", "below the 10th percentile"],
    ["67240", "at the 10th percentile"],
    ["92574", "30 of 100 earn less, about"],
    ["199130", "at the 90th percentile"],
    ["199131", "above the 90th percentile"],
    ["9,000,000", "above the 90th percentile"],
  ])("%s among data scientists is %s, and outside there is no number of workers", async (text, words) => {
    const { user } = renderSettings({ slugs: [DATA_SCIENTIST] });
    await user.type(field(), text);
    expect(rows()["Data Scientist"]?.at(-1)).toBe(words);
  });

  test("by the hour is 2,080 of them a year, cents included", async () => {
    const { user, store } = renderSettings({ slugs: [DATA_SCIENTIST] });
    await user.click(perHour());
    await user.type(field(), "57.80");
    expect(store.getState().own).toEqual({ amount: 57.8, per: "hour" });
    expect(
      screen.getByRole("table", { name: /^Where \$57\.80 an hour, \$120,224 a year, falls/ }),
    ).toBeTruthy();
    expect(rows()["Data Scientist"]?.at(-1)).toBe("49 of 100 earn less, about");
  });

  test("is placed by annual figures as published, whatever the page shows", async () => {
    const { user } = renderSettings({ slugs: [DATA_SCIENTIST] });
    await user.type(field(), "120230");
    await user.click(screen.getByRole("radio", { name: "Hour of life" }));
    expect(rows()["Data Scientist"]?.at(-1)).toBe("at the median");
    await choose(user, "california");
    await screen.findByText(/^California median/);
    const before = rows()["Data Scientist"];
    expect(before?.at(-1)).not.toBe("at the median");
    expect(before?.[1]).toBe("California");
    await user.click(screen.getByRole("switch", { name: "Adjust for living cost" }));
    expect(rows()["Data Scientist"]).toEqual(before);
  });

  test("is placed nowhere where nothing is published, and the reason is said", async () => {
    const { user } = renderSettings({ slugs: [BACKEND] });
    await user.type(field(), "120000");
    await choose(user, "alaska");
    await screen.findByText("Alaska median none");
    expect(rows()["Backend / API"]?.at(-1)).toBe(
      "Not published for Alaska: employment is known (530 jobs), the wages of Software Developers are withheld.",
    );
  });

  test.each([
    ["year", "a lot", AN_AMOUNT_A_YEAR],
    ["year", "57.80", AN_AMOUNT_A_YEAR],
    ["hour", "120000", AN_AMOUNT_AN_HOUR],
    ["hour", "57,80", AN_AMOUNT_AN_HOUR],
  ])("by the %s, %j is not understood: that is said, and nothing placed", async (per, text, message) => {
    const { user, store } = renderSettings({ slugs: [DATA_SCIENTIST] });
    if (per === "hour") await user.click(perHour());
    await user.type(field(), text);
    await user.tab();
    expect(hint()).toMatch(message);
    expect(field().getAttribute("aria-invalid")).toBe("true");
    expect(store.getState().own).toBeNull();
    expect(screen.queryByRole("table")).toBeNull();
  });

  test("that is read by the other unit is not kept from before", async () => {
    const { user, store } = renderSettings({ slugs: [DATA_SCIENTIST] });
    await user.type(field(), "120000");
    expect(screen.getByRole("table")).toBeTruthy();
    await user.click(perHour());
    expect(store.getState().own).toBeNull();
    expect(hint()).toMatch(AN_AMOUNT_AN_HOUR);
    await user.click(screen.getByRole("radio", { name: "a year" }));
    expect(rows()["Data Scientist"]?.at(-1)).toBe("49 of 100 earn less, about");
  });

  test("can be cleared, and the focus goes back to the field", async () => {
    const { user, store } = renderSettings();
    await user.type(field(), "120000");
    await user.click(screen.getByRole("button", { name: "Clear your own figure" }));
    expect(field()).toHaveProperty("value", "");
    expect(store.getState().own).toBeNull();
    expect(screen.queryByRole("table")).toBeNull();
    expect(document.activeElement).toBe(field());
    expect(announced()).toBe("Your own figure is cleared");
  });

  test("is kept nowhere", async () => {
    const { user } = renderSettings();
    await user.type(field(), "123457");
    expect(rows()).toBeTruthy();
    expect(JSON.stringify({ ...localStorage })).not.toContain("123457");
  });
});
