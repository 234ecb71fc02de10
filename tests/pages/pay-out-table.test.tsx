import { describe, expect, test } from "vitest";
import type { ExportTable } from "#domain/export-table.ts";
import type { PaySettings } from "#domain/pay-settings.ts";
import { PAY_UNITS, type WeekHours } from "#domain/pay-units.ts";
import type { PayView } from "#domain/pay-view.ts";
import { PERCENTILE_NAMES, PERCENTILES } from "#domain/percentiles.ts";
import { type RolesTableInput, rolesTable } from "#features/pay-out/roles-table.ts";
import { settingsLine } from "#features/pay-out/settings.ts";
import { present } from "../unit/fixtures/present.ts";
import {
  BACKEND,
  catalogue,
  DATA_SCIENTIST,
  dataset,
  realRole,
  TEST_ENGINEER,
} from "../unit/fixtures/real-data.ts";
import { format, realPay, withoutP90 } from "../unit/fixtures/real-pay.ts";

const SAN_FRANCISCO = "41860";
const RANGE = catalogue.site.rangeLabel;

function tableOf(pay: PayView, more: Partial<RolesTableInput> = {}): ExportTable {
  return rolesTable({
    roles: [realRole(BACKEND), realRole(DATA_SCIENTIST)],
    pay,
    catalogue,
    format,
    title: "Pay of two roles",
    address: "https://example.org/compare/a-vs-b",
    sources: dataset.sources,
    notes: ["A note."],
    ...more,
  });
}

const rowsOf = (table: ExportTable, slug: string) => table.rows.filter((row) => row.slug === slug);

describe("pay of roles as data", () => {
  test("has a row for each percentile and each end of the article’s range, role by role", () => {
    const { rows } = tableOf(realPay());
    const statistics = [...PERCENTILES.map((key) => PERCENTILE_NAMES[key].long), "from", "to"];
    expect(rows.map(({ slug, statistic }) => [slug, statistic])).toEqual(
      [BACKEND, DATA_SCIENTIST].flatMap((slug) => statistics.map((statistic) => [slug, statistic])),
    );
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(["official percentile", RANGE]));
  });

  test("says of a figure whose it is: role, code, occupation, fit, place, source and period", () => {
    const { rows } = tableOf(realPay({ place: "CA" }));
    expect(rows.find(({ slug, statistic }) => slug === DATA_SCIENTIST && statistic === "Median")).toEqual({
      role: "Data Scientist",
      slug: DATA_SCIENTIST,
      soc: "15-2051",
      occupation: "Data Scientists",
      fit: "exact",
      placeId: "CA",
      place: "California",
      kind: "official percentile",
      statistic: "Median",
      value: 141_590,
      unit: "a year",
      adjusted: "no",
      published: 141_590,
      flag: "",
      source: "bls-oews-2025",
      period: "May 2025",
    });
  });

  test("has every key of a row among its columns, and no other", () => {
    const { columns, rows } = tableOf(realPay({ mean: true }));
    const keys = columns.map(({ key }) => key);
    for (const row of rows) expect(Object.keys(row)).toEqual(keys);
    expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
  });

  test("has the mean only where it is shown", () => {
    const means = (mean: boolean) =>
      tableOf(realPay({ mean })).rows.filter(({ statistic }) => statistic === "Mean");
    expect(means(false)).toHaveLength(0);
    expect(means(true).map(({ kind }) => kind)).toEqual(["official mean", "official mean"]);
  });

  const hours: Record<string, WeekHours> = { [BACKEND]: { work: 45, onCall: 15 } };
  test.each(
    PAY_UNITS.flatMap((unit) =>
      [null, 37].flatMap((local) =>
        ["CA", SAN_FRANCISCO].map((place): [Partial<PaySettings>] => [{ unit, local, place }]),
      ),
    ),
  )("holds the very numbers of the page for %j", (settings) => {
    const pay = realPay({ ...settings, mean: true }, hours);
    for (const role of catalogue.roles) {
      const rows = rowsOf(tableOf(pay, { roles: [role] }), role.slug);
      const value = (statistic: string) => present(rows.find((row) => row.statistic === statistic)).value;
      const { shown } = pay.official(role.official.soc, role.slug);
      for (const key of [...PERCENTILES, "mean"] as const) {
        const printed = value(PERCENTILE_NAMES[key].long);
        const amount = shown[key];
        expect(printed === null).toBe(amount === null);
        if (typeof printed === "number" && amount !== null)
          expect(pay.money(printed)).toBe(pay.money(amount));
        if (typeof printed === "number") expect(String(printed)).toMatch(/^\d+(\.\d\d?)?$/);
      }
      const [from, to] = ["from", "to"].map((end) => pay.money(Number(value(end))));
      expect(`${from} to ${to}`).toBe(pay.rangeText(pay.range(role)));
    }
  });

  test("keeps the published amount a year beside one that was converted or adjusted", () => {
    const rows = rowsOf(tableOf(realPay({ place: "CA", unit: "hour", local: 100 })), DATA_SCIENTIST);
    expect(rows.find(({ statistic }) => statistic === "Median")).toMatchObject({
      value: 61.48,
      unit: "an hour",
      adjusted: "yes",
      published: 141_590,
    });
  });

  test("gives the article’s range to the nation and to no occupation, and never adjusts it", () => {
    const rows = rowsOf(tableOf(realPay({ place: "CA", local: 100 })), DATA_SCIENTIST);
    const { from, to } = realRole(DATA_SCIENTIST).pay;
    const range = rows.filter(({ kind }) => kind === RANGE);
    expect(range.map(({ value }) => value)).toEqual([from, to]);
    for (const row of range) {
      expect(row).toMatchObject({ soc: null, occupation: null, fit: null, placeId: "US", adjusted: "no" });
      expect(row).toMatchObject({
        place: catalogue.region,
        source: "six-python-careers",
        period: "No date given",
      });
    }
  });
});

