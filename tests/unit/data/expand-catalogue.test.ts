import { describe, expect, test } from "vitest";
import { compactCatalogue } from "#data/compact-catalogue.ts";
import { compileCatalogue } from "#data/compile-catalogue.ts";
import { expandCatalogue } from "#data/expand-catalogue.ts";
import { changed, dataset } from "../fixtures/real-data.ts";

const sent = (data = dataset) => JSON.stringify(compactCatalogue(data));

/** The dataset with so many roles more, copies of its own. */
const grown = (more: number) =>
  changed(({ roles }) => {
    const own = [...roles];
    for (let i = 0; i < more; i += 1) {
      for (const role of own.slice(i % own.length, (i % own.length) + 1))
        roles.push({ ...role, slug: `role-${i}`, order: 100 + i });
    }
  });

describe("the catalogue that is downloaded", () => {
  test("becomes the whole one again in the browser", () => {
    expect(expandCatalogue(JSON.parse(sent()))).toEqual(compileCatalogue(dataset));
    const many = grown(50);
    expect(expandCatalogue(JSON.parse(sent(many)))).toEqual(compileCatalogue(many));
  });

  test("says what a code asks for once, however many roles stand on it", () => {
    const [some, more] = [grown(12), grown(24)].map((data) => ({
      sent: sent(data).length,
      whole: JSON.stringify(compileCatalogue(data)).length,
    }));
    if (!some || !more) throw new Error("nothing was compiled");
    // What roles have of their own stays: names, titles, purposes.
    expect(more.sent - some.sent).toBeLessThan(0.6 * (more.whole - some.whole));
  });

  test("refuses a role on a code that is not there", () => {
    const compact = compactCatalogue(dataset);
    expect(() => expandCatalogue({ ...compact, codes: {} })).toThrow("does not have the code");
  });
});
