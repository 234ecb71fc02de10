import { describe, expect, test } from "vitest";
import { type Choices, NO_CHOICES } from "#domain/choices.ts";
import type { PaySettings } from "#domain/pay-settings.ts";
import { NO_FILTER } from "#domain/role-filter.ts";
import type { ParamProblem } from "#domain/search-params.ts";
import { createExplorerStore, type ExplorerActions } from "#store/explorer-store.ts";

/** The store's state after one action on `start`. */
function stateAfter(act: (actions: ExplorerActions) => void, start: Partial<Choices> = {}) {
  const store = createExplorerStore(start);
  act(store.getState());
  return store.getState();
}

const PROBLEM: ParamProblem = { param: "skills", value: "cobol", reason: "unknown-skill" };
const AS_PUBLISHED = NO_CHOICES.pay;
const CHOSEN_PAY: PaySettings = { place: "WA", unit: "month", mean: true, local: 30 };
const SIX = ["a", "b", "c", "d", "e", "f"];

test("starts with nothing chosen, and with what the page's path says", () => {
  expect(createExplorerStore().getState()).toMatchObject({
    ...NO_CHOICES,
    theme: "system",
    home: null,
    hours: {},
    own: null,
    addressProblems: [],
  });
  expect(createExplorerStore({ picks: ["a"] }).getState()).toMatchObject({ ...NO_CHOICES, picks: ["a"] });
});

describe("each choice takes effect and is a gesture of its own", () => {
  test.each<[string, (actions: ExplorerActions) => void, Partial<Choices>, Partial<Choices>]>([
    ["toggleSkill ticks", (to) => to.toggleSkill("sql"), {}, { filter: { ...NO_FILTER, skills: ["sql"] } }],
    [
      "toggleSkill unticks",
      (to) => to.toggleSkill("sql"),
      { filter: { ...NO_FILTER, skills: ["r", "sql"] } },
      { filter: { ...NO_FILTER, skills: ["r"] } },
    ],
    [
      "toggleWithout excludes what was ticked",
      (to) => to.toggleWithout("sql"),
      { filter: { ...NO_FILTER, skills: ["sql"] } },
      { filter: { ...NO_FILTER, without: ["sql"] } },
    ],
    ["setRule", (to) => to.setRule({ kind: "all" }), {}, { filter: { ...NO_FILTER, rule: { kind: "all" } } }],
    ["setScope", (to) => to.setScope("essential"), {}, { filter: { ...NO_FILTER, scope: "essential" } }],
    [
      "setFilter takes a whole filter",
      (to) => to.setFilter({ ...NO_FILTER, floor: 5 }),
      { filter: { ...NO_FILTER, text: "x" } },
      { filter: { ...NO_FILTER, floor: 5 } },
    ],
    ["setSort", (to) => to.setSort("name"), {}, { sort: "name" }],
    ["setPage", (to) => to.setPage(3), { sort: "name" }, { sort: "name", page: 3 }],
    ["setSort begins at the first page", (to) => to.setSort("name"), { page: 3 }, { sort: "name", page: 1 }],
    [
      "togglePick stays on the page",
      (to) => to.togglePick("b"),
      { picks: ["a"], page: 3 },
      { picks: ["a", "b"], page: 3 },
    ],
    ["togglePick adds", (to) => to.togglePick("b"), { picks: ["a"] }, { picks: ["a", "b"] }],
    ["togglePick takes out", (to) => to.togglePick("a"), { picks: ["a", "b"] }, { picks: ["b"] }],
    ["togglePick refuses a seventh", (to) => to.togglePick("g"), { picks: SIX }, { picks: SIX }],
    ["movePick moves", (to) => to.movePick("b", -1), { picks: ["a", "b"] }, { picks: ["b", "a"] }],
    ["movePick stays at the end", (to) => to.movePick("b", 1), { picks: ["a", "b"] }, { picks: ["a", "b"] }],
    [
      "movePick of a role that is not picked changes nothing",
      (to) => to.movePick("z", 1),
      { picks: ["a", "b", "c"] },
      { picks: ["a", "b", "c"] },
    ],
    [
      "setView changes what it names",
      (to) => to.setView({ also: true }),
      { view: { differences: true, also: false } },
      { view: { differences: true, also: true } },
    ],
    ["setPlace", (to) => to.setPlace("CA"), { pay: CHOSEN_PAY }, { pay: { ...CHOSEN_PAY, place: "CA" } }],
    [
      "setPlace goes back to the nation",
      (to) => to.setPlace(null),
      { pay: CHOSEN_PAY },
      { pay: { ...CHOSEN_PAY, place: null } },
    ],
    ["setUnit", (to) => to.setUnit("life"), { pay: CHOSEN_PAY }, { pay: { ...CHOSEN_PAY, unit: "life" } }],
    ["setMean", (to) => to.setMean(false), { pay: CHOSEN_PAY }, { pay: { ...CHOSEN_PAY, mean: false } }],
    [
      "setLocal switches living cost on",
      (to) => to.setLocal(50),
      {},
      { pay: { ...AS_PUBLISHED, local: 50 } },
    ],
    [
      "setLocal switches living cost off",
      (to) => to.setLocal(null),
      { pay: CHOSEN_PAY },
      { pay: { ...CHOSEN_PAY, local: null } },
    ],
    ["setMeasure", (to) => to.setMeasure("jobs"), {}, { measure: "jobs" }],
  ])("%s", (_name, act, start, end) => {
    expect(stateAfter(act, start)).toMatchObject({ ...NO_CHOICES, ...end, gesture: { kind: "choose" } });
  });

  test("clearFilter drops every criterion, and keeps how skills count", () => {
    const habits = { rule: { kind: "least", n: 2 }, scope: "essential" } as const;
    const { filter, sort, picks } = stateAfter((to) => to.clearFilter(), {
      filter: { text: "x", skills: ["a"], without: ["b"], floor: 1, ...habits },
      sort: "name",
      picks: ["p"],
    });
    expect(filter).toEqual({ ...NO_FILTER, ...habits });
    expect({ sort, picks }).toEqual({ sort: "name", picks: ["p"] });
  });
});

