import { expect, test } from "vitest";
import { nearMisses } from "#domain/near-misses.ts";
import { NO_FILTER, type RoleFilter } from "#domain/role-filter.ts";
import { madeRole } from "../fixtures/made-role.ts";

const rich = madeRole({
  slug: "rich",
  essential: ["a", "b"],
  also: ["x"],
  pay: { from: 1000, to: 5000 },
});
const plain = madeRole({ slug: "plain", essential: ["a"], pay: { from: 1000, to: 3000 } });

const missesOf = (filter: RoleFilter, hits: ReadonlySet<string> | null = null) =>
  nearMisses([rich, plain], filter, hits).map(({ change, roles }) => ({ ...change, roles }));

test("the floor comes down to what is reached without an excluded skill", () => {
  expect(missesOf({ ...NO_FILTER, without: ["x"], floor: 6000 })).toEqual([
    { kind: "lower-floor", floor: 3000, roles: ["plain"] },
  ]);
});

test("as many skills are asked for as a role that the text found has", () => {
  const filter: RoleFilter = { ...NO_FILTER, text: "pl", skills: ["a", "b", "c"], rule: { kind: "all" } };
  expect(missesOf(filter, new Set(["plain"]))).toEqual([{ kind: "require", n: 1, roles: ["plain"] }]);
});

test("a search that is cleared leaves no text behind", () => {
  const [miss] = nearMisses([rich], { ...NO_FILTER, text: "zz" }, new Set());
  expect(miss?.filter).toEqual(NO_FILTER);
});
