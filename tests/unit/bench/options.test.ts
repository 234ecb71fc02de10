import { describe, expect, it } from "vitest";
import { readOptions } from "../../bench/options.ts";

const USUAL = 5;

describe("the options of a measurement", () => {
  it("are every kind of page once, unless told otherwise", () => {
    const { rounds, dist, pages, parts } = readOptions([], {}, USUAL);
    expect({ rounds, dist, parts }).toEqual({ rounds: 5, dist: "dist", parts: ["load", "input"] });
    const paths = pages.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["/", "/compare", "/skills", "/sources", "/no/such/page"]));
    expect(pages.some(({ alike }) => alike)).toBe(false);
  });

  it("come from the environment, and before it from the command line", () => {
    const env = { ROUNDS: "2", DIST: ".tmp/a", PAGES: "/", PARTS: "load" };
    expect(readOptions([], env, USUAL)).toMatchObject({ rounds: 2, dist: ".tmp/a", parts: ["load"] });
    const { rounds, pages } = readOptions(["--rounds", "3", "--pages", "a skill, /sources"], env, USUAL);
    expect(rounds).toBe(3);
    expect(pages.map(({ path }) => path)).toEqual(["/skills/docker", "/sources"]);
  });

  it.each([
    ["--rounds", "0", "no number of rounds"],
    ["--pages", "a unicorn", "there are Explore"],
    ["--parts", "lunch", "there are load, input"],
  ])("are refused for %s %s", (option, value, message) => {
    expect(() => readOptions([option, value], {}, USUAL)).toThrow(message);
  });
});
