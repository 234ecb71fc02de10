import fc from "fast-check";
import { expect, test } from "vitest";
import { NOTHING_KEPT } from "#store/persistence.ts";
import { writePersonal } from "#store/personal-file.ts";
import { arbitraryKept } from "../fixtures/arbitrary-kept.ts";
import { fileOf, read } from "../fixtures/personal-files.ts";

test("a file may be any text and any JSON: nothing throws, and nothing senseless comes back", () => {
  const nearly = fc
    .tuple(arbitraryKept, fc.nat(2000), fc.nat(40), fc.string({ unit: "binary" }))
    .map(([kept, at, length, junk]) => {
      const text = writePersonal(kept);
      const start = at % text.length;
      return text.slice(0, start) + junk + text.slice(start + length);
    });
  const odd = fc.dictionary(
    fc.constantFrom("theme", "home", "hours", "known", "done", "shortlist", "picks", "tasks", "edits"),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.json(),
        nearly,
        odd.map((kept) => fileOf(kept)),
      ),
      (text) => {
        const file = read(text);
        if (!file.ok) return;
        const whole = { ...NOTHING_KEPT, picks: [], ...file.kept };
        expect(read(writePersonal(whole))).toEqual({ ok: true, kept: whole, unusable: [] });
      },
    ),
    { numRuns: 1000 },
  );
});
