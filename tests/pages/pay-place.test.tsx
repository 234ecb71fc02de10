import { catalogue } from "virtual:catalogue";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { choose, dialog, loadReal, opener, options, renderSettings, search } from "./pay-settings-parts.tsx";
import { announced } from "./render-page.tsx";

const { places } = catalogue;
const count = () => within(dialog()).getByRole("status").textContent;

describe("the place", () => {
  test("is the nation until another is chosen, and nothing is loaded for that", () => {
    const load = vi.fn(loadReal);
    renderSettings({ load });
    expect(opener().textContent).toBe("Place: United States");
    expect(screen.getByText("United States median $135,980")).toBeTruthy();
    expect(load).not.toHaveBeenCalled();
    expect(announced()).toBe("");
  });

  test("is chosen from a dialog of all places by kind, whose field has the focus", async () => {
    const { user, store } = renderSettings();
    await user.click(opener());
    expect(document.activeElement).toBe(search());
    expect(
      within(dialog())
        .getAllByRole("heading", { level: 3 })
        .map((h) => h.textContent),
    ).toEqual(["Nation", "States", "Metropolitan areas"]);
    expect(options()).toHaveLength(places.length);
    const states = within(within(dialog()).getByRole("region", { name: "States" })).getAllByRole("button");
    expect(states).toHaveLength(51);
    await user.click(within(dialog()).getByRole("button", { name: /^California/ }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(store.getState().pay.place).toBe("CA");
    expect(await screen.findByText("California median $174,410")).toBeTruthy();
    expect(opener().textContent).toBe("Place: California");
    expect(document.activeElement).toBe(opener());
    await waitFor(() => expect(announced()).toBe("Official pay: California"));
  });

  test("that is chosen is marked, in words and for screen readers", async () => {
    const { user } = renderSettings();
    await choose(user, "ny");
    await user.click(opener());
    const current = options().filter((option) => option.getAttribute("aria-current") === "true");
    expect(current.map((option) => option.textContent)).toEqual(["New YorkNYchosen"]);
    expect(options().filter((option) => option.textContent.includes("chosen"))).toEqual(current);
  });

  test("can be the nation again", async () => {
    const { user, store } = renderSettings();
    await choose(user, "california");
    await screen.findByText("California median $174,410");
    await choose(user, "united states");
    expect(store.getState().pay.place).toBeNull();
    expect(await screen.findByText("United States median $135,980")).toBeTruthy();
    await waitFor(() => expect(announced()).toBe("Official pay: United States"));
  });

  test("is the first of what was typed, also where the list still shows an earlier letter’s", async () => {
    const { user, store } = renderSettings();
    await user.click(opener());
    await user.type(search(), "te");
    const [first] = options();
    expect(first?.textContent).toContain("Tennessee");
    act(() => {
      fireEvent.change(search(), { target: { value: "texas" } });
      expect(options()[0]).toBe(first);
      fireEvent.keyDown(search(), { key: "Enter" });
    });
    expect(store.getState().pay.place).toBe("TX");
  });

  test("is found by a few letters, and how many fit is said", async () => {
    const { user } = renderSettings();
    await user.click(opener());
    expect(count()).toBe(`${places.length} places`);
    await user.keyboard("new YÓRK");
    expect(options().map((option) => option.textContent)).toEqual([
      "New YorkNY",
      "New York-Newark-Jersey City, NY-NJ",
    ]);
    expect(count()).toBe("2 places");
    expect(within(dialog()).queryByRole("heading", { name: "Nation" })).toBeNull();
  });

  test("that no letters fit is said, with a way back", async () => {
    const { user, store } = renderSettings();
    await user.click(opener());
    await user.keyboard("atlantis{Enter}");
    expect(options()).toEqual([]);
    expect(count()).toBe("No place matches “atlantis”.");
    expect(store.getState().pay.place).toBeNull();
    await user.click(within(dialog()).getByRole("button", { name: "Clear the search" }));
    expect(document.activeElement).toBe(search());
    expect(options()).toHaveLength(places.length);
  });

  test("tells which metropolitan areas there are", async () => {
    const { user } = renderSettings();
    await user.click(opener());
    expect(within(dialog()).getByText(/^The 32 metropolitan areas with at least 9,500/)).toBeTruthy();
  });
});

describe("the place by keyboard alone", () => {
  test("Enter takes the first that fits; an id comes first", async () => {
    const { user, store } = renderSettings();
    opener().focus();
    await user.keyboard("{Enter}ma{Enter}");
    expect(store.getState().pay.place).toBe("MA");
    expect(document.activeElement).toBe(opener());
    expect(await screen.findByText(/^Massachusetts median/)).toBeTruthy();
  });

  test("Enter in an empty field takes nothing", async () => {
    const { user, store } = renderSettings();
    await user.click(opener());
    await user.keyboard("{Enter}");
    expect(dialog()).toBeTruthy();
    expect(store.getState().pay.place).toBeNull();
  });

  test("arrows walk from the field through the results and back, across the kinds", async () => {
    const { user, store } = renderSettings();
    await user.click(opener());
    await user.keyboard("york");
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(search());
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement?.textContent).toBe("New YorkNY");
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement?.textContent).toBe("New York-Newark-Jersey City, NY-NJ");
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement?.textContent).toBe("New York-Newark-Jersey City, NY-NJ");
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(document.activeElement).toBe(search());
    await user.keyboard("{ArrowDown}{End}{Enter}");
    expect(store.getState().pay.place).toBe("35620");
  });

  test("Home and End go to the first and the last result, and stay with the text in the field", async () => {
    const { user } = renderSettings();
    await user.click(opener());
    await user.keyboard("{ArrowDown}{End}");
    expect(document.activeElement).toBe(options().at(-1));
    await user.keyboard("{Home}");
    expect(document.activeElement).toBe(options()[0]);
    await user.keyboard("{ArrowUp}io{Home}oh{End}");
    expect(search()).toHaveProperty("value", "ohio");
    expect(document.activeElement).toBe(search());
  });

  test("Escape closes at once, also with a text in the field, and changes nothing", async () => {
    const { user, store } = renderSettings();
    await user.click(opener());
    await user.keyboard("texas{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(store.getState().pay.place).toBeNull();
    expect(document.activeElement).toBe(opener());
  });
});
