import { expect, test } from "vitest";
import type { Place } from "#data/catalogue.ts";
import { livingCostWords } from "#domain/living-cost-words.ts";

const STATE: Place = { id: "AA", name: "Aalborg State", kind: "state", parity: 110.7 };
const METRO: Place = { id: "10001", name: "Midtown, AA", kind: "metro", parity: null };

test("pay as it was published is said to be so, wherever it is", () => {
  for (const place of [STATE, METRO]) {
    expect(livingCostWords(place, { local: null })).toBe("not adjusted for living cost");
  }
});

test("adjusted pay is said with the parity and the share that it was adjusted by", () => {
  expect(livingCostWords(STATE, { local: 35 })).toBe(
    "adjusted for living cost: price parity 110.7 on 35% of pay, the rest as it is",
  );
});

test("pay that cannot be adjusted is said to be as published, with the reason and the place", () => {
  expect(livingCostWords(METRO, { local: 35 })).toBe(
    "not adjusted for living cost: no price parity for Midtown, AA in this dataset",
  );
});
