import { expect, test } from "vitest";
import { meansSkill } from "#domain/lone-letter.ts";

/** The letter that the text is about stands between bars. */
function means(text: string): boolean {
  return meansSkill(text.replaceAll("|", ""), text.indexOf("|"));
}

test.each([
  "|C|",
  "in |C|.",
  "|C|, Java",
  "Java/|C|/Go",
  "(|R|)",
  "“|R|”",
  "Embedded |C| for devices",
  "Senior |R| developer",
  "written in |C|. Maria read it",
  "Lopez\n|C|. Next",
  "|C| & |R|",
  "|R| and data",
  "unclass |C|",
  "vitamin\n\n|C|",
  "|C|\n\nsuite",
  "|R| &\n \nD",
  "|C|: five years",
  "see 2 |C|",
])("a letter alone is the skill: %s", (text) => {
  expect(means(text)).toBe(true);
});

test.each([
  "|R|&D",
  "|R| & D",
  "|R| and D",
  "Q&|R|",
  "|C|-level",
  "|C|‐level",
  "|C|‑level",
  "|C| suite",
  "|C| Level",
  "vitamin-|C|",
  "Vitamin |C|",
  "vitamin\n|C|",
  "vitamin |C|, which is good for whoever reads much and writes more",
  "hepatitis  \r\n  |C|",
  "|R| &\nD",
  "PLAN |C|",
  "Objective |C|",
  "USB |C|",
  "|R| squared",
  "|C|’s",
  "|C|'s",
  "|C|.V.",
  "A.|C|",
  "|C|.1",
  "me@|C|",
  "list_|C|",
  "|C|_list",
  "°|C|",
  "|C|:\\temp",
  "|R|:/home",
  "Maria |C|. Lopez",
  "A. |R|. Hill",
])("a letter beside something that takes it up is not: %s", (text) => {
  expect(means(text)).toBe(false);
});
