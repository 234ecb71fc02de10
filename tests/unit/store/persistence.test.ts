import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { NO_CHOICES } from "#domain/choices.ts";
import { createFormat } from "#domain/format.ts";
import { createPayView } from "#domain/pay-view.ts";
import { type Persisted, readPersisted, storageAllowed } from "#store/persistence.ts";
import { safeStorage } from "#store/safe-storage.ts";
import { fakeStorage, forbiddenStorage } from "../fixtures/fake-storage.ts";
import { catalogue } from "../fixtures/real-data.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const GOOD: Persisted = {
  theme: "dark",
  home: "CA",
  hours: { a: { work: 45, onCall: 10 }, b: { work: 32, onCall: 0 } },
  known: { sql: "used", docker: "comfortable" },
  done: ["linux"],
  shortlist: ["b", "a"],
  tasks: ["catch-the-bug"],
  edits: { "a/x.py": "print(1)\n" },
};

describe("what was stored", () => {
  test.each(["system", "light", "dark"] as const)("is trusted when it is the theme %s", (theme) => {
    expect(readPersisted({ theme })).toEqual({ theme });
  });

  test.each([
    undefined,
    null,
    7,
    "dark",
    [],
    ["dark"],
    {},
    { theme: null },
    { theme: "sepia" },
    { theme: { dark: 1 } },
  ])("is not trusted when it is %j", (stored) => {
    expect(readPersisted(stored)).toEqual({});
  });

  test("of a later version loses only what is not known", () => {
    expect(readPersisted({ theme: "dark", skills: ["sql"] })).toEqual({ theme: "dark" });
  });

  test("of any shape is no error, and what is kept of it makes sense", () => {
    const nearly = fc.record(
      {
        theme: fc.oneof(fc.constantFrom("system", "light", "dark"), fc.anything()),
        home: fc.oneof(fc.constantFrom("CA", "10001", null), fc.string(), fc.anything()),
        hours: fc.oneof(
          fc.dictionary(
            fc.oneof(fc.constantFrom("a", "__proto__", "constructor"), fc.string()),
            fc.oneof(fc.record({ work: fc.double(), onCall: fc.nat(200) }), fc.anything()),
          ),
          fc.anything(),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearly), (stored) => {
        const { theme, home, hours, ...rest } = readPersisted(stored);
        expect(rest).toEqual({});
        expect([undefined, "system", "light", "dark"]).toContain(theme);
        if (home !== null && home !== undefined) expect(home).toMatch(/^[A-Z0-9]{2,8}$/);
        for (const week of Object.values(hours ?? {})) {
          expect(Object.keys(week).sort()).toEqual(["onCall", "work"]);
          for (const amount of Object.values(week)) {
            expect(amount >= 0 && amount <= 168).toBe(true);
          }
        }
        expect("work" in {}).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("is trusted when it is a place of the dataset, or none", () => {
    for (const { id } of catalogue.places) expect(readPersisted({ home: id })).toEqual({ home: id });
    expect(readPersisted({ home: null })).toEqual({ home: null });
  });

  test.each<[string, unknown]>([
    ["home", 7],
    ["home", "<script>"],
    ["home", ""],
    ["home", "ca"],
    ["home", "A".repeat(9)],
    ["home", "CA\n"],
    ["home", ["CA"]],
    ["home", { id: "CA" }],
    ["theme", "sepia"],
  ])("with a bad %s, %j, loses that field alone", (field, value) => {
    const others = Object.fromEntries(Object.entries(GOOD).filter(([key]) => key !== field));
    expect(readPersisted({ ...GOOD, [field]: value })).toEqual(others);
  });

  test.each([null, 7, "40", ["a"], [{ work: 40, onCall: 0 }]])(
    "with %j for hours has no week, and loses nothing else",
    (hours) => {
      const { hours: _, ...others } = GOOD;
      expect(readPersisted({ ...GOOD, hours })).toEqual(others);
    },
  );

  test.each([
    null,
    40,
    "40",
    [40, 0],
    {},
    { work: 40 },
    { onCall: 4 },
    { work: "40", onCall: 0 },
    { work: "1", onCall: 0 },
    { work: 1, onCall: "0" },
    { work: null, onCall: 0 },
    { work: -1, onCall: 0 },
    { work: 40, onCall: -0.5 },
    { work: 169, onCall: 0 },
    { work: 40, onCall: 168.5 },
    { work: 1e9, onCall: 0 },
    { work: 0, onCall: 0 },
    { work: 0.5, onCall: 40 },
    { work: 100, onCall: 69 },
  ])("with %j for a week loses that week alone", (week) => {
    const hours = { ...GOOD.hours, bad: week };
    expect(readPersisted({ ...GOOD, hours })).toEqual(GOOD);
  });

  test("may hold a week of a single hour, or of all there are", () => {
    const hours = { a: { work: 1, onCall: 0 }, b: { work: 168, onCall: 0 }, c: { work: 37.5, onCall: 0.5 } };
    expect(readPersisted({ hours })).toEqual({ hours });
  });

  test("under the names of an object’s own machinery is a role’s week like any other", () => {
    const week = '{"work":10,"onCall":0}';
    const text = `{"hours":{"__proto__":${week},"constructor":${week},"toString":7,"a":${week}}}`;
    const { hours = {} } = readPersisted(JSON.parse(text));
    expect(Object.getPrototypeOf(hours)).toBe(Object.prototype);
    expect("work" in {} || "onCall" in {}).toBe(false);
    const { week: of } = createPayView({
      catalogue,
      format: createFormat("en-US", "USD"),
      settings: NO_CHOICES.pay,
      hours,
      table: null,
    });
    expect(of("a")).toEqual({ work: 10, onCall: 0 });
    expect(of("constructor")).toEqual({ work: 10, onCall: 0 });
    const fullTime = { work: 40, onCall: 0 };
    for (const slug of ["toString", "hasOwnProperty", "valueOf", "b"]) expect(of(slug)).toEqual(fullTime);
  });
});

describe("storage", () => {
  test("gives back what was put in, until it is removed", () => {
    vi.stubGlobal("localStorage", fakeStorage());
    const storage = safeStorage();
    const value = { state: GOOD, version: 1 };
    storage.setItem("key", value);
    expect(storage.getItem("key")).toEqual(value);
    storage.removeItem("key");
    expect(storage.getItem("key")).toBeNull();
  });

  test("that throws counts as empty, and what cannot be written is let go", () => {
    vi.stubGlobal("localStorage", forbiddenStorage());
    const storage = safeStorage();
    expect(storage.getItem("key")).toBeNull();
    expect(() => storage.setItem("key", { state: GOOD })).not.toThrow();
    expect(() => storage.removeItem("key")).not.toThrow();
  });

  test("is known to be allowed or not, and is left as it was, even under no name", () => {
    vi.stubGlobal("localStorage", forbiddenStorage());
    expect(storageAllowed()).toBe(false);
    const storage = fakeStorage({ "": "another app’s" });
    vi.stubGlobal("localStorage", storage);
    expect(storageAllowed()).toBe(true);
    expect(storage.length).toBe(1);
    expect(storage.getItem("")).toBe("another app’s");
  });
});
