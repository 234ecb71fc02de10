import { catalogue } from "virtual:catalogue";
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { BACKEND, choose, DEVOPS, renderSettings } from "./pay-settings-parts.tsx";
import { announced } from "./render-page.tsx";

describe("living cost", () => {
  const adjust = () => screen.getByRole("switch", { name: "Adjust for living cost" });
  const slider = () => screen.getByRole("slider", { name: "Share of pay spent where you live" });
  const typed = () =>
    screen.getByRole("spinbutton", { name: "Share of pay spent where you live, in percent" });

  test("is not touched until asked for", () => {
    renderSettings();
    expect(screen.queryByRole("slider")).toBeNull();
    expect(screen.queryByText(/amount ×/)).toBeNull();
  });

  test("prints the formula with its numbers, an example, the reason and the source", async () => {
    const { user } = renderSettings();
    await choose(user, "california");
    await screen.findByText("California median $174,410");
    await user.click(adjust());
    expect(announced()).toBe("Official pay: adjusted for living cost, 50% spent where you live");
    expect(screen.getByText("amount × (1 − 50% + 50% × 100 ÷ 110.72) = amount × 0.95159")).toBeTruthy();
    expect(screen.getByText("California median $165,967")).toBeTruthy();
    const example = present(screen.getByText("$165,967").closest("p"));
    expect(example.textContent).toBe(
      "Backend / API, official median: $174,410 becomes $165,967 a year at average prices in United States.",
    );
    const why = screen.getByText(/savings, taxes and debts do not get cheaper where prices are low/);
    expect(why.textContent).toContain("50% is a starting point and no figure from a source");
    const { paritySource } = catalogue;
    expect(why.textContent).toContain(`Price parity of California: 110.72, ${paritySource.period}`);
    expect(within(why).getByRole("link", { name: paritySource.title }).getAttribute("href")).toBe(
      paritySource.url,
    );
  });

  test("moves with the slider and with a typed share, and each follows the other", async () => {
    const { user, store } = renderSettings();
    await choose(user, "california");
    await screen.findByText("California median $174,410");
    await user.click(adjust());
    fireEvent.change(slider(), { target: { value: "100" } });
    expect(store.getState().pay.local).toBe(100);
    expect(typed()).toHaveProperty("value", "100");
    expect(slider().getAttribute("aria-valuetext")).toBe("100%");
    expect(screen.getByText("amount × (1 − 100% + 100% × 100 ÷ 110.72) = amount × 0.90318")).toBeTruthy();
    await user.clear(typed());
    await user.type(typed(), "25");
    expect(store.getState().pay.local).toBe(25);
    expect(slider()).toHaveProperty("value", "25");
    expect(slider().getAttribute("min")).toBe("1");
    expect(slider().getAttribute("max")).toBe("100");
  });

  test.each(["", "0", "101", "2.5"])("a typed share of %j is refused and the last one kept", async (text) => {
    const { user, store } = renderSettings();
    await user.click(adjust());
    // At once: by key, 101 would pass 10 on its way.
    fireEvent.change(typed(), { target: { value: text } });
    expect(store.getState().pay.local).toBe(50);
    expect(typed().getAttribute("aria-invalid")).toBe("true");
    const message = document.getElementById(present(typed().getAttribute("aria-describedby")));
    expect(message?.textContent).toBe("Type a whole number from 1 to 100; 50% is used.");
  });

  test("changes nothing in the nation, and says that it is the base", async () => {
    const { user } = renderSettings();
    await user.click(adjust());
    expect(screen.getByText("United States is the base, 100: nothing changes.")).toBeTruthy();
    expect(screen.getByText("amount × (1 − 50% + 50% × 100 ÷ 100) = amount × 1")).toBeTruthy();
    expect(screen.getByText("United States median $135,980")).toBeTruthy();
  });

  test("refuses a metro, and says why", async () => {
    const { user } = renderSettings();
    await choose(user, "san jose");
    const published = await screen.findByText(/^San Jose.* median \$/);
    const before = published.textContent;
    await user.click(adjust());
    expect(announced()).toBe(
      "Official pay: not adjusted, there is no price parity of San Jose-Sunnyvale-Santa Clara, CA",
    );
    expect(present(screen.getByText("Not adjusted.").closest("p")).textContent).toBe(
      "Not adjusted. This dataset has price parities of states only, and that of a state is not that of a metropolitan area in it: the figures of San Jose-Sunnyvale-Santa Clara, CA are shown as published.",
    );
    expect(screen.queryByRole("slider")).toBeNull();
    expect(published.textContent).toBe(before);
  });

  test("has no example where no median is published", async () => {
    const { user } = renderSettings({ slugs: [BACKEND, DEVOPS] });
    await choose(user, "alaska");
    await screen.findByText("Alaska median none");
    await user.click(adjust());
    expect(screen.getByText("No official median of these roles is published for Alaska.")).toBeTruthy();
    expect(document.body.textContent).not.toContain("$0");
  });

  test("switched off and on again keeps the reader's own share", async () => {
    const { user, store } = renderSettings();
    await user.click(adjust());
    fireEvent.change(slider(), { target: { value: "30" } });
    await user.click(adjust());
    expect(store.getState().pay.local).toBeNull();
    expect(announced()).toBe("Official pay: as published");
    expect(screen.queryByRole("slider")).toBeNull();
    await user.click(adjust());
    expect(store.getState().pay.local).toBe(30);
  });
});
