import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileAreaPay } from "#data/compile-area-pay.ts";
import { createFormat } from "#domain/format.ts";
import { livingCostFactor } from "#domain/living-cost.ts";
import { PAY_AS_PUBLISHED, type PaySettings } from "#domain/pay-settings.ts";
import { PAY_UNITS, type WeekHours } from "#domain/pay-units.ts";
import { createPayView } from "#domain/pay-view.ts";
import { PERCENTILES, released } from "#domain/percentiles.ts";
import { BACKEND, catalogue, DATA_SCIENTIST, DEVOPS, dataset, realRole } from "../fixtures/real-data.ts";

const format = createFormat("en-US", "USD");
const { table } = compileAreaPay(dataset);
const DEVELOPERS = "15-1252";
const DATA_SCIENTISTS = "15-2051";

function view(
  settings: Partial<PaySettings> = {},
  { hours = {}, loaded = true }: { hours?: Record<string, WeekHours>; loaded?: boolean } = {},
) {
  return createPayView({
    catalogue,
    format,
    settings: { ...PAY_AS_PUBLISHED, ...settings },
    hours,
    table: loaded ? table : null,
  });
}

const arbitrarySettings: fc.Arbitrary<PaySettings> = fc.record({
  place: fc.option(fc.constantFrom(...catalogue.places.map(({ id }) => id))),
  unit: fc.constantFrom(...PAY_UNITS),
  mean: fc.boolean(),
  local: fc.option(fc.integer({ min: 1, max: 100 })),
});
const arbitraryHours = fc.dictionary(
  fc.constantFrom(...catalogue.roles.map(({ slug }) => slug)),
  fc.record({ work: fc.integer({ min: 1, max: 100 }), onCall: fc.integer({ min: 0, max: 68 }) }),
);

describe("whose figures are shown", () => {
  test("the nation's, from its own source, when no place was chosen", () => {
    const { place, source, adjusted, factor } = view();
    expect(place.name).toBe("United States");
    expect(source).toBe(catalogue.paySources.nation);
    expect([adjusted, factor]).toEqual([false, 1]);
  });

  test("those of the chosen place, from the source of such places, once they are loaded", () => {
    const california = view({ place: "CA" });
    expect(california.place.name).toBe("California");
    expect(california.source).toBe(catalogue.paySources.state);
    expect(california.official(DEVELOPERS, BACKEND).shown.median).toBe(174_410);
    const atlanta = view({ place: "12060" });
    expect(atlanta.source).toBe(catalogue.paySources.metro);
    expect(atlanta.official(DEVELOPERS, BACKEND).shown.median).toBe(132_960);
  });

  test("the nation's, named and not adjusted, until they are", () => {
    const { place, factor, official } = view({ place: "CA", local: 50 }, { loaded: false });
    expect(place.name).toBe("United States");
    expect(factor).toBe(1);
    expect(official(DEVELOPERS, BACKEND).shown.median).toBe(135_980);
  });

  test("the nation's for a place that is not in the catalogue", () => {
    expect(view({ place: "ZZ" }).place.name).toBe("United States");
  });
});

describe("adjusted for living cost", () => {
  test("the figures of a state are, and the raw ones stand beside them", () => {
    const { adjusted, factor, official } = view({ place: "CA", local: 50 });
    const { shown, raw, pay } = official(DEVELOPERS, BACKEND);
    expect(adjusted).toBe(true);
    expect(factor).toBe(livingCostFactor(110.72, 50));
    expect(raw.median).toBe(174_410);
    expect(pay?.median).toBe(174_410);
    expect(format.money(shown.median ?? 0)).toBe("$165,967");
  });

  test("a metro's are not, and that is known", () => {
    const { adjusted, official } = view({ place: "12060", local: 50 });
    expect(adjusted).toBe(false);
    expect(official(DEVELOPERS, BACKEND).shown.median).toBe(132_960);
  });

  test("the roles' own ranges never are: they are the nation's", () => {
    const role = realRole(BACKEND);
    expect(view({ place: "CA", local: 100 }).range(role)).toEqual(role.pay);
  });
});

