import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countMentions, createRecogniser, type Mention } from "#domain/recognise.ts";
import { arbitraryJunk } from "../fixtures/arbitrary.ts";
import { present } from "../fixtures/present.ts";
import { catalogue } from "../fixtures/real-data.ts";

const recognise = (text: string) => createRecogniser(catalogue.skills)(text);
const mentionsIn = (text: string): Mention[] => [...recognise(text)].flat();
const countsIn = (text: string) =>
  new Map(countMentions(mentionsIn(text)).map(({ skill, count }) => [skill, count]));

/** Spellings, their parts, other words and signs, in any order and joined in any way. */
const spelling = fc.constantFrom(...catalogue.skills.flatMap(({ name, aliases }) => [name, ...aliases]));
const piece = fc.oneof(
  { weight: 4, arbitrary: spelling },
  spelling.map((text) => text.split(/[\s.-]/)[0] ?? ""),
  { weight: 2, arbitrary: fc.constantFrom("C", "R", "D", "vitamin", "and", "suite", "Maria", "Power", "BI") },
  fc.constantFrom("the", "R&D", "x", "7", "é", "𝐏", "naïve"),
  arbitraryJunk,
);
const joint = fc.constantFrom(
  " ",
  " ",
  ", ",
  ". ",
  "/",
  "\n",
  "\r\n",
  "\n\n",
  "-",
  "&",
  "",
  ".",
  "+",
  "  ",
  "\t",
);
const arbitraryText = fc
  .array(fc.tuple(piece, joint), { maxLength: 25 })
  .map((parts) => parts.flat().join(""));

describe("in any text", () => {
  test("mentions stand in order, inside it, and never overlap", () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        let from = 0;
        for (const { start, end } of mentionsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test("mentions are whole words", () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        for (const { start, end } of mentionsIn(text)) {
          const [before, after] = [text.slice(0, start), text.slice(end)];
          if (text.charAt(start) !== ".") expect(before).not.toMatch(/[\p{L}\p{N}\p{M}]$/u);
          // 11 in C++11 is a word of its own.
          if (!/[#+]/.test(text.charAt(end - 1))) expect(after).not.toMatch(/^[\p{L}\p{N}\p{M}]/u);
        }
      }),
    );
  });

  test("a mention is a spelling of its skill, but for case and for what joins its words", () => {
    const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}#+]/gu, "");
    const known = new Map(
      catalogue.skills.map(({ id, name, aliases }) => [id, [name, ...aliases].map(plain)]),
    );
    fc.assert(
      fc.property(arbitraryText, (text) => {
        for (const { skill, start, end } of mentionsIn(text)) {
          expect(present(known.get(skill))).toContain(plain(text.slice(start, end)));
        }
      }),
    );
  });

  test("counts add up when another follows after a blank line", () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (one, other) => {
        const [a, b] = [countsIn(one), countsIn(other)];
        const sum = new Map(
          [...new Set([...a.keys(), ...b.keys()])].map((id) => [id, (a.get(id) ?? 0) + (b.get(id) ?? 0)]),
        );
        expect(countsIn(`${one}\n\n${other}`)).toEqual(sum);
      }),
      { numRuns: 300 },
    );
  });

  test("counts are those of the mentions, the most mentioned first", () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const mentions = mentionsIn(text);
        const counts = countMentions(mentions);
        for (const { skill, count } of counts) {
          expect(mentions.filter((mention) => mention.skill === skill)).toHaveLength(count);
        }
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(mentions.length);
        expect(counts).toEqual(counts.toSorted((a, b) => b.count - a.count));
      }),
    );
  });
});

test("it makes no difference where one stretch of a long text ends", () => {
  // One word fills the first stretch, so that its end comes to lie anywhere in the text that follows.
  const STRETCH = 32_768;
  fc.assert(
    fc.property(arbitraryText, fc.integer({ min: -80, max: 5 }), (text, shift) => {
      const before = `${"x".repeat(STRETCH + shift)}\n\n`;
      const moved = mentionsIn(text).map(({ skill, start, end }) => ({
        skill,
        start: start + before.length,
        end: end + before.length,
      }));
      expect(mentionsIn(before + text)).toEqual(moved);
    }),
    { numRuns: 150 },
  );
});
