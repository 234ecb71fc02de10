import { afterEach, describe, expect, test, vi } from "vitest";
import { type Choices, NO_CHOICES } from "#domain/choices.ts";
import type { ExplorerActions } from "#store/explorer-store.ts";
import { STORAGE_KEY } from "#store/persistence.ts";
import { fakeStorage } from "../fixtures/fake-storage.ts";
import { synced } from "../fixtures/synced.ts";

type Address = ReturnType<typeof synced>["address"];

afterEach(() => {
  vi.unstubAllGlobals();
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
  const shares = (address: Address) => address.entries.map(({ pay }) => pay.local);

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
  const places = (address: Address) => address.entries.map(({ pay }) => pay.place);
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
