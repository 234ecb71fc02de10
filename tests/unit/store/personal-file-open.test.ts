import { describe, expect, test } from "vitest";
import { NEVER_RENAMED } from "#domain/renames.ts";
import { NOTHING_KEPT } from "#store/persistence.ts";
import { MAX_FILE_BYTES, openPersonal, writePersonal } from "#store/personal-file.ts";
import { catalogue } from "../fixtures/real-data.ts";

const TEXT = writePersonal({ ...NOTHING_KEPT, picks: [] });

describe("a file that the reader chose", () => {
  test("is read as text in UTF-8, byte order mark or not", async () => {
    for (const parts of [[TEXT], ["\uFEFF", TEXT]]) {
      expect(await openPersonal(new Blob(parts), NEVER_RENAMED)).toMatchObject({ ok: true, unusable: [] });
    }
  });

  test("may be as large as the limit, and is not even opened beyond it", async () => {
    const padded = (bytes: number) => new Blob([TEXT.padEnd(bytes)]);
    expect(await openPersonal(padded(MAX_FILE_BYTES), NEVER_RENAMED)).toMatchObject({ ok: true });
    const large = padded(MAX_FILE_BYTES + 1);
    large.text = () => Promise.reject(new Error("it was opened"));
    expect(await openPersonal(large, NEVER_RENAMED)).toEqual({
      ok: false,
      problem: { kind: "too-large", bytes: MAX_FILE_BYTES + 1 },
    });
  });

  test("that cannot be read says so", async () => {
    const gone = new Blob([TEXT]);
    gone.text = () => Promise.reject(new DOMException("gone", "NotFoundError"));
    expect(await openPersonal(gone, NEVER_RENAMED)).toEqual({ ok: false, problem: { kind: "unread" } });
  });

  test("with every skill known and proved, every role, and a long program of each, is far below the limit", () => {
    const skills = catalogue.skills.map(({ id }) => id);
    const roles = catalogue.roles.map(({ slug }) => slug);
    const program = "    shipped = [order for order in orders if not order.returned]\n".repeat(100);
    const all = writePersonal({
      theme: "system",
      home: "42660",
      hours: Object.fromEntries(roles.map((slug) => [slug, { work: 37.25, onCall: 12.75 }])),
      known: Object.fromEntries(skills.map((id) => [id, "comfortable"])),
      done: skills,
      shortlist: roles,
      picks: roles,
      tasks: roles,
      edits: Object.fromEntries(
        roles.flatMap((slug) => [
          [`${slug}/program.py`, program],
          [`${slug}/task/start.py`, program],
        ]),
      ),
    });
    expect(new Blob([all]).size * 5).toBeLessThan(MAX_FILE_BYTES);
  });
});
