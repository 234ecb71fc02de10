import type { Page } from "playwright-core";
import { DATA_ENGINEER } from "../unit/fixtures/real-data.ts";
import { PAGES } from "./pages.ts";
import { benchOf, programOf } from "./python-bench.ts";
import { MUCH, PHONE, type State } from "./states.ts";

const PAIR = "/compare/data-scientist-vs-data-engineer";
const SIX = PAGES.find(({ name }) => name === "a comparison of all six")?.path;

async function openEditor(page: Page): Promise<void> {
  const { edit, editor } = benchOf(page, programOf(DATA_ENGINEER).file);
  await edit.click();
  await editor.waitFor();
}

async function recognise(page: Page): Promise<void> {
  const paste = page.getByRole("region", { name: "Paste a CV or a job ad" });
  await paste.getByRole("textbox").fill("Built REST APIs with FastAPI on Kubernetes, in Docker.");
  await paste.getByRole("button", { name: "Find skills" }).click();
  await paste.getByRole("button", { name: /^Add \d+ skills/ }).waitFor();
}

async function openRoles(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Edit roles", exact: true }).click();
  await page.getByRole("dialog", { name: "Edit roles" }).waitFor();
}

async function forgetAll(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Forget everything…" }).click();
}

/** What pages other than Explore can be in, beside as they are opened. */
export const PAGE_STATES: readonly State[] = [
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
  { rare: true, name: "a role with the editor open", path: `/roles/${DATA_ENGINEER}`, prepare: openEditor },
  { rare: true, name: "the columns of a comparison, edited", path: PAIR, only: PHONE, prepare: openRoles },
  { rare: true, name: "my skills, when a text was read", path: "/my-skills", prepare: recognise },
  {
    rare: true,
    name: "my skills, when all is about to be forgotten",
    path: "/my-skills",
    kept: MUCH,
    prepare: forgetAll,
  },
  {
    rare: true,
    name: "transitions in a place that has no figure",
    path: "/transitions?place=AK",
    only: PHONE,
  },
];
