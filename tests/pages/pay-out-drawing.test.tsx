import { describe, expect, test } from "vitest";
import type { Drawing } from "#domain/drawing.ts";
import { LIGHT, roleColours } from "#domain/drawing-colours.ts";
import { drawingSvg } from "#domain/drawing-svg.ts";
import type { PaySettings } from "#domain/pay-settings.ts";
import { PAY_UNITS, type WeekHours } from "#domain/pay-units.ts";
import type { PayView } from "#domain/pay-view.ts";
import { sourceWords } from "#domain/source-words.ts";
import type { DrawnOwn } from "#features/pay-out/drawing-axis.ts";
import { type RolesDrawingInput, rolesDrawing } from "#features/pay-out/roles-drawing.ts";
import { settingsLine } from "#features/pay-out/settings.ts";
import { clashes, textsOf } from "../unit/fixtures/drawn-texts.ts";
import { present } from "../unit/fixtures/present.ts";
import { BACKEND, catalogue, DATA_SCIENTIST, dataset, realRole } from "../unit/fixtures/real-data.ts";
import { format, realPay, withoutP90 } from "../unit/fixtures/real-pay.ts";

const SOURCES = ["six-python-careers", "bls-oews-2025", "bea-rpp-2024"].map((id) =>
  present(dataset.sources.find((source) => source.id === id)),
);

function drawingOf(pay: PayView, more: Partial<RolesDrawingInput> = {}): Drawing {
  return rolesDrawing({
    roles: catalogue.roles,
    pay,
    catalogue,
    format,
    title: "Pay of six roles",
    settingsLine: settingsLine(pay, catalogue, format),
    sourceLines: SOURCES.map(sourceWords),
    ...more,
  });
}

const together = (drawing: Drawing) => textsOf(drawing).join(" ");

describe("pay of roles as a picture", () => {
  test("says title, settings, unit, sources and whose dataset it is", () => {
    const all = together(drawingOf(realPay({ place: "CA", local: 50 })));
    expect(all).toContain("Pay of six roles");
    expect(all).toContain(
      "California, May 2025. USD a year, gross. Adjusted for living cost: price parity 110.72",
    );
    for (const { publisher, title, period, population, attribution } of SOURCES) {
      for (const part of [publisher, title, period, population, attribution]) expect(all).toContain(part);
    }
    expect(all).toContain(`Dataset: ${catalogue.site.name}`);
  });

  test("names each role with code, official occupation, place and fit", () => {
    const all = together(drawingOf(realPay({ place: "CA" })));
    for (const { name, code, official } of catalogue.roles) {
      expect(all).toContain(`${name} ${official.title} (${official.soc}) California. Fit: ${official.fit}.`);
      expect(all).toContain(`${code} `);
    }
  });

  test("labels every tick of the page’s axis", () => {
    const pay = realPay({ unit: "hour" });
    const texts = textsOf(drawingOf(pay));
    for (const tick of pay.axis.ticks) expect(texts).toContain(pay.short(tick));
  });

  test.each(PAY_UNITS)(
    "writes 10th percentile, median, 90th and the range by the %s as the page does",
    (unit) => {
      const pay = realPay({ unit });
      for (const role of catalogue.roles) {
        const texts = textsOf(drawingOf(pay, { roles: [role] }));
        const { p10, median, p90 } = pay.official(role.official.soc, role.slug).shown;
        const { from, to } = pay.range(role);
        for (const value of [p10, median, p90, from, to]) expect(texts).toContain(pay.short(present(value)));
      }
    },
  );

  test("draws each role in its own colour, at its place on the axis", () => {
    const pay = realPay();
    const { marks } = drawingOf(pay);
    const boxes = marks.flatMap((mark) => (mark.kind === "rect" && mark.stroke === undefined ? mark : []));
    const fills = catalogue.roles.map(({ hue }) => roleColours(hue).fill);
    const bars = boxes.filter(({ fill, height }) => fills.includes(fill) && height === 8);
    expect(bars.map(({ fill }) => fill)).toEqual(fills);
    for (const [index, { pay: range }] of catalogue.roles.entries()) {
      const [start, end] = [range.from, range.to].map((value) => pay.axis.percent(value));
      const width = ((present(end) - present(start)) / 100) * (1120 - 330);
      expect(present(bars[index]).width).toBeCloseTo(width, 5);
    }
  });

  test("says in words where wages are missing, and draws no box there", () => {
    const drawing = drawingOf(realPay({ place: "AK" }), { roles: [realRole(BACKEND)] });
    expect(together(drawing)).toContain(
      "Not published for Alaska: employment is known (530 jobs), the wages of Software Developers are withheld.",
    );
    const { box, fill } = roleColours(realRole(BACKEND).hue);
    const fills = drawing.marks.flatMap((mark) => (mark.kind === "rect" ? mark.fill : []));
    expect(fills).not.toContain(box);
    expect(fills).toContain(fill);
  });

  test.each([
    ["not_released", "withheld"],
    ["top_coded", "too high to be printed"],
  ] as const)(
    "says which percentile is missing where the others were published: %s, %s",
    (wageFlag, words) => {
      const pay = realPay();
      const role = realRole(BACKEND);
      const drawing = drawingOf(withoutP90(pay, wageFlag), { roles: [role] });
      expect(together(drawing)).toContain(`90th percentile: ${words}`);
      expect(together(drawing)).not.toContain(
        pay.short(present(pay.official(role.official.soc, BACKEND).shown.p90)),
      );
    },
  );

  test("has the mean as a diamond with its amount, where it is shown", () => {
    const role = realRole(DATA_SCIENTIST);
    const diamonds = (mean: boolean) => {
      const drawing = drawingOf(realPay({ mean }), { roles: [role] });
      return [
        drawing.marks.filter(({ kind }) => kind === "diamond").length,
        /mean \$127k/.test(together(drawing)),
      ];
    };
    expect(diamonds(false)).toEqual([0, false]);
    // One on the axis, one in the key.
    expect(diamonds(true)).toEqual([2, true]);
  });

  test("says each role’s week where an hour of life is the unit", () => {
    const hours = { [BACKEND]: { work: 45, onCall: 15 } };
    expect(textsOf(drawingOf(realPay({ unit: "life" }, hours)))).toContain(
      "45 hours a week worked, 15 on call",
    );
  });

  test("says in its key that the range is no percentile, and that it is not adjusted where the rest is", () => {
    const range = `${catalogue.site.rangeLabel}, ${catalogue.region}: not percentiles`;
    expect(textsOf(drawingOf(realPay()))).toContain(range);
    expect(textsOf(drawingOf(realPay({ place: "CA", local: 50 })))).toContain(`${range}, not adjusted`);
  });

  test("says its message in words, for who cannot see it", () => {
    const { description } = drawingOf(realPay({ place: "WY", mean: true }));
    expect(description).toMatch(/^Wyoming, May 2025\. USD a year, gross\./);
    expect(description).toContain("Not published for Wyoming: there is no row for Data Scientists.");
    expect(description).toMatch(/Software Developers: 10th percentile \$\d.*, mean \$[\d,]+, a year\./);
    expect(description).toContain("Article range: $90,000 to $140,000 a year.");
  });

  test("keeps markup in a title inert", () => {
    const svg = drawingSvg(drawingOf(realPay(), { title: "<script>1</script>" }));
    expect(svg).not.toContain("<script>");
    expect(svg).toContain("&lt;script&gt;");
  });
});

