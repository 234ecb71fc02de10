import type { Page } from "playwright-core";
import { facet, floorField, pick, sheet, sheetButton } from "./explore-page.ts";
import { PHONE, type State, WIDE } from "./states.ts";

async function openSheet(page: Page): Promise<void> {
  await sheetButton(page).click();
  await sheet(page).waitFor();
}

async function pickThree(page: Page): Promise<void> {
  for (const role of ["Data Engineer", "Data Scientist", "Machine Learning Engineer"]) {
    await pick(page, role).check();
  }
}

/** What Explore can be in, beside as it is opened. */
export const EXPLORE_STATES: readonly State[] = [
  {
    name: "Explore with every kind of filter, two roles picked and two skills known",
    path: "/?q=data&skills=sql,excel&match=2&without=linux&floor=180000&compare=data-engineer,data-scientist",
    kept: { known: { sql: "used", tableau: "comfortable" } },
  },
  { rare: true, name: "Explore with three roles picked", path: "/", only: PHONE, prepare: pickThree },
  { name: "Explore with no role left", path: "/?skills=tableau,terraform&match=all" },
  {
    rare: true,
    name: "Explore with every role picked",
    path: "/?compare=backend-api-developer,data-scientist,machine-learning-engineer,devops-site-reliability-engineer,test-automation-qa-engineer,data-engineer",
  },
  {
    rare: true,
    name: "Explore with junk in the address",
    path: `/?skills=${"teleportation".repeat(5)}&sort=upwards`,
  },
  {
    rare: true,
    name: "Explore with an amount that is none",
    path: "/",
    only: WIDE,
    prepare: (page) => floorField(page).fill("a lot"),
  },
  { name: "the filter sheet", path: "/", only: PHONE, prepare: openSheet },
  {
    rare: true,
    name: "the filter sheet with filters",
    path: "/?skills=docker,kubernetes&match=2&floor=120000",
    only: PHONE,
    prepare: async (page) => {
      await openSheet(page);
      await facet(page, "SQL").check();
    },
  },
];
