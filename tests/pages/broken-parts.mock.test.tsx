import { waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { NOTHING_KEPT, PERSISTED_VERSION, STORAGE_KEY } from "#store/persistence.ts";
import { present } from "../unit/fixtures/present.ts";
import { announced, renderPage } from "./render-page.tsx";

// One component of each kind of page, which fails as long as a test has it fail.
const { failing, breaks } = vi.hoisted(() => {
  /** The component that fails. */
  const failing = { now: "" };
  const breaks =
    <Name extends string>(name: Name) =>
    async (importOriginal: () => Promise<Record<Name, React.ComponentType<object>>>) => {
      const { createElement } = await import("react");
      const original = await importOriginal();
      const Breaking = (props: object) => {
        if (failing.now === name) throw new Error("a mistake in a component");
        return createElement(original[name], props);
      };
      return { ...original, [name]: Breaking };
    };
  return { failing, breaks };
});
vi.mock("#features/role-chart/role-chart.tsx", breaks("RoleChart"));
vi.mock("#features/role-page/hero.tsx", breaks("Hero"));
vi.mock("#features/role-page/percentile-table.tsx", breaks("PercentileTable"));
vi.mock("#features/compare-table/pay-block.tsx", breaks("PayPlots"));
vi.mock("#features/compare-table/heads.tsx", breaks("Heads"));
vi.mock("#features/compare-tray/role-picker.tsx", breaks("RolePicker"));
vi.mock("#features/pay-map/state-table.tsx", breaks("StateTable"));
vi.mock("#features/skill-pages/skill-index.tsx", breaks("SkillIndex"));
vi.mock("#features/skill-pages/pairs.tsx", breaks("Pairs"));
vi.mock("#features/skill-match/match-list.tsx", breaks("MatchList"));
vi.mock("#features/summary/known-part.tsx", breaks("KnownPart"));
vi.mock("#features/skill-plan/steps-section.tsx", breaks("StepsSection"));
vi.mock("#features/transitions/transition-grid.tsx", breaks("TransitionGrid"));
vi.mock("#features/transitions/pay-move.tsx", breaks("PayMove"));
vi.mock("#features/one-problem/followed-order.tsx", breaks("FollowedOrder"));
vi.mock("#pages/sources-files.tsx", breaks("Files"));
vi.mock("#features/page-frame/footer.tsx", breaks("Footer"));

let errors: unknown[];
beforeEach(() => {
  failing.now = "";
  errors = [];
  // React tells of what a boundary caught: for whoever looks for the mistake.
  vi.spyOn(console, "error").mockImplementation((_words, error) => errors.push(error));
  const state = { ...NOTHING_KEPT, known: { docker: "used" } };
  localStorage.setItem(STORAGE_KEY, JSON.stringify({ state, version: PERSISTED_VERSION }));
});

const CASES = [
  ["RoleChart", "/", "Roles on a shared salary axis", "Filter by skill"],
  ["PercentileTable", "/roles/data-engineer", "What it pays", "Essential skills"],
  ["Hero", "/roles/data-engineer", "Data Engineer", "Essential skills"],
  ["RolePicker", "/compare", "Roles", "Or start with two that overlap"],
  ["PayPlots", "/compare/data-scientist-vs-data-engineer", "Pay", "Where you would stand"],
  ["Heads", "/compare/data-scientist-vs-data-engineer", "The roles compared", "Where you would stand"],
  ["StateTable", "/map/data-engineer", "State by state", "Sources"],
  ["SkillIndex", "/skills", "All skills", "Skills and the roles that need them"],
  ["Pairs", "/skills/docker", "What it pairs with", "Learn it"],
  ["MatchList", "/my-skills", "Roles by what you know", "Which skill next"],
  ["KnownPart", "/my-skills/summary", "My skills", "Shortlist"],
  ["StepsSection", "/plan/machine-learning-engineer", "The plan", "Sources"],
  ["TransitionGrid", "/transitions", "Every move, both ways", "Transitions between roles"],
  ["PayMove", "/from/data-scientist/to/data-engineer", "What changes in pay", "Sources"],
  ["FollowedOrder", "/one-problem", /^Follow order/, "Side by side"],
  ["Files", "/sources", "The dataset", "Known limits"],
] as const;

const textsOf = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** The notices on the page, by the name of the part that failed. */
function notices(): Map<string, HTMLElement> {
  const sentences = [...document.querySelectorAll<HTMLElement>("[data-tone] p")];
  return new Map(
    sentences.flatMap(({ textContent, parentElement }) => {
      const named = /^The part “(.+)” could not be shown$/.exec(textContent)?.[1];
      return named && parentElement ? [[named, parentElement]] : [];
    }),
  );
}

/** The button of the one notice there is. */
function again(): HTMLElement {
  const [notice, ...more] = notices().values();
  expect(more).toEqual([]);
  return within(present(notice)).getByRole("button", { name: /^Try again: / });
}

describe("a part of a page that fails", () => {
  test.each(CASES)(
    "%s on %s, “%s”, leaves the rest and is drawn anew on request",
    async (name, path, title, other) => {
      failing.now = name;
      const { user } = await renderPage(path);
      expect([...notices().keys()]).toEqual([expect.stringMatching(title)]);
      await waitFor(() => expect(announced()).toMatch(/^The part “.+” could not be shown$/));
      expect(textsOf("main h1")).toEqual([expect.not.stringMatching(/could not be shown/)]);
      expect(textsOf("main :is(h1, h2)")).toContain(other);
      expect(textsOf('nav[aria-label="Main"] a')).toHaveLength(7);

      await user.click(again());
      expect(document.activeElement).toBe(again());

      failing.now = "";
      await user.click(again());
      expect(notices().size).toBe(0);
      expect(document.activeElement).not.toBe(document.body);
      expect(errors.every((error) => error instanceof Error && /^a mistake/.test(error.message))).toBe(true);
    },
  );

  test("at the foot of every page leaves the page", async () => {
    failing.now = "Footer";
    await renderPage("/sources");
    expect([...notices().keys()]).toEqual(["Foot of the page"]);
    expect(textsOf("main h1")).toEqual(["Where the numbers come from"]);
  });

  test("is forgotten on the next page", async () => {
    failing.now = "PercentileTable";
    const { travel } = await renderPage("/roles/data-engineer");
    expect([...notices().keys()]).toEqual(["What it pays"]);
    failing.now = "";
    await travel("/roles/data-scientist");
    expect(notices().size).toBe(0);
    expect(textsOf("main h1")).toEqual(["Data Scientist"]);
  });
});

test("boundaries add nothing to a page on which all is well", async () => {
  await renderPage("/roles/data-engineer");
  expect(notices().size).toBe(0);
  expect(document.querySelector("#pay")?.firstElementChild?.className).toBe("section-head");
});