test.each<[string, (actions: ExplorerActions) => void]>([
  ["toggleSkill", (to) => to.toggleSkill("sql")],
  ["toggleWithout", (to) => to.toggleWithout("sql")],
  ["setRule", (to) => to.setRule({ kind: "all" })],
  ["setScope", (to) => to.setScope("essential")],
  ["setFloor", (to) => to.setFloor(100_000)],
  ["setText", (to) => to.setText("a")],
  ["setFilter", (to) => to.setFilter({ ...NO_FILTER, floor: 5 })],
  ["clearFilter", (to) => to.clearFilter()],
])("after %s the list begins at its first page", (_name, act) => {
  const start = { page: 4, filter: { ...NO_FILTER, without: ["x"] } };
  expect(stateAfter(act, start).page).toBe(1);
});

describe("typing", () => {
  test("in one field is one stretch, of which only the beginning is first", () => {
    const store = createExplorerStore();
    const gestures = ["a", "ai", "air"].map((text) => {
      store.getState().setText(text);
      return store.getState().gesture;
    });
    expect(store.getState().filter.text).toBe("air");
    expect(gestures).toEqual([
      { kind: "type", field: "text", first: true },
      { kind: "type", field: "text", first: false },
      { kind: "type", field: "text", first: false },
    ]);
  });

  test.each<[string, (actions: ExplorerActions) => void]>([
    ["another field", (to) => to.setFloor(1)],
    ["a choice", (to) => to.setSort("name")],
    ["a travel", (to) => to.travel(NO_CHOICES, [])],
    ["leaving the field", (to) => to.endTyping()],
  ])("begins anew after %s", (_what, between) => {
    const store = createExplorerStore();
    store.getState().setText("a");
    between(store.getState());
    store.getState().setText("ab");
    expect(store.getState().gesture).toEqual({ kind: "type", field: "text", first: true });
  });

  test("what leaves the field's value as it is goes unnoticed", () => {
    const store = createExplorerStore({ filter: { ...NO_FILTER, floor: 120_000, text: "x" } });
    const before = store.getState();
    store.getState().setFloor(120_000);
    store.getState().setText("x");
    expect(store.getState()).toEqual(before);
  });

  test("is also how the share is dragged, once living cost is on", () => {
    const store = createExplorerStore({ pay: CHOSEN_PAY });
    const gestures = [31, 32, 33].map((share) => {
      store.getState().setLocal(share);
      return store.getState().gesture;
    });
    expect(store.getState().pay).toEqual({ ...CHOSEN_PAY, local: 33 });
    expect(gestures).toEqual([
      { kind: "type", field: "local", first: true },
      { kind: "type", field: "local", first: false },
      { kind: "type", field: "local", first: false },
    ]);
  });

  test("the share that it has goes unnoticed, and so does switching off what is off", () => {
    for (const pay of [CHOSEN_PAY, AS_PUBLISHED]) {
      const store = createExplorerStore({ pay });
      const before = store.getState();
      store.getState().setLocal(pay.local);
      expect(store.getState()).toBe(before);
    }
  });

  test("sets the floor and takes it away", () => {
    expect(stateAfter((to) => to.setFloor(90_000)).filter.floor).toBe(90_000);
    const start = { filter: { ...NO_FILTER, floor: 1, skills: ["sql"] } };
    expect(stateAfter((to) => to.setFloor(null), start).filter).toEqual({ ...NO_FILTER, skills: ["sql"] });
  });
});

