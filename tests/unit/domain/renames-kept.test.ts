import { expect, test } from "vitest";
import { mapForward } from "#domain/renames.ts";

const RENAMED = { skills: {}, roles: { old: "new", constructor: "maker" } };
const [FIRST, SECOND] = [
  { work: 40, onCall: 0 },
  { work: 20, onCall: 5 },
];

test("hours and roles to compare come under today’s names, each once", () => {
  const kept = { hours: { old: FIRST, other: SECOND }, picks: ["other", "old", "new"] };
  expect(mapForward(kept, RENAMED)).toEqual({
    hours: { new: FIRST, other: SECOND },
    picks: ["other", "new"],
  });
});

test.each([
  ["after", { old: FIRST, new: SECOND }],
  ["before", { new: SECOND, old: FIRST }],
])("hours under today’s name hold, though those under the former stand %s them", (_where, hours) => {
  expect(mapForward({ hours }, RENAMED)).toEqual({ hours: { new: SECOND } });
});

test("a role that was named as an object’s machinery is followed too, and toString is no former name", () => {
  expect(mapForward({ hours: { constructor: FIRST, tostring: SECOND } }, RENAMED)).toEqual({
    hours: { maker: FIRST, tostring: SECOND },
  });
});

test("what was not kept is not made up", () => {
  expect(mapForward({}, RENAMED)).toEqual({});
});
