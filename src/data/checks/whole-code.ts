import type { Files } from "./check.ts";

type Occupations = Files["occupations"]["occupations"];

/** Of a code: the described one that it is part of, as `15-1252.03` is of `15-1252`; else the code itself. */
export function wholeCode(occupations: Occupations): (code: string) => string {
  const codes = new Set(occupations.flatMap(({ soc, onet }) => [soc, onet]));
  return (code) =>
    [...code.matchAll(/[.-]/g)].map(({ index }) => code.slice(0, index)).find((part) => codes.has(part)) ??
    code;
}
