import type { Locator, Page } from "playwright-core";
import { facet, floorSlider, sheet, sheetButton } from "../browser/explore-page.ts";

/** One interaction: a tap in the middle of what `target` finds, or a key to whatever has the focus. */
export type Act = { target: (page: Page) => Locator } | { key: string };

/** Something the reader does again and again. */
export interface Input {
  name: string;
  path: string;
  /** What has to be done first, and does not count. */
  prepare(page: Page): Promise<unknown>;
  /** What is done; each changes the page. */
  acts: readonly Act[];
}

const SKILLS = ["Docker", "SQL", "Kubernetes", "Snowflake", "Docker", "SQL"];
const PLACES = ["California", "Texas", "New York", "Alaska", "Ohio"];
const SEARCH = "docker";
const STEPS = 8;
const TOGGLES = 6;

const times = (count: number, act: Act): Act[] => new Array(count).fill(act);
const placeButton = (page: Page) => page.getByRole("button", { name: /^Place: / }).first();
const placeNamed = (place: string) => (page: Page) =>
  page.getByRole("dialog").getByRole("button", { name: place }).first();
const searchField = (page: Page) => sheet(page).getByRole("searchbox", { name: "Search roles and skills" });
const differences = (page: Page) => page.getByRole("switch", { name: "Only differences" });

/** Everything that has a budget; each starts on a page that was just opened. */
export const INPUTS: readonly Input[] = [
  {
    name: "ticking a skill",
    path: "/",
    prepare: (page) => sheetButton(page).tap(),
    acts: SKILLS.map((skill) => ({ target: (page) => facet(page, skill) })),
  },
  {
    name: "moving the floor",
    path: "/",
    prepare: (page) => floorSlider(page).focus(),
    acts: times(STEPS, { key: "ArrowRight" }),
  },
  {
    name: "changing place",
    path: "/roles/data-engineer",
    prepare: (page) => placeButton(page).waitFor(),
    acts: PLACES.flatMap((place) => [{ target: placeButton }, { target: placeNamed(place) }]),
  },
  {
    name: "typing a search",
    path: "/",
    prepare: async (page) => {
      await sheetButton(page).tap();
      await searchField(page).focus();
    },
    acts: [...[...SEARCH].map((key) => ({ key })), ...times(SEARCH.length, { key: "Backspace" })],
  },
  {
    name: "toggling differences",
    path: "/compare/data-scientist-vs-data-engineer",
    prepare: async (page) => {
      // A section that is off the screen is not drawn, and cannot be tapped.
      await page.locator("#skills").scrollIntoViewIfNeeded();
      await differences(page).waitFor();
    },
    acts: times(TOGGLES, { target: differences }),
  },
];
