import { describe, expect, it } from "vitest";
import { detours, mostUnequal, movesFrom, transition } from "#domain/transitions.ts";
import { CARPENTER, JOINER, ROOFER, STEELWORKER, TILER, TRADES, trade } from "../fixtures/building-trades.ts";
import { madeRole } from "../fixtures/made-role.ts";

const role = (slug: string, essential: string, also = "") =>
  madeRole({ slug, essential: [...essential], also: [...also] });

describe("a transition", () => {
  const from = role("from", "abc", "de");
  const to = role("to", "fdbg");

  it("carries what is essential in both and adds the rest, in the target's order", () => {
    expect(transition(from, to)).toEqual({
      from: "from",
      to: "to",
      carried: ["b"],
      mine: [],
      add: ["f", "d", "g"],
      maybe: ["d"],
    });
  });

  it("takes what the reader brings out of the gap, and out of what may come along", () => {
    const { carried, mine, add, maybe } = transition(from, to, new Set(["d", "g", "b", "z"]));
    expect({ carried, mine, add, maybe }).toEqual({
      carried: ["b"],
      mine: ["d", "g"],
      add: ["f"],
      maybe: [],
    });
  });

  it("is another one the other way", () => {
    expect(transition(to, from).add).toEqual(["a", "c"]);
  });
});

describe("the moves from a role", () => {
  const roles = [role("a", "abc"), role("b", "xyz"), role("c", "abx"), role("d", "bcx"), role("e", "ax")];
  const [from] = roles;

  it("lead to every other one, the fewest to add first, then the most carried, then in the roles' order", () => {
    expect(from && movesFrom(from, roles)).toEqual([
      { to: "c", add: 1, brought: 2 },
      { to: "d", add: 1, brought: 2 },
      { to: "e", add: 1, brought: 1 },
      { to: "b", add: 3, brought: 0 },
    ]);
  });

  it("put the one to which more is carried first, wherever it stands", () => {
    const some = [role("a", "abc"), role("little", "ax"), role("much", "abcx"), role("some", "abx")];
    expect(movesFrom(role("a", "abc"), some).map(({ to }) => to)).toEqual(["much", "some", "little"]);
  });

  it("count what the reader brings", () => {
    expect(from && movesFrom(from, roles, new Set(["y", "z"]))).toContainEqual({
      to: "b",
      add: 1,
      brought: 2,
    });
  });

  it("add what the page of each pair adds", () => {
    const first = trade(ROOFER);
    const moves = movesFrom(first, TRADES);
    expect(moves).toHaveLength(4);
    for (const { to, add } of moves) expect(transition(first, trade(to)).add).toHaveLength(add);
  });
});

describe("a detour", () => {
  const from = role("from", "a");
  const to = role("to", "abcdefg");

  it("halves the gap when its larger step is at most half of it", () => {
    const [only] = detours(from, to, [from, to, role("via", "abcd")]);
    expect(only).toEqual({
      via: "via",
      first: ["b", "c", "d"],
      second: ["e", "f", "g"],
      largest: 3,
      halves: true,
    });
  });

  it("that only lowers the largest step does not halve", () => {
    expect(detours(from, to, [role("via", "ab")])).toMatchObject([{ largest: 5, halves: false }]);
  });

  it("on which a step is as large as the direct way is none", () => {
    expect(detours(from, to, [role("wide", "uvwxyz"), role("empty", "a"), role("same", "abcdefg")])).toEqual(
      [],
    );
  });

  it("brings the skills of where one started to its second step", () => {
    const [only] = detours(role("from", "ab"), role("to", "abcd"), [role("via", "c")]);
    expect(only).toMatchObject({ first: ["c"], second: ["d"] });
  });

  it("comes in the order of its larger step, then of the skills in all, then of the roles", () => {
    const between = [
      role("late", "abcdxy"),
      role("third", "abcd"),
      role("fourth", "abcd"),
      role("fifth", "abc"),
    ];
    const found = detours(from, to, between);
    expect(found.map(({ via }) => via)).toEqual(["third", "fourth", "fifth", "late"]);
  });

  it("of as large a step comes first where it asks for fewer skills in all", () => {
    const found = detours(from, to, [role("more", "abcdx"), role("fewer", "abc"), role("most", "abcdy")]);
    expect(found.map(({ via, first, second }) => [via, first.length, second.length])).toEqual([
      ["fewer", 2, 4],
      ["more", 4, 3],
      ["most", 4, 3],
    ]);
  });

  it("never leads by way of the two roles themselves", () => {
    const [via] = detours(from, to, [from, to, role("via", "abcd")]);
    expect(via?.via).toBe("via");
    expect(detours(from, to, [from, to])).toEqual([]);
  });

  it("is opened by what the reader knows", () => {
    const ways = (known: string[]) => detours(trade(JOINER), trade(CARPENTER), TRADES, new Set(known));
    expect(ways([])).toEqual([]);
    expect(ways(["bolts", "weld", "beam"])).toMatchObject([{ via: STEELWORKER, largest: 2, halves: true }]);
  });
});

describe("the pairs whose directions differ most", () => {
  it("are all that tie, each once, the direction with more to add first", () => {
    const all = [role("long", "abcd"), role("short", "a"), role("other", "axyz")];
    expect(mostUnequal(all)).toEqual([
      { from: "short", to: "long", there: 3, back: 0 },
      { from: "short", to: "other", there: 3, back: 0 },
    ]);
  });

  it("are not those with as much to add in both directions together", () => {
    expect(mostUnequal([role("short", "a"), role("long", "abcd"), role("mixed", "abe")])).toEqual([
      { from: "short", to: "long", there: 3, back: 0 },
    ]);
  });

  it("are none where no directions differ", () => {
    expect(mostUnequal([role("a", "ab"), role("b", "bc")])).toEqual([]);
    expect(mostUnequal([role("a", "ab")])).toEqual([]);
  });

  it("are counted with what the reader brings", () => {
    const all = [role("long", "abcd"), role("short", "a")];
    expect(mostUnequal(all, new Set("bc"))).toEqual([{ from: "short", to: "long", there: 1, back: 0 }]);
  });

  it("are those of the shortest list and the longest, where roles have as much in common", () => {
    const widest = mostUnequal(TRADES);
    const sizes = TRADES.map(({ essential }) => essential.length);
    for (const { from, to, there, back } of widest) {
      expect(trade(from).essential).toHaveLength(Math.min(...sizes));
      expect(trade(to).essential).toHaveLength(Math.max(...sizes));
      expect(there - back).toBe(Math.max(...sizes) - Math.min(...sizes));
    }
    expect(new Set(widest.map(({ from }) => from))).toEqual(new Set([ROOFER, JOINER, TILER]));
    expect(new Set(widest.map(({ to }) => to))).toEqual(new Set([CARPENTER, STEELWORKER]));
  });
});
