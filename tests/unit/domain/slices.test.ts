import fc from "fast-check";
import { expect, test } from "vitest";
import { inSlices } from "#domain/slices.ts";

const BUDGET = 10;

/** Steps that take so many milliseconds each, on a clock that only they move. */
async function run(costs: readonly number[], goOn: (pauses: number) => boolean = () => true) {
  let now = 1_000_000;
  let since = now;
  const taken: number[] = [];
  const stretches: number[] = [];
  const done = await inSlices(
    costs.keys(),
    (step) => {
      taken.push(step);
      now += costs[step] ?? 0;
    },
    {
      clock: () => now,
      budget: BUDGET,
      pause: async () => {
        stretches.push(now - since);
        now += 1000;
        since = now;
        return goOn(stretches.length);
      },
    },
  );
  return { done, taken, stretches: [...stretches, now - since] };
}

const arbitraryCosts = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 40 });

test("takes every step once, in order, however often it pauses", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCosts, async (costs) => {
      const { done, taken } = await run(costs);
      expect(done).toBe(true);
      expect(taken).toEqual([...costs.keys()]);
    }),
  );
});

test("never goes beyond the budget and one step without a pause", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCosts, async (costs) => {
      const { stretches } = await run(costs);
      for (const stretch of stretches) expect(stretch).toBeLessThan(BUDGET + Math.max(1, ...costs));
    }),
  );
});

test("does not pause for what fits the budget", async () => {
  expect((await run([3, 3, 3])).stretches).toEqual([9]);
});

test("stops at the pause that says that the rest is not wanted", async () => {
  const { done, taken } = await run([10, 10, 10, 10], (pauses) => pauses < 2);
  expect(done).toBe(false);
  expect(taken).toEqual([0, 1]);
});
