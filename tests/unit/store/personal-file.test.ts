import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NOTHING_KEPT } from "#store/persistence.ts";
import { readPersonal, writePersonal } from "#store/personal-file.ts";
import { arbitraryKept } from "../fixtures/arbitrary-kept.ts";
import { fileOf, KEPT, read } from "../fixtures/personal-files.ts";

describe("a file that the app wrote", () => {
  test("gives back all that was kept, whatever it was", () => {
    fc.assert(
      fc.property(arbitraryKept, (kept) => {
        expect(read(writePersonal(kept))).toEqual({ ok: true, kept, unusable: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("gives back that nothing was", () => {
    const nothing = { ...NOTHING_KEPT, picks: [] };
    expect(read(writePersonal(nothing))).toEqual({ ok: true, kept: nothing, unusable: [] });
  });

  test("is the same for the same, in whatever order it came to be", () => {
    const shuffled = fc.tuple(arbitraryKept, fc.infiniteStream(fc.nat())).map(([kept, stream]) => {
      const mixed = <T>(record: Readonly<Record<string, T>>) =>
        Object.fromEntries(
          Object.entries(record)
            .map((entry) => ({ entry, at: stream.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ entry }) => entry),
        );
      const { picks, edits, tasks, shortlist, done, known, hours, home, theme } = kept;
      return {
        kept,
        again: {
          ...{ picks, edits: mixed(edits), tasks, shortlist, done },
          ...{ known: mixed(known), hours: mixed(hours), home, theme },
        },
      };
    });
    fc.assert(
      fc.property(shuffled, ({ kept, again }) => {
        expect(writePersonal(again)).toBe(writePersonal(kept));
      }),
    );
  });

  test("says what it is, in lines that a person can read", () => {
    const lines = writePersonal(KEPT).split("\n");
    expect(lines.slice(0, 5)).toEqual([
      "{",
      // Readers have such files: another word here, and theirs are refused.
      '  "format": "python-career-explorer/personal",',
      '  "version": 1,',
      '  "kept": {',
      '    "theme": "dark",',
    ]);
    expect(lines.at(-1)).toBe("");
    expect(writePersonal(KEPT)).toMatch(/"docker": "comfortable",\n +"sql": "used"/);
  });

  test("holds nothing but what is kept, though the state has more", () => {
    const state = { ...KEPT, own: { amount: 123_456, per: "year" }, mine: true };
    expect(writePersonal(state)).toBe(writePersonal(KEPT));
  });

  test("may have got a byte order mark and other line ends on its way", () => {
    const text = `\uFEFF${writePersonal(KEPT).replaceAll("\n", "\r\n")}`;
    expect(read(text)).toEqual({ ok: true, kept: KEPT, unusable: [] });
  });
});

test("a byte order mark that stands in the reader’s code stays there", () => {
  const kept = { ...KEPT, edits: { "a/x.py": "x = 1\uFEFF" } };
  expect(read(writePersonal(kept))).toMatchObject({ ok: true, kept: { edits: kept.edits } });
});

test("a file from before there were tasks and code to edit says nothing of them", () => {
  const { tasks: _, edits: __, ...old } = KEPT;
  expect(read(fileOf(old))).toEqual({ ok: true, kept: old, unusable: [] });
});

describe("a file of an earlier dataset", () => {
  test("comes under today’s ids; what is not in any dataset stays as it is", () => {
    const renamed = { skills: { oldsql: "sql" }, roles: { "old-role": "data-engineer" } };
    const kept = {
      ...KEPT,
      known: { oldsql: "comfortable", sql: "used", cobol: "used" },
      done: ["oldsql", "sql"],
      shortlist: ["old-role", "nobody"],
      picks: ["old-role", "data-engineer"],
      hours: { "old-role": { work: 30, onCall: 0 } },
      edits: { "old-role/x.py": "1", "nobody/x.py": "2" },
    };
    expect(readPersonal(fileOf(kept), renamed)).toEqual({
      ok: true,
      unusable: [],
      kept: {
        ...KEPT,
        known: { sql: "comfortable", cobol: "used" },
        done: ["sql"],
        shortlist: ["data-engineer", "nobody"],
        picks: ["data-engineer"],
        hours: { "data-engineer": { work: 30, onCall: 0 } },
        edits: { "data-engineer/x.py": "1", "nobody/x.py": "2" },
      },
    });
  });
});
