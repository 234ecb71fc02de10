import { MAX_FLOOR } from "./search-params.ts";

/**
 * Reads a typed amount of pay: `120000`, `120,000`, `$120 000`, `120k`. A whole number in the
 * catalogue's currency.
 * @returns null for an empty text, undefined for one that is no amount from 1 to MAX_FLOOR.
 */
export function parseAmount(text: string): number | null | undefined {
  const plain = text.trim().replace(/[\s,'’_]|^\p{Sc}/gu, "");
  if (plain === "") return null;
  const match = /^(\d{1,8})(?:\.0+)?(k?)$/i.exec(plain);
  if (!match) return undefined;
  const amount = Number(match[1]) * (match[2] ? 1000 : 1);
  return amount >= 1 && amount <= MAX_FLOOR ? amount : undefined;
}

/** Between digits, what parts thousands and nothing else: in `57,80` it would part cents. */
const NO_THOUSANDS = /\d[\s,'’_]+(?!\d{3}(?!\d))\d/u;

/**
 * Reads typed pay that may have cents: what `parseAmount` reads, and `57.80`, `$57.8`, `120.5k`. In the
 * catalogue's currency, to the cent.
 * @returns null for an empty text, undefined for one that is no amount from 0.01 to MAX_FLOOR.
 */
export function parsePay(text: string): number | null | undefined {
  const plain = text.trim().replace(/[\s,'’_]|^\p{Sc}/gu, "");
  if (plain === "") return null;
  const match = /^(\d{1,8}(?:\.\d{0,3})?)(k?)$/i.exec(plain);
  if (!match || NO_THOUSANDS.test(text) || (!match[2] && /\.\d{3}/.test(plain))) return undefined;
  const amount = Math.round(Number(match[1]) * (match[2] ? 100_000 : 100)) / 100;
  return amount > 0 && amount <= MAX_FLOOR ? amount : undefined;
}
