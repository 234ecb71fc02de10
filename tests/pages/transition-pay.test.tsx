import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPage } from "./render-page.tsx";
import { answers, BE, DE, DS, ML, page, section } from "./transition-parts.ts";

const PAY = "What changes in pay";
const medians = () => within(section(PAY).getByRole("table"));

describe("the pay of a pair", () => {
  it("is the change of the median in money and percent, with statistic, place and period", async () => {
    await renderPage(page(BE, DE));
    expect(answers(PAY)).toContain(
      "The official median changes by +$3,520 a year, +2.6% (United States, May 2025).",
    );
    const rows = medians()
      .getAllByRole("row")
      .map((row) => row.textContent);
    expect(rows[1]).toContain("Software Developers 15-1252");
    expect(rows[1]).toContain("$135,980");
    expect(rows[2]).toContain("$139,500");
    expect(medians().getByRole("caption").textContent).toBe(
      "Official medians, USD a year, United States, May 2025, U.S. Bureau of Labor Statistics",
    );
  });

  it("says how well each official occupation fits, and cites each median", async () => {
    await renderPage(page(BE, DS));
    expect(medians().getByText(/^Near: the official occupation/)).toBeTruthy();
    expect(medians().getByText(/^Exact: the official occupation/)).toBeTruthy();
    expect(
      medians().getByRole("button", {
        name: "Copy with citation: Median of Data Scientists, United States",
      }),
    ).toBeTruthy();
  });

  it("falls with a minus sign", async () => {
    await renderPage(page(DE, BE));
    expect(answers(PAY).join()).toContain("changes by −$3,520 a year, −2.5%");
  });

  it("cannot tell roles on one code apart, and states no change", async () => {
    await renderPage(page(ML, DS));
    expect(answers(PAY)).toContain(
      "Same official figure: Machine Learning Engineer and Data Scientist stand on one official code, 15-2051, Data Scientists. It cannot tell them apart.",
    );
    expect(screen.getByRole("region", { name: PAY }).textContent).not.toMatch(/changes by|0%/);
  });

  it("that was withheld says why, and borrows none", async () => {
    await renderPage(page(BE, DS, "?place=AK"));
    expect(
      await section(PAY).findByText(/^Not published for Alaska: employment is known \(530 jobs\)/),
    ).toBeTruthy();
    expect(section(PAY).getByText("So there is no change of the median to state for Alaska.")).toBeTruthy();
    expect(medians().getByText("no figure")).toBeTruthy();
    expect(medians().getAllByRole("row")[2]?.textContent).toContain("$84,110");
  });

  it("is in the place and unit of the reader, whose printed amounts leave the printed difference", async () => {
    await renderPage(page(BE, DE, "?place=CA&unit=hour"));
    const sentence = await section(PAY).findByText(
      (_, element) => element?.tagName === "P" && /an hour, .*California/.test(element.textContent),
    );
    const [from = 0, to = 0] = medians()
      .getAllByText(/^\$\d+\.\d\d$/)
      .map((amount) => Number(amount.textContent.slice(1)));
    const change = Math.abs(to - from).toFixed(2);
    expect(sentence.textContent).toContain(`$${change} an hour`);
  });

  it("adjusted for living cost shows what was published beside it, and names its source", async () => {
    await renderPage(page(BE, DE, "?place=CA&local=40"));
    expect((await medians().findAllByText(/as published$/)).length).toBe(2);
    expect(section("Sources").getByRole("link", { name: /^Regional Price Parities/ })).toBeTruthy();
  });

  it("by the hour of life says that the reader's hours count", async () => {
    const { store } = await renderPage(page(ML, DS, "?unit=life"));
    expect(answers(PAY).join()).not.toContain("the hours you gave");
    act(() => store.getState().setHours(ML, { work: 50, onCall: 10 }));
    expect(answers(PAY).join()).toContain("What differs below is the hours you gave for each role.");
  });

  it("puts the article's ranges on one ruler", async () => {
    await renderPage(page(BE, DE));
    for (const name of [
      "Article range of Backend / API Developer: $90,000 to $140,000 a year",
      "Article range of Data Engineer: $110,000 to $165,000 a year",
    ]) {
      expect(section(PAY).getByRole("img", { name })).toBeTruthy();
    }
  });
});
