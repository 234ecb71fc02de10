import { expect, test } from "vitest";
import { NO_CHOICES, togglePick } from "#domain/choices.ts";

const SIX = ["a", "b", "c", "d", "e", "f"];

test("a picked role is added at the end, and taken out when picked again", () => {
  expect(togglePick(["b"], "a")).toEqual(["b", "a"]);
  expect(togglePick(["b", "a"], "b")).toEqual(["a"]);
});

test("a full comparison refuses a seventh role, and lets one of the six go", () => {
  expect(togglePick(SIX, "g")).toEqual(SIX);
  expect(togglePick(SIX, "c")).toEqual(["a", "b", "d", "e", "f"]);
});

test("a sixth role is still taken", () => {
  expect(togglePick(SIX.slice(0, 5), "f")).toEqual(SIX);
});

test("nothing is chosen at first", () => {
  expect(NO_CHOICES).toEqual({
    filter: { text: "", skills: [], without: [], rule: { kind: "any" }, scope: "asked", floor: null },
    sort: "to",
    page: 1,
    picks: [],
    view: { differences: false, also: false },
    pay: { place: null, unit: "year", mean: false, local: null },
    measure: "median",
  });
});
