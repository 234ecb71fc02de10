import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { highlightPython } from "#build/highlight.ts";
import { DATA, dataset } from "../fixtures/real-data.ts";

const samples = dataset.roles.flatMap(({ slug, samples: list }) =>
  list.map(({ file }) => `${DATA}/samples/${slug}/${file}`),
);

/** The lines as plain text. */
async function textOf(source: string): Promise<string> {
  const lines = await highlightPython(source);
  return lines.map((line) => line.map(([, text]) => text).join("")).join("\n");
}

/** The class of the stretch of `source` that holds `text`. */
async function kindOf(source: string, text: string): Promise<string | undefined> {
  const stretches = (await highlightPython(source)).flat();
  return stretches.find(([, stretch]) => stretch.includes(text))?.[0];
}

describe("highlighted Python", () => {
  test.each(samples)("%s says what its file says, letter for letter", async (path) => {
    const source = await readFile(path, "utf8");
    expect(await textOf(source)).toBe(source.trimEnd());
  });

  test("is the same text, whatever the text", async () => {
    const code = fc.string({
      unit: fc.constantFrom("def", "<", "&", '"', "'", "#", "\n", " ", "x", "é", "🐍", "("),
    });
    await fc.assert(
      fc.asyncProperty(code, async (source) => {
        expect(await textOf(source)).toBe(source.trimEnd());
      }),
    );
  });

  test.each([
    ["a keyword", "return 1", "return", "k"],
    ["a string", 'x = "text"', "text", "s"],
    ["a comment", "x = 1  # why", "why", "c"],
    ["a function's name", "def total(a): ...", "total", "f"],
    ["a parameter", "def total(amount): ...", "amount", "v"],
    ["a number", "x = 42", "42", "m"],
  ])("marks %s", async (_what, source, text, kind) => {
    expect(await kindOf(source, text)).toBe(kind);
  });

  test("marks nothing with a colour of its own: the stylesheet decides", async () => {
    const sources = await Promise.all(samples.map((path) => readFile(path, "utf8")));
    const lines = (await Promise.all(sources.map(highlightPython))).flat(2);
    const kinds = new Set(lines.map(([kind]) => kind));
    for (const kind of kinds) expect(kind).toMatch(/^[a-z]?$/);
    expect(kinds.size).toBeGreaterThan(5);
  });

  test("joins neighbours of one class", async () => {
    for (const line of await highlightPython(await readFile(samples[0] ?? "", "utf8"))) {
      line.forEach(([kind], i) => {
        expect(line[i + 1]?.[0]).not.toBe(kind);
      });
    }
  });

  test("keeps empty lines, but for those at the end", async () => {
    expect(await highlightPython("\nx\n\ny\n\n\n")).toHaveLength(4);
  });
});
