import { catalogue } from "virtual:catalogue";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { describe, expect, test, vi } from "vitest";
import type { AreaPayData } from "#data/catalogue.ts";
import { OwnPay } from "#features/pay-settings/own-pay.tsx";
import { PaySettingsBar } from "#features/pay-settings/settings-bar.tsx";
import { createExplorerStore } from "#store/explorer-store.ts";
import { CatalogueProvider } from "#store/use-catalogue.tsx";
import { ExplorerProvider } from "#store/use-explorer.tsx";
import { PayProvider, usePay } from "#store/use-pay.tsx";
import { AnnouncerProvider } from "#ui/announcer.tsx";
import { present } from "../unit/fixtures/present.ts";
import { announced, isUnavailable } from "./render-page.tsx";

const { roles, places } = catalogue;
const BACKEND = "backend-api-developer";
const DEVOPS = "devops-site-reliability-engineer";
const DATA_SCIENTIST = "data-scientist";

/** The median of the first role as a page would print it. */
function Median() {
  const { official, money, place } = usePay();
  const { shown } = official("15-1252", BACKEND);
  return <p>{`${place.name} median ${shown.median === null ? "none" : money(shown.median)}`}</p>;
}

const loadReal = async () => (await import("virtual:area-pay")).default;

/** The controls in the real providers, with a store of their own. */
function renderSettings({
  slugs = roles.map(({ slug }) => slug),
  load = loadReal,
}: {
  slugs?: readonly string[];
  load?: () => Promise<AreaPayData>;
} = {}) {
  const user = userEvent.setup();
  const store = createExplorerStore();
  const shown = slugs.map((slug) => present(roles.find((role) => role.slug === slug)));
  render(
    <StrictMode>
      <ExplorerProvider store={store}>
        <CatalogueProvider catalogue={catalogue}>
          <PayProvider load={load}>
            <AnnouncerProvider>
              <PaySettingsBar roles={shown} note={<p>The article’s ranges stay.</p>} />
              <Median />
              <OwnPay roles={shown} />
            </AnnouncerProvider>
          </PayProvider>
        </CatalogueProvider>
      </ExplorerProvider>
    </StrictMode>,
  );
  return { user, store };
}

type User = ReturnType<typeof userEvent.setup>;

const opener = () => screen.getByRole("button", { name: /^Place: / });
const dialog = () => screen.getByRole("dialog", { name: "Whose official figures" });
const search = () => within(dialog()).getByRole("searchbox", { name: "Search places" });
const options = () =>
  within(dialog())
    .queryAllByRole("button")
    .filter((button) => button.closest("li"));
const count = () => within(dialog()).getByRole("status").textContent;
const focused = () => document.activeElement;

async function choose(user: User, typed: string) {
  await user.click(opener());
  await user.keyboard(`${typed}{Enter}`);
}

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
    expect(focused()).toBe(search());
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
    expect(focused()).toBe(opener());
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
    expect(focused()).toBe(search());
    expect(options()).toHaveLength(places.length);
  });

  test("tells which metropolitan areas there are, exactly once the data are there", async () => {
    const { user } = renderSettings();
    await user.click(opener());
    expect(within(dialog()).getByText(/^Metropolitan areas: only the largest labour markets/)).toBeTruthy();
    await user.keyboard("{Escape}");
    await choose(user, "ca");
    await screen.findByText("California median $174,410");
    await user.click(opener());
    expect(within(dialog()).getByText((await loadReal()).metroCoverage)).toBeTruthy();
  });
});

