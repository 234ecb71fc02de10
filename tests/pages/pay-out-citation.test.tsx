import { describe, expect, test } from "vitest";
import type { PaySettings } from "#domain/pay-settings.ts";
import { figureCitation } from "#features/pay-out/figure-citation.ts";
import { catalogue, DATA_SCIENTIST, realRole } from "../unit/fixtures/real-data.ts";
import { format, realPay } from "../unit/fixtures/real-pay.ts";

const SAN_FRANCISCO = "41860";

describe("a figure with its citation", () => {
  const { official, slug } = realRole(DATA_SCIENTIST);
  const cite = (settings: Partial<PaySettings>) =>
    figureCitation({ official, slug, statistic: "median", pay: realPay(settings), catalogue, format });

  test("names publisher, title, address and date of the source", () => {
    expect(cite({})).toBe(
      "Data Scientists (15-2051), United States, May 2025: median of gross pay, $120,230 a year. " +
        "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025: nation, states and metropolitan areas. " +
        "https://www.bls.gov/oes/ Retrieved November 22, 2026.",
    );
  });

  test("says how it was converted, and from what", () => {
    expect(cite({ unit: "hour" })).toContain(
      "median of gross pay, $57.80 an hour at 2,080 hours a year; published: $120,230 a year.",
    );
  });

  test("says how it was adjusted, and who published the parity", () => {
    expect(cite({ place: "CA", local: 50 })).toMatch(
      /California, .* a year; adjusted for living cost: price parity 110\.72 on 50% of pay.*; published: \$141,590 a year\..* Price parity: U\.S\. Bureau of Economic Analysis/,
    );
    expect(cite({ place: SAN_FRANCISCO, local: 50 })).not.toContain("parity");
  });

  test("is none where nothing was published", () => {
    expect(cite({ place: "WY" })).toBeNull();
  });
});
