import { expect, test, vi } from "vitest";
import { NOTHING_KEPT } from "#store/persistence.ts";
import { safeStorage } from "#store/safe-storage.ts";
import { freshStorage } from "../fixtures/fake-storage.ts";

const storage = freshStorage();

const DARK = { state: { ...NOTHING_KEPT, theme: "dark" as const }, version: 1 };

test.each([
  ["a full storage", new DOMException("no room", "QuotaExceededError"), "full"],
  ["a full storage of Firefox", { name: "NS_ERROR_DOM_QUOTA_REACHED" }, "full"],
  ["one that is forbidden", new DOMException("no", "SecurityError"), "forbidden"],
  ["an error that speaks of a quota, but is not named so", new Error("quota"), "forbidden"],
  ["a text", "QuotaExceededError", "forbidden"],
  ["nothing", null, "forbidden"],
  ["an object without a name", {}, "forbidden"],
])("%s is told as the reason why nothing was kept", (_what, thrown, reason) => {
  const told = vi.fn();
  vi.spyOn(storage(), "setItem").mockImplementation(() => {
    throw thrown;
  });
  safeStorage(told).setItem("x", DARK);
  expect(told.mock.calls).toEqual([[reason]]);
});

test("what is kept is told, and so is that nothing has to be written", () => {
  const told = vi.fn();
  const kept = safeStorage(told);
  const write = vi.spyOn(storage(), "setItem");
  kept.setItem("x", DARK);
  expect(write).toHaveBeenCalledOnce();
  kept.setItem("x", DARK);
  expect(write).toHaveBeenCalledOnce();
  expect(told.mock.calls).toEqual([[null], [null]]);
});

test("who writes again because they were told of a failure starts no second attempt", () => {
  const write = vi.spyOn(storage(), "setItem").mockImplementation(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  const kept = safeStorage(() => kept.setItem("x", DARK));
  kept.setItem("x", DARK);
  expect(write).toHaveBeenCalledOnce();
  kept.setItem("x", DARK);
  expect(write).toHaveBeenCalledTimes(2);
});

test("what could not be written is not undone by what is read", () => {
  const kept = safeStorage();
  storage().setItem("x", JSON.stringify({ state: { ...NOTHING_KEPT, home: "CA" }, version: 1 }));
  kept.getItem("x");
  vi.spyOn(storage(), "setItem").mockImplementationOnce(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  kept.setItem("x", { state: { ...NOTHING_KEPT, home: "CA", theme: "dark" }, version: 1 });
  expect(kept.getItem("x")).toMatchObject({ state: { home: "CA", theme: "dark" } });
});

test("what could not be written is not made up where nothing is kept", () => {
  const kept = safeStorage();
  vi.spyOn(storage(), "setItem").mockImplementationOnce(() => {
    throw new DOMException("no", "SecurityError");
  });
  kept.setItem("x", DARK);
  expect(kept.getItem("x")).toBeNull();
});

test("what is no JSON, or is not there, is nothing", () => {
  const { getItem } = safeStorage();
  expect(getItem("x")).toBeNull();
  storage().setItem("x", "{");
  expect(getItem("x")).toBeNull();
});

test("what is removed is gone, and a storage that forbids it is left alone", () => {
  const { removeItem } = safeStorage();
  storage().setItem("x", "1");
  removeItem("x");
  expect(storage().getItem("x")).toBeNull();
  vi.spyOn(storage(), "removeItem").mockImplementation(() => {
    throw new DOMException("no", "SecurityError");
  });
  expect(() => removeItem("x")).not.toThrow();
});
