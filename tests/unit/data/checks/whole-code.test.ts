import { expect, test } from "vitest";
import { wholeCode } from "#data/checks/whole-code.ts";
import { occupationsFile } from "../../fixtures/made-files.ts";

const { occupations } = occupationsFile(
  { soc: "47-2031", onet: "47-2031.00" },
  { soc: "7115", onet: "45-3021.05" },
);
const whole = wholeCode(occupations);

test.each([
  ["a finer code", "47-2031.02", "47-2031"],
  ["a code below a finer one", "47-2031.00.1", "47-2031"],
  ["a code below one of the register", "45-3021.05-7", "45-3021.05"],
  ["a described code", "47-2031", "47-2031"],
  ["a described code of the register that is part of none", "45-3021.05", "45-3021.05"],
  ["a code that only begins with the digits of a described one", "71151", "71151"],
  ["a code nobody describes", "99-1000.03", "99-1000.03"],
])("%s, %s, belongs to %s", (_what, code, expected) => {
  expect(whole(code)).toBe(expected);
});