describe("a figure that was not published", () => {
  test.each([
    ["withheld", "AK", BACKEND],
    ["not published", "WY", DATA_SCIENTIST],
  ])("is empty and flagged as %s, and a note says why", (flag, place, slug) => {
    const table = tableOf(realPay({ place }));
    const official = rowsOf(table, slug).filter(({ kind }) => kind === "official percentile");
    expect(official.map((row) => [row.value, row.published, row.flag])).toEqual(
      PERCENTILES.map(() => [null, null, flag]),
    );
    const why = table.notes.filter((note) => note.startsWith("Not published for "));
    expect(why).toHaveLength(1);
    expect(why[0]).toContain(realRole(slug).official.title);
    expect(rowsOf(table, slug).filter(({ kind, value }) => kind === RANGE && value !== null)).toHaveLength(2);
  });

  test("is flagged as not in this dataset where the dataset has no such figures", () => {
    const role = realRole(BACKEND);
    const official = { soc: "15-1299", title: "Computer Occupations, All Other", fit: "near" as const };
    const table = tableOf(realPay({ place: SAN_FRANCISCO }), { roles: [{ ...role, official }] });
    const flags = table.rows.flatMap(({ kind, flag }) => (kind === RANGE ? [] : flag));
    expect(new Set(flags)).toEqual(new Set(["not in this dataset"]));
  });

  test("is flagged alone where its neighbours were published", () => {
    const spoilt = withoutP90(realPay(), "top_coded");
    const flags = rowsOf(tableOf(spoilt), BACKEND).map(({ statistic, flag }) => [statistic, flag]);
    expect(Object.fromEntries(flags)).toMatchObject({
      Median: "",
      "90th percentile": "too high to be printed",
    });
  });
});

describe("the settings of the figures", () => {
  test("say place, unit and that nothing was adjusted", () => {
    expect(tableOf(realPay()).settings).toEqual({
      place: "United States",
      "place id": "US",
      currency: "USD",
      unit: "a year",
      "mean shown": false,
      "living cost": "not adjusted for living cost",
    });
  });

  test("say share, parity and factor of an adjustment, and where the parity is from", () => {
    const pay = realPay({ place: "CA", local: 50, unit: "hour" });
    expect(tableOf(pay).settings).toMatchObject({
      unit: "an hour at 2,080 hours a year",
      "share of pay spent locally, percent": 50,
      "regional price parity, nation 100": 110.72,
      "official pay multiplied by": pay.factor,
      "price parity from": catalogue.paritySource.id,
    });
  });

  test("say why an adjustment was refused", () => {
    const { settings } = tableOf(realPay({ place: SAN_FRANCISCO, local: 50 }));
    expect(settings["living cost"]).toMatch(
      /^not adjusted for living cost: no price parity for San Francisco/,
    );
    expect(settings["regional price parity, nation 100"]).toBeNull();
    expect(settings).not.toHaveProperty("official pay multiplied by");
  });

  test("say each role’s week where an hour of life is the unit, and only there", () => {
    const hours = { [BACKEND]: { work: 45, onCall: 15 } };
    expect(tableOf(realPay({ unit: "life" }, hours)).settings).toMatchObject({
      "hours a week worked, Backend / API Developer": 45,
      "hours a week on call, Backend / API Developer": 15,
      "hours a week worked, Data Scientist": 40,
      "hours a week on call, Data Scientist": 0,
    });
    expect(Object.keys(tableOf(realPay({ unit: "hour" }, hours)).settings).join()).not.toContain(
      "hours a week",
    );
  });

  test("hold the reader’s own figure only where they typed one", () => {
    expect(tableOf(realPay(), { own: { amount: 60.5, per: "hour" } }).settings).toMatchObject({
      "own figure": 60.5,
      "own figure by": "an hour",
    });
    expect(tableOf(realPay(), { own: null }).settings).not.toHaveProperty("own figure");
  });

  test("fit into one line for a picture", () => {
    expect(settingsLine(realPay({ place: "CA", local: 50, unit: "hour" }), catalogue, format)).toBe(
      "California, May 2025. USD an hour at 2,080 hours a year, gross. Adjusted for living cost: price parity 110.72 on 50% of pay, the rest as it is.",
    );
  });
});

test("the figures of alternative occupations follow a role’s own where its details are given", () => {
  const role = realRole(TEST_ENGINEER);
  const alternatives = [{ soc: "15-1252", title: "Software Developers", fit: "near" as const }];
  const details = [{ slug: role.slug, occupation: { alternatives } }];
  const { rows } = tableOf(realPay(), { roles: [role], details });
  const codes = rows.map(({ soc }) => soc);
  expect(codes).toEqual([
    ...PERCENTILES.map(() => role.official.soc),
    ...PERCENTILES.map(() => "15-1252"),
    null,
    null,
  ]);
  expect(rows[5]).toMatchObject({ occupation: "Software Developers", fit: "near", value: 82_460 });
});
