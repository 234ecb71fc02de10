import { PAGES } from "./pages.ts";
import { MUCH, PHONE, type State, soundIn } from "./states.ts";

const PAIR = "/compare/data-scientist-vs-data-engineer";
const SIX = PAGES.find(({ name }) => name === "a comparison of all six")?.path;

const STATES: readonly State[] = [
  ...PAGES.filter(({ path, alike = false }) => path !== "/" && !alike),
  {
    name: "a role under every setting of pay",
    path: "/roles/data-engineer?place=AK&unit=life&local=60&mean=shown",
    kept: MUCH,
  },
  {
    rare: true,
    name: "a comparison under every setting of pay",
    path: `${PAIR}?place=CA&unit=life&local=60&mean=shown`,
  },
  {
    rare: true,
    name: "a comparison of six under every setting of pay, in the place with the longest name",
    path: `${SIX}?place=47900&unit=life&local=60&mean=shown`,
    only: PHONE,
  },
  {
    rare: true,
    name: "the choice of a place",
    path: PAIR,
    only: PHONE,
    prepare: async (page) => {
      await page.getByRole("button", { name: /^Place: / }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    rare: true,
    name: "the reader's own figure",
    path: PAIR,
    only: PHONE,
    prepare: (page) => page.getByRole("textbox", { name: /Your own figure/ }).fill("130000"),
  },
  {
    rare: true,
    name: "the map with one class shown",
    path: "/map/data-engineer?measure=quotient&place=TX",
    prepare: (page) =>
      page
        .getByRole("group", { name: /Classes|Legend/ })
        .getByRole("button")
        .first()
        .click(),
  },
  { name: "my skills, when much was told", path: "/my-skills", kept: MUCH },
  { rare: true, name: "the summary, when much was told", path: "/my-skills/summary", kept: MUCH },
  {
    rare: true,
    name: "a learning plan, when much was told",
    path: "/plan/data-engineer",
    kept: MUCH,
    only: PHONE,
  },
  {
    rare: true,
    name: "transitions in a place that has no figure",
    path: "/transitions?place=AK",
    only: PHONE,
  },
];

soundIn(STATES);