describe("travelling", () => {
  const there: Choices = { ...NO_CHOICES, sort: "from", picks: ["a"] };

  test("takes over what the address says, with what was not understood of it", () => {
    const state = stateAfter((to) => to.travel(there, [PROBLEM]), { sort: "name" });
    expect(state).toMatchObject({ ...there, addressProblems: [PROBLEM], gesture: { kind: "travel" } });
  });

  test.each<[string, (actions: ExplorerActions) => void]>([
    ["a choice", (to) => to.setSort("name")],
    ["typing", (to) => to.setText("x")],
    ["switching living cost on", (to) => to.setLocal(50)],
    ["choosing a place", (to) => to.setPlace("CA")],
    ["dismissing them", (to) => to.dismissProblems()],
  ])("its problems are gone after %s", (_what, act) => {
    const store = createExplorerStore();
    store.getState().travel(there, [PROBLEM]);
    act(store.getState());
    expect(store.getState().addressProblems).toEqual([]);
    expect(store.getState().picks).toEqual(["a"]);
  });
});

test("two stores know nothing of each other", () => {
  const [one, other] = [createExplorerStore(), createExplorerStore()];
  one.getState().toggleSkill("sql");
  expect(other.getState().filter).toEqual(NO_FILTER);
});

describe("what says the same stays the very same, so that its readers are not rendered again", () => {
  test("when the address says what is chosen already", () => {
    const store = createExplorerStore({ picks: ["a"], pay: CHOSEN_PAY });
    const before = store.getState();
    before.travel(structuredClone({ ...NO_CHOICES, picks: ["a"], pay: CHOSEN_PAY }), []);
    const { filter, view, picks, pay, addressProblems } = store.getState();
    expect(filter).toBe(before.filter);
    expect(view).toBe(before.view);
    expect(picks).toBe(before.picks);
    expect(pay).toBe(before.pay);
    expect(addressProblems).toBe(before.addressProblems);
  });

  test("when nothing was kept", () => {
    const store = createExplorerStore();
    expect(store.getState()).toBe(store.getInitialState());
  });
});
