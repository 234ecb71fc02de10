import { describe, expect, test } from "vitest";
import type { Need } from "#data/learning.ts";
import { createFormat } from "#domain/format.ts";
import { everywhereWords, evidenceWords } from "#domain/need-words.ts";

const { list } = createFormat("en-US", "USD");
const source = { id: "s", title: "", publisher: "", url: "", period: "", retrieved: "2026-01-01" };
const site = { source: "the article", register: { name: "O*NET", about: "", mark: "In Demand" } };
const words = (need: Need) => evidenceWords(need, list, site);

describe("why a role needs a skill", () => {
  test("is that the article names it, or what has to be said instead", () => {
    expect(words({ kind: "essential", source, note: null })).toBe("Named by the article.");
    expect(words({ kind: "essential", source, note: "It writes “k8s”." })).toBe("It writes “k8s”.");
  });

  test("is O*NET’s own wording for what is also asked for", () => {
    const also = { kind: "also", source, onet: "15-1252.00", title: "Software Developers" } as const;
    expect(words({ ...also, technologies: ["Amazon Web Services AWS software", "AWS"] })).toBe(
      "O*NET marks “Amazon Web Services AWS software” and “AWS” In Demand for 15-1252.00, Software Developers.",
    );
  });

  test("is said in the words of another dataset", () => {
    const other = { source: "the handbook", register: { name: "the Register", about: "", mark: "Sought" } };
    expect(evidenceWords({ kind: "essential", source, note: null }, list, other)).toBe(
      "Named by the handbook.",
    );
    const also = { source, onet: "7", title: "Smiths", technologies: ["Forge"] };
    expect(evidenceWords({ ...also, kind: "also" }, list, other)).toBe(
      "The Register marks “Forge” Sought for 7, Smiths.",
    );
  });
});

test("the skill that every role has is named where it is in the list, and only there", () => {
  const name = (skill: string) => skill.toUpperCase();
  const site = { everywhere: "perl" };
  expect(everywhereWords(site, name, ["sql", "perl"])).toBe("; PERL stands in every role’s list");
  expect(everywhereWords(site, name, ["sql"])).toBe("");
  expect(everywhereWords({ everywhere: null }, name, ["sql"])).toBe("");
});
