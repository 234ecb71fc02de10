import { expect, test } from "vitest";
import { datedTitle, sentences, sourceWords } from "#domain/source-words.ts";

const SOURCE = {
  title: "Wages of boat builders",
  publisher: "The guild",
  period: "2024",
  population: "Members of the guild.",
  attribution: "By the guild, with thanks",
};

test("parts become sentences with one full stop each, and empty ones are left out", () => {
  expect(sentences(["One", "", "Two.", "Three?", "Four!"])).toBe("One. Two. Three? Four!");
  expect(sentences(["", ""])).toBe("");
});

test("a title says its period once", () => {
  expect(datedTitle(SOURCE)).toBe("Wages of boat builders, 2024");
  expect(datedTitle({ title: "Wages in 2024", period: "2024" })).toBe("Wages in 2024");
});

test("a file says of a source its title, publisher, period, population and the wording asked for", () => {
  expect(sourceWords(SOURCE)).toBe(
    "Wages of boat builders. Publisher: The guild. Period: 2024. Members of the guild. By the guild, with thanks.",
  );
});

test("the wording asked for is left out where it is the title", () => {
  expect(sourceWords({ ...SOURCE, attribution: SOURCE.title })).toBe(
    "Wages of boat builders. Publisher: The guild. Period: 2024. Members of the guild.",
  );
});
