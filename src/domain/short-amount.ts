import { once } from "./once.ts";

/** From here on an amount is written in millions or larger units; just below, it would round to a thousand thousands. */
const MILLION = 999_500;

/** Figures of an amount in larger units: a tenth of a million beside twelve of them. */
const SIGNIFICANT = 3;

/** Writes amounts in short. */
export interface ShortAmounts {
  /** Whether the sign is written. */
  signed: boolean;
  /** `$130k`, rounded to a whole thousand; `$1.25M`. */
  thousands(amount: number): string;
  /** `$5.6k`, rounded to a tenth of a thousand. */
  tenths(amount: number): string;
}

/**
 * Amounts in short, for axes and the ends of bars, where there is little room: thousands as `k` in every
 * language, larger units as the locale calls them. A sign of more than one character is left out: the currency
 * stands beside the axis.
 * @param currency ISO 4217. @throws RangeError for a locale or currency that is none.
 */
export function shortAmounts(locale: string, currency: string): ShortAmounts {
  const narrow = {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: 0,
  } as const;
  const sign = new Intl.NumberFormat(locale, narrow).formatToParts(0).find(({ type }) => type === "currency");
  const signed = sign?.value.length === 1;
  const style = signed ? narrow : {};
  const whole = once(() => new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: 0 }));
  const tenth = once(() => new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: 1 }));
  const large = once(
    () =>
      new Intl.NumberFormat(locale, {
        ...style,
        notation: "compact",
        maximumFractionDigits: undefined,
        minimumFractionDigits: undefined,
        maximumSignificantDigits: SIGNIFICANT,
      }),
  );
  const inThousands = (format: Intl.NumberFormat, amount: number) => {
    const parts = format.formatToParts(amount / 1000);
    const last = parts.findLastIndex(({ type }) => type === "integer" || type === "fraction");
    return parts.map(({ value }, index) => (index === last ? `${value}k` : value)).join("");
  };
  const short = (format: () => Intl.NumberFormat) => (amount: number) =>
    Math.abs(amount) >= MILLION ? large().format(amount) : inThousands(format(), amount);
  return { signed, thousands: short(whole), tenths: short(tenth) };
}
