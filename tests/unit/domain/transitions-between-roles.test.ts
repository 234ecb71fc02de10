import { describe, expect, test } from "vitest";
import { detours, transition } from "#domain/transitions.ts";
import {
  CARPENTER,
  EVERYWHERE,
  JOINER,
  ROOFER,
  STEELWORKER,
  TILER,
  TRADES,
  trade,
} from "../fixtures/building-trades.ts";

const move = (from: string, to: string, known: string[] = []) =>
  transition(trade(from), trade(to), new Set(known));

const ways = (from: string, to: string, known: string[] = []) =>
  detours(trade(from), trade(to), TRADES, new Set(known));

describe("from one of five roles to another", () => {
  test("names what is carried, what is to be added, and what some bring", () => {
    expect(move(JOINER, TILER)).toEqual({
      from: JOINER,
      to: TILER,
      carried: [EVERYWHERE, "glue"],
      mine: [],
      add: ["tile", "grout"],
      // The joiner’s official code asks for it too.
      maybe: ["grout"],
    });
    expect(move(TILER, JOINER)).toMatchObject({
      carried: [EVERYWHERE, "glue"],
      add: ["plane", "veneer"],
      maybe: [],
    });
  });

  test("carries the same both ways, each in the order of the role that one moves to", () => {
    const [there, back] = [move(CARPENTER, STEELWORKER), move(STEELWORKER, CARPENTER)];
    expect(there.carried).toEqual([EVERYWHERE, "crane", "scaffold", "beam"]);
    expect(back.carried).toEqual([EVERYWHERE, "beam", "crane", "scaffold"]);
    expect(there.add).toEqual(["bolts", "weld"]);
    expect(back.add).toEqual(["saw", "axe"]);
  });

  test("the gaps are so large", () => {
    const slugs = [ROOFER, JOINER, CARPENTER, STEELWORKER, TILER];
    expect(slugs.map((from) => slugs.map((to) => move(from, to).add.length))).toEqual([
      [0, 3, 5, 5, 3],
      [3, 0, 5, 5, 2],
      [3, 3, 0, 2, 3],
      [3, 3, 2, 0, 3],
      [3, 2, 5, 5, 0],
    ]);
  });

  test("what only the reader brings is theirs, not carried, and no gap", () => {
    expect(move(JOINER, TILER, ["tile", "glue", "drawing"])).toMatchObject({
      carried: [EVERYWHERE, "glue"],
      mine: ["tile"],
      add: ["grout"],
      maybe: ["grout"],
    });
  });
});

describe("by way of a third role", () => {
  test("there is none where a step is as large as the gap", () => {
    expect(ways(ROOFER, STEELWORKER)).toEqual([]);
    expect(ways(JOINER, TILER)).toEqual([]);
  });

  test("steps may be smaller without halving the gap", () => {
    expect(ways(ROOFER, STEELWORKER, ["saw", "axe"])).toEqual([
      {
        via: CARPENTER,
        first: ["beam", "crane", "scaffold"],
        second: ["bolts", "weld"],
        largest: 3,
        halves: false,
      },
    ]);
  });

  test("a gap is halved for a reader who brings enough", () => {
    expect(ways(ROOFER, STEELWORKER, ["saw", "axe", "beam"])[0]).toEqual({
      via: CARPENTER,
      first: ["crane", "scaffold"],
      second: ["bolts", "weld"],
      largest: 2,
      halves: true,
    });
  });
});