describe("the place by keyboard alone", () => {
  test("Enter takes the first that fits; an id comes first", async () => {
    const { user, store } = renderSettings();
    opener().focus();
    await user.keyboard("{Enter}ma{Enter}");
    expect(store.getState().pay.place).toBe("MA");
    expect(focused()).toBe(opener());
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
    expect(focused()).toBe(search());
    await user.keyboard("{ArrowDown}");
    expect(focused()?.textContent).toBe("New YorkNY");
    await user.keyboard("{ArrowDown}");
    expect(focused()?.textContent).toBe("New York-Newark-Jersey City, NY-NJ");
    await user.keyboard("{ArrowDown}");
    expect(focused()?.textContent).toBe("New York-Newark-Jersey City, NY-NJ");
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(focused()).toBe(search());
    await user.keyboard("{ArrowDown}{End}{Enter}");
    expect(store.getState().pay.place).toBe("35620");
  });

  test("Home and End go to the first and the last result, and stay with the text in the field", async () => {
    const { user } = renderSettings();
    await user.click(opener());
    await user.keyboard("{ArrowDown}{End}");
    expect(focused()).toBe(options().at(-1));
    await user.keyboard("{Home}");
    expect(focused()).toBe(options()[0]);
    await user.keyboard("{ArrowUp}io{Home}oh{End}");
    expect(search()).toHaveProperty("value", "ohio");
    expect(focused()).toBe(search());
  });

  test("Escape closes at once, also with a text in the field, and changes nothing", async () => {
    const { user, store } = renderSettings();
    await user.click(opener());
    await user.keyboard("texas{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(store.getState().pay.place).toBeNull();
    expect(focused()).toBe(opener());
  });
});

describe("while figures are not there", () => {
  test("the nation's are shown and named, and what is loading too", async () => {
    let arrive: (data: AreaPayData) => void = () => {};
    const { user } = renderSettings({ load: () => new Promise((resolve) => (arrive = resolve)) });
    await choose(user, "california");
    const line = "Loading the figures for California; the United States are shown.";
    expect(screen.getByText(line)).toBeTruthy();
    expect(announced()).toBe(line);
    expect(opener().textContent).toBe("Place: California");
    expect(screen.getByText("United States median $135,980")).toBeTruthy();
    const data = await loadReal();
    await act(async () => arrive(data));
    expect(screen.getByText("California median $174,410")).toBeTruthy();
    expect(screen.queryByText(line)).toBeNull();
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
    const line = /^The figures for California could not be loaded; the United States are shown\./;
    expect(await screen.findByText(line)).toBeTruthy();
    expect(announced()).toMatch(line);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(line)).toBeTruthy();
    broken = false;
    const calls = load.mock.calls.length;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("California median $174,410")).toBeTruthy();
    expect(load.mock.calls.length).toBeGreaterThan(calls);
    expect(focused()).toBe(opener());
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
      "Official figures are those of the United States, a year. Choosing another place or unit needs JavaScript.",
    );
    expect(screen.getByText("The article’s ranges stay.")).toBeTruthy();
  });
});

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
    expect(screen.getByText("amount × (1 − 50% + 50% × 100 ÷ 110.72) = amount × 0.952")).toBeTruthy();
    expect(screen.getByText("California median $165,967")).toBeTruthy();
    const example = present(screen.getByText("$165,967").closest("p"));
    expect(example.textContent).toBe(
      "Backend / API, official median: $174,410 becomes $165,967 a year in average prices of the United States.",
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
    expect(screen.getByText("amount × (1 − 100% + 100% × 100 ÷ 110.72) = amount × 0.903")).toBeTruthy();
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
    expect(screen.getByText("The United States are the base, 100: nothing changes.")).toBeTruthy();
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
      "Not adjusted. This dataset has price parities of states only, and a state’s is not its metro’s: the figures of San Jose-Sunnyvale-Santa Clara, CA are shown as published.",
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
    expect(screen.getAllByRole("spinbutton", { name: "Hours a week" })).toHaveLength(6);
    for (const { shortName } of roles) {
      expect(work(shortName)).toHaveProperty("value", "40");
      expect(onCall(shortName)).toHaveProperty("value", "0");
    }
    expect(screen.getAllByText("annual pay ÷ (52 × (40 + 0))")).toHaveLength(6);
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

describe("the reader's own figure", () => {
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
    const { user, store } = renderSettings();
    await user.type(field(), "$120,230");
    expect(store.getState().own).toEqual({ amount: 120_230, per: "year" });
    const placed = rows();
    expect(placed["Data Scientist"]).toEqual(["Data Scientists", "United States", "at the median"]);
    const shared = present(Object.keys(placed).find((name) => name.startsWith("Backend / API")));
    expect(shared).toContain("DevOps / SRE");
    expect(shared).toMatch(/ and .* share one official figure$/);
    // 25 + 25 × (120,230 − 105,210) ÷ (135,980 − 105,210) = 37.2
    expect(placed[shared]).toEqual(["Software Developers", "United States", "37 of 100 earn less, about"]);
    const codes = new Set(roles.map(({ official }) => official.soc));
    expect(Object.keys(placed)).toHaveLength(codes.size);
    expect(
      screen.getByRole("table", { name: /^Where \$120,230 a year falls in official pay, May 2025/ }),
    ).toBeTruthy();
    await waitFor(() => expect(announced()).toContain("Data Scientist: at the median"));
  });

  test("names the two roles of a shared figure as such", async () => {
    const { user } = renderSettings({ slugs: [BACKEND, DEVOPS, DATA_SCIENTIST] });
    await user.type(field(), "120k");
    expect(Object.keys(rows())).toEqual([
      "Backend / API and DevOps / SRE share one official figure",
      "Data Scientist",
    ]);
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
    ["year", "a lot", "Type an amount a year such as 120,000 or 120k."],
    ["year", "57.80", "Type an amount a year such as 120,000 or 120k."],
    ["hour", "120000", "Type an amount an hour such as 57.80."],
    ["hour", "57,80", "Type an amount an hour such as 57.80."],
  ])("by the %s, %j is not understood: that is said, and nothing placed", async (per, text, message) => {
    const { user, store } = renderSettings({ slugs: [DATA_SCIENTIST] });
    if (per === "hour") await user.click(perHour());
    await user.type(field(), text);
    await user.tab();
    expect(hint()).toBe(message);
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
    expect(hint()).toBe("Type an amount an hour such as 57.80.");
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
    expect(focused()).toBe(field());
    expect(announced()).toBe("Your own figure is cleared");
  });

  test("is kept nowhere", async () => {
    const { user } = renderSettings();
    await user.type(field(), "123457");
    expect(rows()).toBeTruthy();
    expect(JSON.stringify({ ...localStorage })).not.toContain("123457");
  });
});
