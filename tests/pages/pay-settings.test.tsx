import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import type { AreaPayData } from "#data/catalogue.ts";
import { present } from "../unit/fixtures/present.ts";
import { choose, loadReal, opener, renderSettings } from "./pay-settings-parts.tsx";
import { announced } from "./render-page.tsx";

describe("while figures are not there", () => {
  test("the nation's are shown and named, and what is loading too", async () => {
    let arrive: (data: AreaPayData) => void = () => {};
    const { user } = renderSettings({ load: () => new Promise((resolve) => (arrive = resolve)) });
    await choose(user, "california");
    const line = "Loading the figures for California; those of United States are shown.";
    expect(screen.getByText(line, { selector: "p" })).toBeTruthy();
    expect(announced()).toBe(line);
    expect(opener().textContent).toBe("Place: California");
    expect(screen.getByText("United States median $135,980")).toBeTruthy();
    const data = await loadReal();
    await act(async () => arrive(data));
    expect(screen.getByText("California median $174,410")).toBeTruthy();
    expect(screen.queryByText(line, { selector: "p" })).toBeNull();
    expect(announced()).toBe("Official pay: California");
  });

  test("a failure is said, and trying again keeps the focus and can work", async () => {
    let broken = true;
    const load = vi.fn(async () => {
      if (broken) throw new Error("offline");
      return loadReal();
    });
    const { user } = renderSettings({ load });
    await choose(user, "california");
    const line = /^The figures for California could not be loaded; those of United States are shown\./;
    expect(await screen.findByText(line, { selector: "p" })).toBeTruthy();
    await waitFor(() => expect(announced()).toMatch(line));
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(line, { selector: "p" })).toBeTruthy();
    broken = false;
    const calls = load.mock.calls.length;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("California median $174,410")).toBeTruthy();
    expect(load.mock.calls.length).toBeGreaterThan(calls);
    expect(document.activeElement).toBe(opener());
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  });
});

describe("the unit and the mean", () => {
  test("are chosen from named controls, and every change is announced", async () => {
    const { user, store } = renderSettings();
    const units = within(screen.getByRole("group", { name: "Pay by" }));
    expect(units.getAllByRole("radio").map((radio) => radio.closest("label")?.textContent)).toEqual([
      "Year",
      "Month",
      "Hour",
      "Hour of life",
    ]);
    expect(units.getByRole("radio", { name: "Year" })).toHaveProperty("checked", true);
    await user.click(units.getByRole("radio", { name: "Hour" }));
    expect(store.getState().pay.unit).toBe("hour");
    expect(announced()).toBe("Pay: an hour");
    expect(screen.getByText("United States median $65.38")).toBeTruthy();
    await user.click(screen.getByRole("switch", { name: "Show the mean" }));
    expect(store.getState().pay.mean).toBe(true);
    expect(announced()).toBe("The mean is shown");
    await user.click(screen.getByRole("switch", { name: "Show the mean" }));
    expect(announced()).toBe("The mean is not shown");
  });

  test("without JavaScript are said to be what they are, and their controls are left out", () => {
    renderSettings();
    const bar = present(opener().closest(".needs-script"));
    for (const control of screen.getAllByRole("switch")) expect(bar.contains(control)).toBe(true);
    expect(present(document.querySelector(".scriptless")).textContent).toBe(
      "Official figures are those of United States, a year. Choosing another place or unit needs JavaScript.",
    );
    expect(screen.getByText("The article’s ranges stay.")).toBeTruthy();
  });
});