describe("in the reader's unit", () => {
  test("the hourly median of Data Scientists is $57.80", () => {
    const { official, money, short } = view({ unit: "hour" });
    const { median } = official(DATA_SCIENTISTS, DATA_SCIENTIST).shown;
    expect([money(median ?? 0), short(median ?? 0)]).toEqual(["$57.80", "$58"]);
  });

  test("an hour of life is counted by the reader's own week in each role, full time where none was given", () => {
    const { official, week, range } = view(
      { unit: "life" },
      { hours: { [DEVOPS]: { work: 45, onCall: 15 } } },
    );
    expect(week(DEVOPS)).toEqual({ work: 45, onCall: 15 });
    expect(week(BACKEND)).toEqual({ work: 40, onCall: 0 });
    // Both stand on the same code: only the hours differ, 60 to 40.
    const life = (slug: string) => official(DEVELOPERS, slug).shown.median ?? 0;
    expect(life(BACKEND) / life(DEVOPS)).toBeCloseTo(60 / 40, 12);
    expect(range(realRole(DEVOPS)).from).toBeCloseTo(realRole(DEVOPS).pay.from / (52 * 60), 9);
  });

  test("a role called like a property of every object has no week of its own", () => {
    expect(view().week("constructor")).toEqual({ work: 40, onCall: 0 });
  });

  test("a range says both ends in the unit", () => {
    const { range, rangeText } = view({ unit: "month" });
    expect(rangeText(range({ slug: BACKEND, pay: { from: 120_000, to: 180_000 } }))).toBe(
      "$10,000 to $15,000",
    );
  });
});

describe("whatever the settings", () => {
  test("missing never becomes a number, and what is published never goes missing", () => {
    fc.assert(
      fc.property(arbitrarySettings, arbitraryHours, (settings, hours) => {
        const { official } = view(settings, { hours });
        for (const { official: code, slug } of catalogue.roles) {
          const { pay, missing, shown, raw } = official(code.soc, slug);
          for (const key of [...PERCENTILES, "mean"] as const) {
            const published = pay?.[key] ?? null;
            expect(shown[key] === null).toBe(published === null);
            expect(raw[key] === null).toBe(published === null);
          }
          expect(missing === null).toBe(released(shown).length > 0);
        }
      }),
    );
  });

  test("adjusted and raw differ by the factor, and by nothing without one", () => {
    fc.assert(
      fc.property(arbitrarySettings, arbitraryHours, (settings, hours) => {
        const { official, factor, adjusted } = view(settings, { hours });
        if (!adjusted) expect(factor).toBe(1);
        for (const { official: code, slug } of catalogue.roles) {
          const { shown, raw } = official(code.soc, slug);
          for (const key of PERCENTILES) expect(shown[key] ?? 0).toBeCloseTo((raw[key] ?? 0) * factor, 6);
        }
      }),
    );
  });

  test("the axis holds every range and every percentile that is shown", () => {
    fc.assert(
      fc.property(arbitrarySettings, arbitraryHours, (settings, hours) => {
        const { axis, official, range } = view(settings, { hours });
        for (const role of catalogue.roles) {
          const { shown } = official(role.official.soc, role.slug);
          const amounts = [...Object.values(range(role)), ...released(shown).map(({ value }) => value)];
          expect(Math.min(...amounts)).toBeGreaterThanOrEqual(axis.min);
          expect(Math.max(...amounts)).toBeLessThanOrEqual(axis.max);
        }
      }),
    );
  });
});

describe("the axis", () => {
  test("is made once for the same figures", () => {
    const { axis } = view({ place: "CA" });
    expect(view({ place: "CA", mean: true }).axis).toBe(axis);
  });

  test("is another for another place, unit or share, and once a place’s figures are there", () => {
    const axes = [
      view({ place: "CA" }).axis,
      view({ place: "NY" }).axis,
      view({ place: "CA", unit: "hour" }).axis,
      view({ place: "CA", local: 80 }).axis,
      view({ place: "CA" }, { loaded: false }).axis,
      view({ place: "CA" }).axis,
    ];
    expect(new Set(axes).size).toBe(axes.length);
  });

  test("is another for other figures of the same place", () => {
    const settings = { ...PAY_AS_PUBLISHED, place: "CA" };
    const { axis } = view(settings);
    const other = createPayView({ catalogue, format, settings, hours: {}, table: { ...table } }).axis;
    expect(other).not.toBe(axis);
  });

  test("of hours of life follows from the reader’s weeks", () => {
    const full = view({ unit: "life" }).axis;
    const hours = Object.fromEntries(catalogue.roles.map(({ slug }) => [slug, { work: 10, onCall: 0 }]));
    const short = view({ unit: "life" }, { hours }).axis;
    expect(short.max).toBeGreaterThan(full.max);
    expect(view({ unit: "life" }).axis.max).toBe(full.max);
  });
});

test("a catalogue without a nation is refused", () => {
  expect(() =>
    createPayView({
      catalogue: { ...catalogue, places: [] },
      format,
      settings: PAY_AS_PUBLISHED,
      hours: {},
      table,
    }),
  ).toThrow("the catalogue has no nation");
});
