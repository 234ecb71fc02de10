import { once } from "./once.ts";
import type { PayUnit } from "./pay-units.ts";
import { shortAmounts } from "./short-amount.ts";

/** Formatters for one locale and currency. Each `Intl` object is made once. */
export interface Format {
  /** `$130,000`. */
  money(amount: number): string;
  /** The currency's sign, to stand before a field: `$`, or `kr` and a space that does not break. */
  sign: string;
  /** Whether amounts in short carry the sign; else the currency has to stand beside them. */
  shortSigned: boolean;
  /** `$130k`, `$1.25M`: for axes and bar ends; see `shortAmounts`. */
  short(amount: number): string;
  /** An amount by its unit, in full: `$120,230` a year or month, `$57.80` an hour. */
  pay(amount: number, unit: PayUnit): string;
  /** The same in short, for axes and bar ends: `$120k`, `$10k`, `$58`. */
  payShort(amount: number, unit: PayUnit): string;
  /** `$130,000 to $180,000`. */
  range(range: { from: number; to: number }): string;
  /** `1,687,890`. */
  count(value: number): string;
  /** `15.8%`, from 15.8. One decimal at the most; the sign is shown for changes. */
  change(percent: number): string;
  /** `5.4 MB`, from bytes; a million of them to the megabyte. */
  megabytes(bytes: number): string;
  /** `0.02 sec`, from milliseconds; two significant digits. */
  seconds(ms: number): string;
  /** `A, B and C`. */
  list(items: readonly string[]): string;
  /** `A, B or C`. */
  choice(items: readonly string[]): string;
  /** `November 22, 2026`, from an ISO date; the input when it is none. */
  date(iso: string): string;
}

const BY_THE_HOUR: readonly PayUnit[] = ["hour", "life"];

/** From here on an hour's pay is written in short, too: where an hour is paid in many thousands. */
const LONG_HOUR = 10_000;

const WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A day that exists in some month: `Date` itself reads `May 2025` too, and would make a day of it. */
const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** `six` for 6; digits from eleven on. */
export function countWord(value: number): string {
  return WORDS[value] ?? String(value);
}

/** `Six` for `six`; empty stays empty. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `1 role`, `2 roles`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** @param currency ISO 4217, e.g. USD. @throws RangeError for a locale or currency that is none. */
export function createFormat(locale: string, currency: string): Format {
  const money = new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 0 });
  const cents = once(() => new Intl.NumberFormat(locale, { style: "currency", currency }));
  const sign = money.formatToParts(0).find(({ type }) => type === "currency")?.value ?? currency;
  const { thousands, tenths, signed } = shortAmounts(locale, currency);
  const count = once(() => new Intl.NumberFormat(locale));
  const change = once(
    () =>
      new Intl.NumberFormat(locale, {
        style: "percent",
        maximumFractionDigits: 1,
        signDisplay: "exceptZero",
      }),
  );
  const megabytes = once(
    () =>
      new Intl.NumberFormat(locale, {
        style: "unit",
        unit: "megabyte",
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      }),
  );
  const seconds = once(
    () =>
      new Intl.NumberFormat(locale, {
        style: "unit",
        unit: "second",
        maximumSignificantDigits: 2,
      }),
  );
  // Their “and” and “or” are words of the app's sentences, which are English whatever the numbers are.
  const and = once(() => new Intl.ListFormat("en"));
  const or = once(() => new Intl.ListFormat("en", { type: "disjunction" }));
  const date = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }));
  // The serial comma reads as a fourth item when names hold commas or slashes themselves.
  const joined = (list: Intl.ListFormat, items: readonly string[]) =>
    list
      .formatToParts(items)
      .map(({ type, value }) => (type === "literal" ? value.replace(/,(?= \w)/, "") : value))
      .join("");
  return {
    money: (amount) => money.format(amount),
    sign: sign.length > 1 ? `${sign}\u00A0` : sign,
    shortSigned: signed,
    short: thousands,
    pay: (amount, unit) => (BY_THE_HOUR.includes(unit) ? cents() : money).format(amount),
    payShort: (amount, unit) => {
      const hourly = BY_THE_HOUR.includes(unit) && Math.abs(amount) < LONG_HOUR;
      if (hourly || amount === 0) return money.format(amount);
      return unit === "month" ? tenths(amount) : thousands(amount);
    },
    range: ({ from, to }) => `${money.format(from)} to ${money.format(to)}`,
    count: (value) => count().format(value),
    change: (percent) =>
      change()
        .format(percent / 100)
        .replace("-", "−"),
    megabytes: (bytes) => megabytes().format(bytes / 1e6),
    seconds: (ms) => seconds().format(ms / 1000),
    list: (items) => joined(and(), items),
    choice: (items) => joined(or(), items),
    date: (iso) => (ISO_DATE.test(iso) ? date().format(new Date(iso)) : iso),
  };
}
