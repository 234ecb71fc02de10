import { describe, expect, test } from "vitest";
import { NO_CHOICES } from "#domain/choices.ts";
import { createExplorerStore, type ExplorerActions, type ExplorerState } from "#store/explorer-store.ts";

/** The store's state after some actions. */
function stateAfter(act: (actions: ExplorerActions) => void) {
  const store = createExplorerStore();
  act(store.getState());
  return store.getState();
}

describe("the place", () => {
  test("that was chosen is remembered, and the nation is the same as none", () => {
    const store = createExplorerStore();
    store.getState().setPlace("CA");
    expect(store.getState().home).toBe("CA");
    store.getState().setPlace(null);
    expect(store.getState().home).toBeNull();
  });

  test("that was only travelled to is not remembered", () => {
    const store = createExplorerStore();
    store.getState().setPlace("CA");
    store.getState().travel({ ...NO_CHOICES, pay: { ...NO_CHOICES.pay, place: "WA" } }, []);
    expect(store.getState()).toMatchObject({ pay: { place: "WA" }, home: "CA" });
  });

  test("is remembered whatever else is chosen", () => {
    const state = stateAfter((to) => {
      to.setPlace("CA");
      to.setUnit("hour");
      to.clearFilter();
    });
    expect(state).toMatchObject({ pay: { place: "CA", unit: "hour" }, home: "CA" });
  });
});

describe("the hours of a week", () => {
  test("are kept role by role, and the latest holds", () => {
    const { hours } = stateAfter((to) => {
      to.setHours("a", { work: 40, onCall: 0 });
      to.setHours("b", { work: 45, onCall: 12 });
      to.setHours("a", { work: 32, onCall: 4 });
    });
    expect(hours).toEqual({ a: { work: 32, onCall: 4 }, b: { work: 45, onCall: 12 } });
  });

  test("of a role that has the name of something else do no harm", () => {
    const week = { work: 10, onCall: 0 };
    const { hours } = stateAfter((to) => {
      to.setHours("__proto__", week);
      to.setHours("constructor", week);
    });
    expect(Object.keys(hours)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(hours)).toBe(Object.prototype);
    expect(Object.hasOwn({}, "work") || "work" in {}).toBe(false);
  });
});

test.each<[string, (actions: ExplorerActions) => void, Partial<ExplorerState>]>([
  ["the theme", (to) => to.setTheme("dark"), { theme: "dark" }],
  [
    "the hours of a week",
    (to) => to.setHours("a", { work: 30, onCall: 0 }),
    { hours: { a: { work: 30, onCall: 0 } } },
  ],
  [
    "the reader’s own figure",
    (to) => to.setOwn({ amount: 57.8, per: "hour" }),
    { own: { amount: 57.8, per: "hour" } },
  ],
])("%s is no choice that an address carries", (_what, act, end) => {
  const store = createExplorerStore();
  store.getState().toggleSkill("sql");
  const { gesture } = store.getState();
  act(store.getState());
  store.getState().dismissProblems();
  expect(store.getState()).toMatchObject(end);
  expect(store.getState().gesture).toBe(gesture);
});

test("the reader’s own figure can be taken away, and outlasts a travel", () => {
  const store = createExplorerStore();
  store.getState().setOwn({ amount: 120_000, per: "year" });
  store.getState().travel(NO_CHOICES, []);
  expect(store.getState().own).toEqual({ amount: 120_000, per: "year" });
  store.getState().setOwn(null);
  expect(store.getState().own).toBeNull();
});
