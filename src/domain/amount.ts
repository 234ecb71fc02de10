import type { PayLimits } from "./pay-limits.ts";

/** How amounts of pay are typed and written in a dataset's locale and currency, and which can be pay. */
export interface AmountRules extends PayLimits {
  /** What readers know the currency by, in small letters: its sign and its code. */
  names: readonly string[];
  /** Whether the locale writes the sign after the number: `780 000 kr`. */
  after: boolean;
  /** What parts thousands, besides white space and apostrophes, and what parts cents. */
  group: string;
  decimal: string;
  /** Digits between two parting signs: three, or two as well where lakhs are counted. */
  grouped: "3" | "2,3";
  /** The locale's ten digits, in order. */
  digits: readonly string[];
  /** An amount as it is typed: in the locale's digits, without thousands parted. */
  write(amount: number): string;
}

/** Invisible marks of direction, which some locales write around amounts. */
const MARKS = /\p{Cf}/gu;

/** @param currency ISO 4217. @throws RangeError for a locale or currency that is none. */
export function amountRules(locale: string, currency: string, limits: PayLimits): AmountRules {
  const money = new Intl.NumberFormat(locale, { style: "currency", currency });
  const narrow = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  });
  const plain = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 2 });
  const large = new Intl.NumberFormat(locale).formatToParts(12_345_678.5);
  const part = (type: Intl.NumberFormatPartTypes) => large.find((entry) => entry.type === type)?.value ?? "";
  const parts = money.formatToParts(1);
  const signs = [...parts, ...narrow.formatToParts(1)].filter(({ type }) => type === "currency");
  const names = [...signs.map(({ value }) => value), currency].map((name) => name.replace(MARKS, ""));
  const lakhs = large.filter(({ type }) => type === "integer")[1]?.value.length === 2;
  return {
    ...limits,
    names: names.map((name) => name.toLowerCase()),
    after: parts.findIndex(({ type }) => type === "currency") > 0,
    group: part("group"),
    decimal: part("decimal"),
    grouped: lakhs ? "2,3" : "3",
    digits: Array.from({ length: 10 }, (_, digit) => plain.format(digit)),
    write: (amount) => plain.format(amount),
  };
}

const SUFFIXES: Readonly<Record<string, number>> = { k: 1000, m: 1_000_000 };

/** The amount of a number and what it is multiplied by, to the cent: 1.005 thousand is 1005. */
function toCents(number: string | undefined, suffix: string | undefined): number {
  return Math.round(Number(number) * (SUFFIXES[suffix ?? ""] ?? 1) * 100) / 100;
}

/** What was typed, in Western digits, without marks of direction and without the currency. */
function bare(text: string, { names, after, digits }: AmountRules): string {
  let plain = text.replace(MARKS, "").trim().toLowerCase();
  digits.forEach((digit, value) => {
    plain = plain.replaceAll(digit, String(value));
  });
  plain = plain.replace(/^\p{Sc}/u, "").trim();
  const before = names.find((name) => plain.startsWith(name));
  if (before !== undefined) return plain.slice(before.length);
  const behind = after ? names.find((name) => plain.endsWith(name)) : undefined;
  return behind === undefined ? plain : plain.slice(0, -behind.length);
}

/** The same without what parts thousands, and with a point before cents; no number where a point is neither. */
function normal(typed: string, { group, decimal }: AmountRules): string {
  const joined = typed.replace(/[\s'’_]/g, "").replaceAll(group, "");
  if (decimal !== "." && joined.includes(".")) return "NaN";
  return joined.replaceAll(decimal, ".");
}

/**
 * Reads a typed amount of pay: `120000`, `120,000`, `$120 000`, `120k`, `3m`, and in other locales
 * `120.000 €`, `780 000 kr`. A whole number in the catalogue's currency.
 * @returns null for an empty text, undefined for one that is no amount from 1 to `most`.
 */
export function parseAmount(text: string, rules: AmountRules): number | null | undefined {
  const plain = normal(bare(text, rules), rules);
  if (plain === "") return null;
  const match = /^(\d{1,15}(?:\.\d+)?)([km]?)$/.exec(plain);
  if (!match) return undefined;
  const amount = toCents(match[1], match[2]);
  return Number.isInteger(amount) && amount >= 1 && amount <= rules.most ? amount : undefined;
}

/** Whether thousands are parted as the locale parts them: in `57,80` the comma would part cents. */
function wellGrouped(typed: string, { group, grouped }: AmountRules): boolean {
  const parting = `[\\s'’_${group}]+`;
  return !new RegExp(`\\d${parting}(?!\\d{${grouped}}(?!\\d))\\d`).test(typed);
}

/**
 * Reads typed pay that may have cents: what `parseAmount` reads, and `57.80`, `$57.8`, `120.5k`. In the
 * catalogue's currency, to the cent.
 * @returns null for an empty text, undefined for one that is no amount from 0.01 to `most`.
 */
export function parsePay(text: string, rules: AmountRules): number | null | undefined {
  const typed = bare(text, rules);
  const plain = normal(typed, rules);
  if (plain === "") return null;
  const match = /^(\d{1,15}(?:\.\d{0,3})?)([km]?)$/.exec(plain);
  if (!match || !wellGrouped(typed, rules) || (!match[2] && /\.\d{3}/.test(plain))) return undefined;
  const amount = toCents(match[1], match[2]);
  return amount > 0 && amount <= rules.most ? amount : undefined;
}

/** An amount as it may be typed, for a hint: `120,000 or 120k`. @param count as `Format.count`. */
export function typedExamples(amount: number, count: (value: number) => string): string {
  const [suffix, size] = Object.entries(SUFFIXES).findLast(([, value]) => amount % value === 0) ?? ["", 1];
  return suffix === "" ? count(amount) : `${count(amount)} or ${amount / size}${suffix}`;
}
