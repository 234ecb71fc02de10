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
