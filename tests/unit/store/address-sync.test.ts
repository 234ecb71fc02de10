import { describe, expect, test } from "vitest";
import { NO_CHOICES } from "#domain/choices.ts";
import { synced } from "../fixtures/synced.ts";

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

test("a page of the list is an entry of its own, and Back restores it after another filter", () => {
  const { address, act, store } = synced();
  act().setPage(2);
  act().setPage(3);
  act().toggleSkill("sql");
  expect(address.entries.map(({ page }) => page)).toEqual([1, 2, 3, 1]);
  address.back();
  expect(store.getState()).toMatchObject({ page: 3, filter: NO_CHOICES.filter });
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

describe("writing that is put off", () => {
  /** Work that waits until it is let go. */
  function putOff() {
    const waiting: (() => void)[] = [];
    return {
      later: (work: () => void) => void waiting.push(work),
      letGo: () => {
        for (const work of waiting.splice(0)) work();
      },
    };
  }

  test("happens once, when it is let go", () => {
    const { later, letGo } = putOff();
    const { address, act } = synced(undefined, [], later);
    act().toggleSkill("sql");
    expect(address.writes()).toBe(0);
    letGo();
    letGo();
    expect(address.entries.map(({ filter }) => filter.skills)).toEqual([[], ["sql"]]);
  });

  test("keeps an entry for each choice, however quick", () => {
    const { later, letGo } = putOff();
    const { address, act } = synced(undefined, [], later);
    act().toggleSkill("sql");
    act().toggleSkill("docker");
    letGo();
    expect(address.entries.map(({ filter }) => filter.skills)).toEqual([[], ["sql"], ["sql", "docker"]]);
  });

  test("does not happen to an entry that the reader has left, nor once stopped", () => {
    const { later, letGo } = putOff();
    const { address, stop, act } = synced(undefined, [], later);
    act().toggleSkill("sql");
    letGo();
    act().toggleSkill("docker");
    address.back();
    letGo();
    expect(address.entries).toHaveLength(1);
    expect(act().filter.skills).toEqual([]);
    act().toggleSkill("kafka");
    stop();
    letGo();
    expect(address.entries).toHaveLength(1);
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
