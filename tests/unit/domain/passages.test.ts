import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerpt, SHOWN_EACH, SHOWN_MENTIONS, SHOWN_WHOLE } from "#domain/passages.ts";
import type { Mention } from "#domain/recognise.ts";
import { present } from "../fixtures/present.ts";

const FILLER = "word ".repeat(100);
const LONG = "word ".repeat(SHOWN_WHOLE);

/** A text with skills in it, and where they stand: each begins with a capital letter. */
function withMentions(text: string): [string, Mention[]] {
  const mentions = [...text.matchAll(/[A-Z]\w*/g)].map((match) => ({
    skill: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [text, mentions];
}

const wordsOf = (passages: ReturnType<typeof excerpt>["passages"]) =>
  passages.map((pieces) => pieces.map(({ text }) => text).join(""));

/** Texts of any length, with mentions anywhere. */
const arbitraryText = fc
  .array(fc.constantFrom("Aa", "Bb", "Cc", "😀", "\n", " ", "word", FILLER, "x".repeat(300)), {
    maxLength: 60,
  })
  .chain((parts) => fc.constantFrom("", " ").map((joint) => withMentions(parts.join(joint))));

describe("a short text", () => {
  test("is shown whole, with every mention in its place", () => {
    const { passages, drawn, whole } = excerpt(...withMentions("  we use Docker,\n\nand Sql."));
    expect(whole).toBe(true);
    expect(drawn).toBe(2);
    expect(passages).toEqual([
      [
        { start: 0, text: "  we use ", skill: null },
        { start: 9, text: "Docker", skill: "docker" },
        { start: 15, text: ",\n\nand ", skill: null },
        { start: 22, text: "Sql", skill: "sql" },
        { start: 25, text: ".", skill: null },
      ],
    ]);
  });

  test("has no piece without a character in it", () => {
    const pieces = excerpt(...withMentions("Docker Sql")).passages.flat();
    expect(pieces.map(({ text }) => text)).toEqual(["Docker", " ", "Sql"]);
    expect(excerpt("", []).passages).toEqual([]);
  });

  test("is one of six thousand characters, and no longer", () => {
    expect(excerpt("x".repeat(6000), []).whole).toBe(true);
    expect(excerpt("x".repeat(6001), []).whole).toBe(false);
  });

  test("without a mention is one piece", () => {
    expect(excerpt("nothing here", []).passages).toEqual([[{ start: 0, text: "nothing here", skill: null }]]);
  });

  test("is shown in passages when it holds too many mentions to draw", () => {
    const { whole, drawn } = excerpt(...withMentions("R ".repeat(SHOWN_MENTIONS + 1)));
    expect(whole).toBe(false);
    expect(drawn).toBeLessThanOrEqual(SHOWN_MENTIONS);
    expect(excerpt(...withMentions("R ".repeat(SHOWN_MENTIONS))).whole).toBe(true);
  });
});

describe("a long text", () => {
  test("is shown around the mentions, from word to word", () => {
    const { passages, whole } = excerpt(...withMentions(`${LONG}Docker ${LONG}Sql ${LONG}`));
    expect(whole).toBe(false);
    expect(wordsOf(passages)).toHaveLength(2);
    for (const words of wordsOf(passages)) expect(words).toMatch(/^(word )+(Docker|Sql)( word)+$/);
  });

  test("is shown around the first mentions of each skill only", () => {
    const { passages, drawn } = excerpt(...withMentions(`Docker ${LONG}`.repeat(9)));
    expect(passages).toHaveLength(SHOWN_EACH);
    expect(drawn).toBe(SHOWN_EACH);
  });

  test("shows the first mention of a skill, however late it comes", () => {
    const [text, mentions] = withMentions(`${`Docker ${FILLER}`.repeat(300)}Sql`);
    const skills = excerpt(text, mentions).passages.flatMap((pieces) => pieces.map(({ skill }) => skill));
    expect(skills).toContain("sql");
  });

  test("shows mentions that stand close together in one passage, all of them marked", () => {
    const { passages, drawn } = excerpt(...withMentions(`${LONG}${"Docker and Sql ".repeat(5)}${LONG}`));
    expect(passages).toHaveLength(1);
    expect(drawn).toBe(10);
  });

  test("shows no more than so many mentions, and nothing after the last", () => {
    const many = Array.from({ length: 400 }, (_, i) => `S${i} and ${"R ".repeat(80)}${FILLER}`).join("");
    const { passages, drawn } = excerpt(...withMentions(many));
    expect(drawn).toBe(SHOWN_MENTIONS);
    expect(present(passages.at(-1)?.at(-1)).skill).not.toBeNull();
  });

  test("is cut ninety characters from a mention, or at the end of the word there", () => {
    const cut = (before: string, after: string) => {
      const [text, mentions] = withMentions(
        `${"y ".repeat(SHOWN_WHOLE)}${before}Docker${after}${" z".repeat(SHOWN_WHOLE)}`,
      );
      const [shown] = wordsOf(excerpt(text, mentions).passages);
      return present(shown)
        .split("Docker")
        .map((part) => part.length);
    };
    // A word that began up to thirty characters earlier is shown whole, a longer one is cut.
    expect(cut(` ${"b".repeat(120)}`, `-${"a".repeat(119)} `)).toEqual([120, 120]);
    expect(cut(` ${"b".repeat(121)}`, `-${"a".repeat(120)} `)).toEqual([90, 90]);
    expect(cut(` ${"b".repeat(90)}`, `-${"a".repeat(89)} `)).toEqual([90, 90]);
  });

  test("is shown in one passage where the next one would begin at its end", () => {
    const between = (count: number) =>
      excerpt(...withMentions(`${LONG}Docker${"-".repeat(count)}Sql ${LONG}`)).passages;
    expect(between(180)).toHaveLength(1);
    expect(between(181)).toHaveLength(2);
  });

  test("is cut through a further mention, which then goes unmarked", () => {
    const [ends, dashes] = ["-".repeat(40), "-".repeat(88)];
    const text = `${`Power ${LONG}`.repeat(SHOWN_EACH)}${ends}Power${dashes}Docker${dashes}Power${ends} ${LONG}`;
    const { passages, drawn } = excerpt(...withMentions(text));
    expect(drawn).toBe(SHOWN_EACH + 1);
    expect(present(passages.at(-1)).map((piece) => [piece.text, piece.skill])).toEqual([
      [`er${dashes}`, null],
      ["Docker", "docker"],
      [`${dashes}Po`, null],
    ]);
  });

  test("is shown from its first character, and to its last, where a mention stands near", () => {
    const near = excerpt(...withMentions(`${"x".repeat(100)}Docker ${LONG}Sql${"x".repeat(100)}`));
    expect(wordsOf(near.passages)[0]).toMatch(/^x{90}Docker( word)+$/);
    expect(wordsOf(near.passages)[1]).toMatch(/^(word )+Sqlx+$/);
    const far = excerpt(...withMentions(`ab Docker ${LONG}Sql yz`));
    expect(wordsOf(far.passages).map((words) => words.slice(0, 9))).toEqual(["ab Docker", "word word"]);
    expect(wordsOf(far.passages).at(-1)?.endsWith("Sql yz")).toBe(true);
  });

  test("shows the whole of a passage in which two skills are near each other, whichever ends later", () => {
    const text = `${LONG}Docker ${"word ".repeat(20)}Sql ${LONG}`;
    const { passages } = excerpt(...withMentions(text));
    expect(passages).toHaveLength(1);
    const [words] = wordsOf(passages);
    expect(words).toMatch(/^(word )+Docker (word )+Sql( word)+$/);
    expect(present(words).split("Sql")[1]?.length).toBe(present(words).split("Docker")[0]?.length);
  });

  test("is not cut within a character", () => {
    const faces = "😀".repeat(SHOWN_WHOLE);
    for (const before of ["", "x"]) {
      const { passages } = excerpt(...withMentions(`${before}${faces} Docker ${before}${faces}`));
      expect(wordsOf(passages).join("")).not.toMatch(/\p{Surrogate}/u);
    }
    // Ninety would end in the middle of one: that one is shown, too.
    const [shown] = wordsOf(excerpt(...withMentions(`${faces} Docker ${faces}`)).passages);
    expect(
      present(shown)
        .split("Docker")
        .map((part) => part.length),
    ).toEqual([91, 91]);
  });
});

test("of any text, what is shown stands in it in this order, and no mention in it goes unmarked", () => {
  fc.assert(
    fc.property(arbitraryText, ([text, mentions]) => {
      const { passages, drawn, whole } = excerpt(text, mentions);
      const pieces = passages.flat();
      let at = 0;
      for (const piece of pieces) {
        expect(piece.start).toBeGreaterThanOrEqual(at);
        expect(piece.text).toBe(text.slice(piece.start, piece.start + piece.text.length));
        at = piece.start + piece.text.length;
      }
      const marked = pieces.filter(({ skill }) => skill !== null);
      expect(marked).toHaveLength(drawn);
      for (const { start, skill } of marked) {
        expect(mentions.find((mention) => mention.start === start)?.skill).toBe(skill);
      }
      for (const { start, text: shown, skill } of pieces) {
        if (skill !== null) continue;
        const inside = mentions.filter((it) => it.start >= start && it.end <= start + shown.length);
        expect(inside).toEqual([]);
      }
      if (whole) expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      const skills = new Set(marked.map(({ skill }) => skill));
      expect(skills).toEqual(new Set(mentions.map(({ skill }) => skill)));
    }),
  );
});
