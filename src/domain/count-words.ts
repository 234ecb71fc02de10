import { countWord } from "./format.ts";

/** The largest number that sentences spell out. */
const SPELT = 10;

/** `six` for 6, `6,000` for 6000. @param count writes a number for the reader, as `Format.count`. */
export function countInWords(value: number, count: (value: number) => string): string {
  return value <= SPELT ? countWord(value) : count(value);
}

/** `1 role`, `6,000 roles`. @param count writes a number for the reader, as `Format.count`. */
export function countOf(
  value: number,
  one: string,
  count: (value: number) => string,
  many = `${one}s`,
): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** `a state`, `an island`, `a US state`: by the first letters, since a dataset's words are not known. */
export function indefinite(noun: string): string {
  return `${/^(?:[aeio]|u(?!ni|s[ei]|ti))/i.test(noun) && !/^U[A-Z]/.test(noun) ? "an" : "a"} ${noun}`;
}
