import { catalogue } from "virtual:catalogue";
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { BACKEND, DEVOPS, renderSettings } from "./pay-settings-parts.tsx";
import { announced } from "./render-page.tsx";

const { roles } = catalogue;

describe("an hour of life", () => {
  const week = (name: string) => within(screen.getByRole("group", { name: new RegExp(`^${name}`) }));
  const work = (name: string) => week(name).getByRole("spinbutton", { name: "Hours a week" });
  const onCall = (name: string) => week(name).getByRole("spinbutton", { name: "On call, hours a week" });
  const set = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

  async function renderLife(slugs?: readonly string[]) {
    const rendered = renderSettings(slugs ? { slugs } : {});
    await rendered.user.click(screen.getByRole("radio", { name: "Hour of life" }));
    return rendered;
  }

  test("asks for a week in each role, full time at first, and prints the formula", async () => {
    await renderLife();
    expect(announced()).toBe("Pay: an hour of life");
    expect(screen.getAllByRole("spinbutton", { name: "Hours a week" })).toHaveLength(roles.length);
    for (const { shortName } of roles) {
      expect(work(shortName)).toHaveProperty("value", "40");
      expect(onCall(shortName)).toHaveProperty("value", "0");
    }
    expect(screen.getAllByText("annual pay ÷ (52 × (40 + 0))")).toHaveLength(roles.length);
    expect(
      screen.getByText(
        "Your own figures; no source gives them. They stay in this browser and are not in the link.",
      ),
    ).toBeTruthy();
    expect(screen.getByText("United States median $65.38")).toBeTruthy();
  });

  test("follows the typed hours of that role only, and the browser keeps them", async () => {
    const { user, store } = await renderLife([BACKEND, DEVOPS]);
    await user.clear(work("Backend / API"));
    await user.type(work("Backend / API"), "45");
    await user.clear(onCall("Backend / API"));
    await user.type(onCall("Backend / API"), "15");
    expect(store.getState().hours).toEqual({ [BACKEND]: { work: 45, onCall: 15 } });
    expect(week("Backend / API").getByRole("status").textContent).toBe("annual pay ÷ (52 × (45 + 15))");
    expect(week("DevOps / SRE").getByRole("status").textContent).toBe("annual pay ÷ (52 × (40 + 0))");
    // 135,980 ÷ 3,120.
    expect(screen.getByText("United States median $43.58")).toBeTruthy();
    expect(localStorage.getItem("python-career-explorer")).toContain('"work":45');
  });

  test.each([
    ["0", "0", "Hours a week: type a number from 1 to 168."],
    ["", "0", "Hours a week: type a number from 1 to 168."],
    ["40", "", "On call: type a number from 0 to 168."],
    ["100", "69", "A week has 168 hours: type less."],
  ])("%j and %j hours are refused with a reason, and the last week kept", async (first, second, reason) => {
    const { store } = await renderLife([BACKEND]);
    set(onCall("Backend / API"), second);
    set(work("Backend / API"), first);
    const message = week("Backend / API").getByRole("status");
    expect(message.textContent).toMatch(reason);
    const { work: kept, onCall: keptOnCall } = store.getState().hours[BACKEND] ?? { work: 40, onCall: 0 };
    expect(kept + keptOnCall).toBeLessThanOrEqual(168);
    expect(message.textContent).toContain(`${kept} + ${keptOnCall} are used.`);
    const invalid = [work("Backend / API"), onCall("Backend / API")].filter(
      (field) => field.getAttribute("aria-invalid") === "true",
    );
    expect(invalid.length).toBeGreaterThan(0);
    for (const field of invalid) expect(field.getAttribute("aria-describedby")).toBe(message.id);
  });

  test("leaves the panel with the unit", async () => {
    const { user } = await renderLife([BACKEND]);
    await user.click(screen.getByRole("radio", { name: "Month" }));
    expect(screen.queryByRole("spinbutton")).toBeNull();
  });
});
