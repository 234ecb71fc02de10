import type { AreaPayTable, Catalogue, Citation, Percentiles, Place, RoleSummary } from "#data/catalogue.ts";
import { type Axis, payAxis } from "./axis.ts";
import type { Format } from "./format.ts";
import { mapPercentiles, type PlacePay, payAt } from "./official-pay.ts";
import { adjustable, type PaySettings, payFactor } from "./pay-settings.ts";
import { FULL_TIME, perUnit, type WeekHours } from "./pay-units.ts";
import { released } from "./percentiles.ts";

/** Official figures as they are shown: in the reader's unit, adjusted if they asked for it. */
export interface ShownPay extends PlacePay {
  /** What is drawn and printed; null where nothing was released. */
  shown: Percentiles;
  /** The same in the unit, but not adjusted for living cost. */
  raw: Percentiles;
}

/** Pay on one page: one place, one unit, one adjustment for everything on it. */
export interface PayView {
  settings: PaySettings;
  /** Whose official figures are shown. */
  place: Place;
  /** Where they are from. */
  source: Citation & { population: string };
  /** Whether amounts are adjusted for living cost here; false where it was asked for and cannot be. */
  adjusted: boolean;
  /** By what official amounts are multiplied; 1 when they are not adjusted. */
  factor: number;
  /** The reader's week in a role; full time unless they said otherwise. */
  week(slug: string): WeekHours;
  /** The figures of an official code. @param slug the role for whose hours an hour of life is counted. */
  official(soc: string, slug: string): ShownPay;
  /** An amount a year in the reader's unit, not adjusted: the roles' own ranges, and raw figures. */
  amount(annual: number, slug: string): number;
  /** A role's own range in the reader's unit. It is the nation's, and never adjusted. */
  range(role: Pick<RoleSummary, "slug" | "pay">): { from: number; to: number };
  /** A shown amount in full: `$120,230`, `$57.80`. */
  money(shown: number): string;
  /** A shown amount for axes and bar ends: `$120k`, `$58`. */
  short(shown: number): string;
  /** `$130,000 to $180,000`, of shown amounts. */
  rangeText(range: { from: number; to: number }): string;
  /** The axis on which all roles' ranges and official figures stand, in the unit. */
  axis: Axis;
}

/** The latest axis of a catalogue, and what it was made for. */
const axes = new WeakMap<Catalogue, { key: string; table: AreaPayTable | null; axis: Axis }>();

/**
 * The axis that holds all `amounts`, remembered because each of thousands of pages needs the same one.
 * @param key all that the amounts follow from beside catalogue and table; null where that is more.
 */
function axisOf(
  { catalogue, table, key }: { catalogue: Catalogue; table: AreaPayTable | null; key: string | null },
  amounts: () => number[],
): Axis {
  const latest = axes.get(catalogue);
  if (latest?.key === key && latest.table === table) return latest.axis;
  const axis = payAxis(amounts());
  if (key !== null) axes.set(catalogue, { key, table, axis });
  return axis;
}

/**
 * @param table figures outside the nation; while it is null the nation's are shown, whatever the settings ask.
 * @param hours the reader's week by the slug of the role.
 */
export function createPayView({
  catalogue,
  format,
  settings,
  hours,
  table,
}: {
  catalogue: Catalogue;
  format: Format;
  settings: PaySettings;
  hours: Readonly<Record<string, WeekHours>>;
  table: AreaPayTable | null;
}): PayView {
  const { places, national, roles } = catalogue;
  const [nation] = places;
  if (!nation) throw new Error("the catalogue has no nation");
  const place = (table && places.find(({ id }) => id === settings.place)) || nation;
  const factor = payFactor(place, settings);
  const week = (slug: string) => (Object.hasOwn(hours, slug) && hours[slug]) || FULL_TIME;
  const amount = (annual: number, slug: string) => perUnit(annual, settings.unit, week(slug));
  const range = ({ slug, pay }: Pick<RoleSummary, "slug" | "pay">) => ({
    from: amount(pay.from, slug),
    to: amount(pay.to, slug),
  });
  const official = (soc: string, slug: string): ShownPay => {
    const found = payAt(national, table, soc, place);
    return {
      ...found,
      shown: mapPercentiles(found.pay, (annual) => amount(annual * factor, slug)),
      raw: mapPercentiles(found.pay, (annual) => amount(annual, slug)),
    };
  };
  const money = (shown: number) => format.pay(shown, settings.unit);
  // An hour of life follows from the reader's own weeks too.
  const key = settings.unit === "life" ? null : `${place.id} ${settings.unit} ${factor}`;
  return {
    settings,
    place,
    source: catalogue.paySources[place.kind],
    adjusted: settings.local !== null && adjustable(place),
    factor,
    week,
    official,
    amount,
    range,
    money,
    short: (shown) => format.payShort(shown, settings.unit),
    rangeText: ({ from, to }) => `${money(from)} to ${money(to)}`,
    axis: axisOf({ catalogue, table, key }, () =>
      roles.flatMap((role) => [
        ...Object.values(range(role)),
        ...released(official(role.official.soc, role.slug).shown).map(({ value }) => value),
      ]),
    ),
  };
}
