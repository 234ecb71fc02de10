import type { Page } from "playwright-core";
import { MUCH, told } from "./states.ts";

/** A way through the app to something that is loaded only when it is wanted. */
export interface Journey {
  name: string;
  /** Where the visit begins. */
  start: string;
  /** What the browser kept of an earlier visit. */
  storage?: Readonly<Record<string, string>>;
  /** Has the app load it. */
  ask(page: Page): Promise<void>;
  /** Asks once more after it failed, as the words on the page say. */
  again(page: Page): Promise<void>;
  /** What is fetched on the way, and not waited for. */
  spare?: RegExp;
  /** What it loads complains of a file, under the page's address, even where the app has told the reader of it. */
  complains?: true;
  /** Of the page's title and text: once it is there, where it is missing, and while it is slow to come. */
  there: RegExp;
  missing: RegExp;
  slow: RegExp;
}

/** Travels inside the app, as a link does. */
async function travel(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    const state = { idx: 1, key: "there" };
    history.pushState(state, "", to);
    dispatchEvent(new PopStateEvent("popstate", { state }));
  }, path);
}

const press = (name: RegExp) => async (page: Page) => {
  await page.getByRole("button", { name }).first().click();
};

/** @param title how the title of the page begins. */
function toPage(path: string, title: RegExp): Journey {
  return {
    name: `the page ${path}`,
    start: path === "/compare" ? "/sources" : "/compare",
    ask: (page) => travel(page, path),
    again: press(/^Load it again$/),
    there: title,
    missing: /This page could not be shown/,
    slow: /The page you chose is slow to arrive\. This one stays until it is there\./,
  };
}

/** A file that the page makes of what it shows. */
function toDownload(name: string, start: string, kind: string): Journey {
  return {
    ...{
      name,
      start,
      ask: press(new RegExp(`^Download ${kind}`)),
      again: press(new RegExp(`^Download ${kind}`)),
    },
    there: new RegExp(`${kind} downloaded`),
    missing: new RegExp(`The ${kind} could not be made\\. Press the button again; .* load the page again`),
    slow: new RegExp(`The ${kind} is not there yet: the code that makes it is slow to arrive`),
  };
}

const ROLE = "/roles/data-engineer";
const find = (text: string) => (page: Page) => page.getByRole("searchbox").first().fill(text);

/** A page of each kind. */
export const TO_PAGES: readonly Journey[] = [
  toPage("/", /measured on one ruler/),
  toPage(ROLE, /^Data Engineer: /),
  toPage("/compare", /^(?:Choose|Compare) /),
  toPage("/compare/data-scientist-vs-data-engineer", /^Data Scientist vs/),
  toPage("/map/data-engineer", /^Pay by state: Data Engineer/),
  toPage("/skills", /^Skills/),
  toPage("/skills/docker", /^Docker/),
  toPage("/my-skills", /^My skills/),
  toPage("/my-skills/summary", /^My summary/),
  toPage("/plan/data-engineer", /^Learning plan/),
  toPage("/transitions", /^Transitions/),
  toPage("/from/data-scientist/to/data-engineer", /^From Data Scientist/),
  toPage("/one-problem", /^One problem/),
  toPage("/sources", /^Where the numbers/),
];

/** What a page loads only when the reader wants it. */
export const TO_PARTS: readonly Journey[] = [
  {
    name: "the editor",
    start: ROLE,
    ask: press(/^Edit /),
    again: press(/^Try again$/),
    there: /Esc, then Tab leaves the editor/,
    missing: /The editor could not be loaded: .* The program runs all the same\. .*load the page again/,
    slow: /Loading the editor…/,
  },
  {
    name: "the search",
    start: "/",
    ask: find("kafka"),
    again: find("kafk"),
    there: /\d of \d+ roles? /,
    missing: /The search could not be loaded\..*load the page again/,
    slow: /Searching…/,
  },
  {
    name: "the reading of a text",
    start: "/my-skills",
    ask: async (page) => {
      await page.getByRole("textbox").last().fill("Docker and SQL");
      await press(/^Find skills$/)(page);
    },
    again: press(/^Find skills$/),
    there: /Found \d/,
    missing: /The code that reads the text could not be loaded\..*load the page again/,
    slow: /Reading 14 characters/,
  },
  {
    name: "the figures of a place",
    start: ROLE,
    ask: (page) => travel(page, `${ROLE}?place=CA`),
    again: press(/^Try again$/),
    there: /Official pay: California/,
    missing: /The figures for California could not be loaded; those of United States are shown\./,
    slow: /Loading the figures for California; those of United States are shown\./,
  },
  {
    name: "the evidence of a match",
    start: "/my-skills",
    storage: told(MUCH),
    ask: (page) =>
      page
        .locator("summary", { hasText: /^Evidence for/ })
        .first()
        .click(),
    again: press(/^Try again$/),
    there: /The evidence for .+ is shown\./,
    missing: /The evidence for .+ could not be loaded\..*load the page again/,
    slow: /Loading the evidence…/,
  },
  toDownload("figures of pay", ROLE, "CSV"),
  toDownload("a picture of pay", ROLE, "SVG"),
  toDownload("figures of the map", "/map/data-engineer", "CSV"),
  toDownload("a picture of the map", "/map/data-engineer", "SVG"),
  {
    name: "Python",
    start: ROLE,
    ask: press(/^Run /),
    again: press(/^Run /),
    there: /finished after/,
    missing: /(?:Python could not be loaded|could not be started|did not come: ).* Run it again/,
    slow: /waiting for Python/,
    // what keeps Python for later; the editor has its own journey
    spare: /\/(?:offline|code-editor)-[^/]*\.js$/,
    // Pyodide fetches several files at once, and catches only the first that fails.
    complains: true,
  },
];
