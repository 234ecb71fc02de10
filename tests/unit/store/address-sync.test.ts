import { afterEach, describe, expect, test, vi } from "vitest";
import { type Choices, NO_CHOICES } from "#domain/choices.ts";
import type { ParamProblem } from "#domain/search-params.ts";
import { type AddressBar, syncWithAddress } from "#store/address-sync.ts";
import { createExplorerStore, type ExplorerActions } from "#store/explorer-store.ts";
import { STORAGE_KEY } from "#store/persistence.ts";
import { fakeStorage } from "../fixtures/fake-storage.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/**
 * A browser's history: a list of entries, and one listener at a time for each who asks. An entry without a
 * place shows the reader's own.
 */
function fakeAddress(start: Choices, problems: ParamProblem[] = []) {
  const entries = [start];
  const listeners = new Set<() => void>();
  let writes = 0;
  const bar: AddressBar = {
    read: (home) => {
      const choices = entries.at(-1) ?? NO_CHOICES;
      const adopted = home !== null && choices.pay.place === null;
      return {
        choices: adopted ? { ...choices, pay: { ...choices.pay, place: home } } : choices,
        problems,
        adopted,
      };
    },
    write: ({ filter, sort, picks, view, pay, measure }, replace) => {
      writes += 1;
      if (replace) entries.pop();
      entries.push({ filter, sort, picks, view, pay, measure });
    },
    onTravel: (callback) => {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
  return {
    bar,
    entries,
    listeners,
    writes: () => writes,
    back: () => {
      entries.pop();
      for (const listener of listeners) listener();
    },
  };
}

function synced(start: Choices = NO_CHOICES, problems: ParamProblem[] = []) {
  const address = fakeAddress(start, problems);
  const store = createExplorerStore();
  const stop = syncWithAddress(store, address.bar);
  return { address, store, stop, act: () => store.getState() };
}

describe("at the start", () => {
  test("the store says what the address says, and the address is left alone", () => {
    const problem = { param: "sort", value: "age", reason: "not-an-option" } as const;
    const { store, address } = synced({ ...NO_CHOICES, picks: ["a"] }, [problem]);
    expect(store.getState()).toMatchObject({ picks: ["a"], addressProblems: [problem] });
    expect(address.writes()).toBe(0);
  });
});

describe("a choice", () => {
  test("is one history entry each", () => {
    const { address, act } = synced();
    act().toggleSkill("sql");
    act().toggleSkill("docker");
    act().setSort("name");
    expect(address.entries.map(({ filter, sort }) => [...filter.skills, sort])).toEqual([
      ["to"],
      ["sql", "to"],
      ["sql", "docker", "to"],
      ["sql", "docker", "name"],
    ]);
  });

  test("is undone by Back", () => {
    const { address, act, store } = synced();
    act().togglePick("a");
    act().togglePick("b");
    address.back();
    expect(store.getState().picks).toEqual(["a"]);
    address.back();
    expect(store.getState().picks).toEqual([]);
    expect(address.entries).toHaveLength(1);
  });
});

describe("each choice of how pay is shown", () => {
  test.each<[string, ((to: ExplorerActions) => void)[]]>([
    ["the place", [(to) => to.setPlace("CA"), (to) => to.setPlace("WA"), (to) => to.setPlace(null)]],
    ["the unit", [(to) => to.setUnit("hour"), (to) => to.setUnit("year")]],
    ["the mean", [(to) => to.setMean(true), (to) => to.setMean(false)]],
    ["the map’s measure", [(to) => to.setMeasure("jobs"), (to) => to.setMeasure("p90")]],
    ["living cost, on and off", [(to) => to.setLocal(50), (to) => to.setLocal(null)]],
  ])("is one history entry: %s", (_what, steps) => {
    const { address, act, store } = synced();
    const states = steps.map((step) => {
      step(act());
      return { pay: act().pay, measure: act().measure };
    });
    const said = address.entries.map(({ pay, measure }) => ({ pay, measure }));
    expect(said).toEqual([{ pay: NO_CHOICES.pay, measure: NO_CHOICES.measure }, ...states]);
    address.back();
    expect(store.getState()).toMatchObject(states.at(-2) ?? {});
  });
});

describe("dragging the share", () => {
  const shares = (address: ReturnType<typeof fakeAddress>) => address.entries.map(({ pay }) => pay.local);

  test("is one entry, after the one that switched living cost on", () => {
    const { address, act, store } = synced();
    act().setLocal(50);
    for (const share of [49, 48, 47]) act().setLocal(share);
    expect(shares(address)).toEqual([null, 50, 47]);
    act().setLocal(null);
    expect(shares(address)).toEqual([null, 50, 47, null]);
    address.back();
    expect(store.getState().pay.local).toBe(47);
    address.back();
    expect(store.getState().pay.local).toBe(50);
  });

  test("again after it was let go is an entry of its own", () => {
    const { address, act } = synced();
    act().setLocal(50);
    for (const share of [49, 48]) act().setLocal(share);
    act().endTyping();
    for (const share of [60, 61]) act().setLocal(share);
    expect(shares(address)).toEqual([null, 50, 48, 61]);
  });

  test("onto the share that it has writes nothing", () => {
    const { address, act } = synced({ ...NO_CHOICES, pay: { ...NO_CHOICES.pay, local: 50 } });
    act().setLocal(50);
    expect(address.writes()).toBe(0);
  });
});

describe("the reader’s own place", () => {
  /** A visit by a reader whose browser kept `home`. */
  function visit(home: string | null, start: Choices = NO_CHOICES) {
    const text = JSON.stringify({ state: { theme: "system", home, hours: {} }, version: 1 });
    vi.stubGlobal("localStorage", fakeStorage({ [STORAGE_KEY]: text }));
    return synced(start);
  }
  const places = (address: ReturnType<typeof fakeAddress>) => address.entries.map(({ pay }) => pay.place);
  const inWashington = { ...NO_CHOICES, pay: { ...NO_CHOICES.pay, place: "WA" } };

  test("is shown when the address names none, which then says it instead of a new entry", () => {
    const { address, store } = visit("CA", { ...NO_CHOICES, picks: ["a"] });
    expect(store.getState()).toMatchObject({ picks: ["a"], pay: { place: "CA" }, home: "CA" });
    expect(address.entries).toEqual([
      { ...NO_CHOICES, picks: ["a"], pay: { ...NO_CHOICES.pay, place: "CA" } },
    ]);
    expect(address.writes()).toBe(1);
  });

  test("does not change what the address says, and is still remembered after it", () => {
    const { address, store } = visit("CA", inWashington);
    expect(store.getState()).toMatchObject({ pay: { place: "WA" }, home: "CA" });
    expect(address.writes()).toBe(0);
  });

  test("is nothing to write when there is none", () => {
    const { address, store } = visit(null);
    expect(store.getState().pay.place).toBeNull();
    expect(address.writes()).toBe(0);
  });

  test("is the one that was chosen last, for the next visit too", () => {
    const { act } = visit("CA");
    act().setPlace("WA");
    expect(act()).toMatchObject({ pay: { place: "WA" }, home: "WA" });
    expect(synced().store.getState().pay.place).toBe("WA");
    act().setPlace(null);
    expect(synced().store.getState().pay.place).toBeNull();
  });

  test("gives way to the nation on the way back to an entry without a place", () => {
    const { address, act, store } = visit(null);
    act().setPlace("CA");
    expect(places(address)).toEqual([null, "CA"]);
    address.back();
    expect(store.getState()).toMatchObject({ pay: { place: null }, home: "CA" });
    expect(places(address)).toEqual([null]);
  });

  test("is not changed by travelling to another", () => {
    const { address, act, store } = visit(null, inWashington);
    act().setPlace("CA");
    address.back();
    expect(store.getState()).toMatchObject({ pay: { place: "WA" }, home: "CA" });
  });
});

describe("typing", () => {
  test("pushes at the first letter and replaces from the second on", () => {
    const { address, act } = synced();
    for (const text of ["a", "ai", "air"]) act().setText(text);
    expect(address.entries.map(({ filter }) => filter.text)).toEqual(["", "air"]);
    expect(address.writes()).toBe(3);
  });

  test("in another field is an entry of its own", () => {
    const { address, act } = synced();
    act().setText("a");
    act().setFloor(1);
    act().setFloor(12);
    act().setText("ab");
    expect(address.entries.map(({ filter }) => [filter.text, filter.floor])).toEqual([
      ["", null],
      ["a", null],
      ["a", 12],
      ["ab", 12],
    ]);
  });

  test("after leaving the field is an entry of its own, and leaving it is none", () => {
    const { address, act } = synced();
    act().setText("a");
    act().endTyping();
    expect(address.writes()).toBe(1);
    act().setText("ab");
    expect(address.entries.map(({ filter }) => filter.text)).toEqual(["", "a", "ab"]);
  });

  test("after Back is an entry of its own", () => {
    const { address, act } = synced();
    act().setSort("name");
    act().setText("a");
    address.back();
    act().setText("b");
    expect(address.entries.map(({ filter, sort }) => sort + filter.text)).toEqual(["to", "name", "nameb"]);
  });

  test("the same again writes nothing, so that the next letter does not overwrite an older entry", () => {
    const start = { ...NO_CHOICES, filter: { ...NO_CHOICES.filter, floor: 120_000 } };
    const { address, act } = synced(start);
    act().setFloor(120_000);
    expect(address.writes()).toBe(0);
    act().setFloor(130_000);
    expect(address.entries.map(({ filter }) => filter.floor)).toEqual([120_000, 130_000]);
  });
});

test("a travel is followed and writes nothing", () => {
  const { address, act, store } = synced();
  act().setSort("name");
  address.back();
  expect(store.getState().sort).toBe("to");
  expect(address.writes()).toBe(1);
});

test("what the address does not carry writes nothing", () => {
  const { address, act } = synced();
  act().setSort("name");
  act().setTheme("dark");
  act().setHours("a", { work: 50, onCall: 8 });
  act().setOwn({ amount: 123_456, per: "year" });
  act().dismissProblems();
  expect(address.writes()).toBe(1);
});

test("once stopped, neither follows the other", () => {
  const { address, act, stop, store } = synced();
  act().setSort("name");
  stop();
  expect(address.listeners.size).toBe(0);
  act().setSort("width");
  expect(address.writes()).toBe(1);
  address.back();
  expect(store.getState().sort).toBe("width");
});