describe("the reader’s own figure", () => {
  const yellow = ({ marks }: Drawing) =>
    marks.flatMap((mark) => (mark.kind === "line" && mark.stroke === LIGHT.tape ? mark : []));
  const own: DrawnOwn = { text: "Your figure: $120,000 a year", at: () => 120_000 };

  test("is a labelled line through every row", () => {
    const drawing = drawingOf(realPay(), { own });
    expect(textsOf(drawing)).toContain("Your figure: $120,000 a year");
    // One a row, and one in the key.
    expect(yellow(drawing)).toHaveLength(catalogue.roles.length + 1);
    expect(textsOf(drawing)).toContain("your own figure");
  });

  test("is not there where none was typed", () => {
    expect(yellow(drawingOf(realPay()))).toHaveLength(0);
    expect(textsOf(drawingOf(realPay(), { own: null }))).not.toContain("your own figure");
  });

  test("says that it was adjusted as the official figures were", () => {
    expect(textsOf(drawingOf(realPay({ place: "CA", local: 50 }), { own }))).toContain(
      "Your figure: $120,000 a year, adjusted as the official figures are",
    );
  });

  test("says that it is beyond the axis, and draws no line there", () => {
    const drawing = drawingOf(realPay(), { own: { ...own, at: () => null } });
    expect(textsOf(drawing)).toContain("Your figure: $120,000 a year, beyond the ends of this axis");
    expect(yellow(drawing)).toHaveLength(1);
    const some = drawingOf(realPay(), { own: { ...own, at: (slug) => (slug === BACKEND ? 120_000 : null) } });
    expect(together(some)).toContain("where no line is, beyond this axis");
    expect(yellow(some)).toHaveLength(2);
  });
});

describe("no text lies on another, nor leaves the picture", () => {
  const hours: Record<string, WeekHours> = { [BACKEND]: { work: 70, onCall: 98 } };
  const settings = PAY_UNITS.flatMap((unit) =>
    [true, false].map((mean): [Partial<PaySettings>] => [{ unit, mean, local: mean ? 80 : null }]),
  );

  test.each(settings)("in any place, with %j", (chosen) => {
    for (const { id } of catalogue.places) {
      const pay = realPay({ ...chosen, place: id }, hours);
      const own = { text: "Your figure: $120,000 a year", at: () => pay.axis.max };
      expect(clashes(drawingOf(pay, { own })), id).toEqual([]);
    }
  });

  test("however long the title, the names and the sources are", () => {
    const long = "Interdisciplinary ".repeat(12).trim();
    const role = {
      ...realRole(BACKEND),
      name: long,
      official: { ...realRole(BACKEND).official, title: long },
    };
    const drawing = drawingOf(realPay({ place: "AK" }), {
      roles: [role, role],
      title: long,
      sourceLines: [long.repeat(9)],
    });
    expect(clashes(drawing)).toEqual([]);
  });
});
