import { describe, expect, it } from "vitest";
import { type AuditResult, imperfect, medianReport, type Report, scoresOf } from "../../bench/audits.ts";

const audit = (id: string, score: number | null, more: Partial<AuditResult> = {}): AuditResult => ({
  ...{ id, title: `Title of ${id}`, score, scoreDisplayMode: "numeric" },
  ...more,
});

function report(audits: readonly AuditResult[], score: number | null = 1, weight = 0): Report {
  const auditRefs = audits.map(({ id }) => ({ id, weight }));
  return {
    categories: { performance: { title: "Performance", score, auditRefs } },
    audits: Object.fromEntries(audits.map((one) => [one.id, one])),
  };
}

describe("what Lighthouse finds", () => {
  it("is told for every audit that is judged and not perfect, and no other", () => {
    const told = imperfect(
      report([
        audit("fine", 1),
        audit("unjudged", null, { scoreDisplayMode: "informative" }),
        audit("slow", 0.93, { displayValue: "2.3 s" }),
        audit("broken", null, { scoreDisplayMode: "error", errorMessage: "no trace" }),
      ]),
    );
    expect(told).toEqual(["slow 93: Title of slow (2.3 s)", "broken error: Title of broken (no trace)"]);
  });

  it("says what costs points, first", () => {
    const light = report([audit("light", 0)]);
    const heavy = report([audit("heavy", 0.5)], 1, 25);
    const both = {
      categories: {
        ...light.categories,
        other: { title: "Other", score: 1, auditRefs: [{ id: "heavy", weight: 25 }] },
      },
      audits: { ...light.audits, ...heavy.audits },
    };
    expect(imperfect(both)).toEqual(["heavy 50, costs points: Title of heavy", "light 0: Title of light"]);
  });

  it("names the files and elements it is about, a few of them", () => {
    const items = [
      { url: "/a.js" },
      { node: { selector: "main > p" } },
      ...["/b", "/c", "/d"].map((url) => ({ url })),
    ];
    const [told] = imperfect(report([audit("slow", 0, { details: { items } })]));
    expect(told).toBe("slow 0: Title of slow (/a.js, main > p, /b, /c, and 1 more)");
  });

  it("comes with scores out of a hundred, or not at all", () => {
    expect(scoresOf(report([], 0.85))).toEqual([["Performance", 85]]);
    expect(() => scoresOf(report([], null))).toThrow("could not score Performance");
  });

  it("is that of the run in the middle", () => {
    expect(medianReport([0.9, 0.2, 1].map((score) => report([], score))).categories.performance?.score).toBe(
      0.9,
    );
  });
});
