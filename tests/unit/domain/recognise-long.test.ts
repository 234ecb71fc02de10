import { describe, expect, test } from "vitest";
import { createRecogniser, type Mention } from "#domain/recognise.ts";
import { catalogue } from "../fixtures/real-data.ts";

const recognise = createRecogniser(catalogue.skills);

describe("a text of a megabyte", () => {
  const LENGTH = 1_000_000;
  /** What is found, and the stretches in which it is handed over. */
  function read(text: string) {
    const stretches = [...recognise(text)];
    return { stretches, mentions: stretches.flat() };
  }
  /** A page draws in between: no stretch may be much longer than the others, nor a pause worth nothing. */
  function expectShort(stretches: readonly Mention[][], text: string) {
    expect(stretches.length).toBeGreaterThanOrEqual(Math.floor(text.length / 40_000));
    expect(stretches.length).toBeLessThanOrEqual(Math.ceil(text.length / 20_000));
    for (const mentions of stretches) {
      const [first, last] = [mentions.at(0), mentions.at(-1)];
      if (first && last) expect(last.end - first.start).toBeLessThan(40_000);
    }
  }

  test.each([
    ["of one line", "Eight years of Python, then some SQL. ", 2],
    ["of many lines", "Eight years of Python,\nthen some SQL.\n", 2],
    ["without a blank", "python,sql;", 2],
    ["of one letter again and again", "C ", 1],
    ["of a spelling that is torn everywhere", "Power\nBI ", 1],
    ["of beginnings that come to nothing", "Apache Power Google ", 0],
    ["of dots", ".NET", 1],
  ])("%s is read in short stretches, and all that it names is found", (_what, part, each) => {
    const times = Math.floor(LENGTH / part.length);
    const text = part.repeat(times);
    const { stretches, mentions } = read(text);
    expect(mentions).toHaveLength(each * times);
    expectShort(stretches, text);
  });

  test("of words in no order is read in short stretches", () => {
    const words = ["zebra", "python", "Power", "BI", "C++", "rest", "R", "&", "naïve", "Apache", "\n"];
    let text = "";
    for (let i = 1; text.length < LENGTH; i += 1) text += `${words[(i * i * 7919) % words.length]} `;
    const { stretches, mentions } = read(text);
    expect(mentions.length).toBeGreaterThan(LENGTH / 100);
    expectShort(stretches, text);
  });

  test.each([
    ["one word", "a"],
    ["one accent on the other", "\u0301"],
    ["blanks", " "],
    ["signs", "+"],
  ])("of %s names nothing", (_what, sign) => {
    expect(read(sign.repeat(LENGTH)).mentions).toEqual([]);
  });
});
