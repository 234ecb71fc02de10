import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { highlightTree } from "@lezer/highlight";
import { describe, expect, it } from "vitest";
import { highlightPython } from "#build/highlight.ts";
import { isBuiltinType } from "#ui/code-editor/builtin-types.ts";
import { keepParse } from "#ui/code-editor/prepared-parse.ts";
import { COLOURS, colourOf, python } from "#ui/code-editor/python-language.ts";
import { DATA } from "../../fixtures/real-data.ts";

const SAMPLES = join(DATA, "samples");

/** Every Python file of the dataset, without what ends it. */
async function samples(): Promise<string[]> {
  const files = (await readdir(SAMPLES, { recursive: true })).filter((file) => file.endsWith(".py"));
  return Promise.all(files.map(async (file) => (await readFile(join(SAMPLES, file), "utf8")).trimEnd()));
}

/** The class of each character in a static block. */
async function staticColours(source: string): Promise<string[]> {
  const lines = await highlightPython(source);
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [""] : []),
    ...line.flatMap(([kind, text]) => Array.from({ length: text.length }, () => kind)),
  ]);
}

/** The class that wins for each character in the editor. */
function editorColours(source: string): string[] {
  const colours = Array.from({ length: source.length }, () => "");
  const tree = python.parser.parse(source);
  highlightTree(tree, colourOf, (from, to, classes) => {
    const strongest = COLOURS.findLast((colour) => classes.split(" ").includes(colour)) ?? "";
    colours.fill(strongest === "plain" ? "" : strongest, from, to);
  });
  tree.iterate({
    enter({ name, from, to }) {
      if (name === "VariableName" && isBuiltinType(source.slice(from, to), source[to] ?? ""))
        colours.fill("m", from, to);
    },
  });
  return colours;
}

describe("the colours of the editor", () => {
  it("are those of a static block, but for two characters in a hundred", async () => {
    let all = 0;
    let other = 0;
    for (const source of await samples()) {
      const before = await staticColours(source);
      const after = editorColours(source);
      expect(after).toHaveLength(before.length);
      for (const [index, character] of [...source.split("")].entries()) {
        if (character.trim() === "") continue;
        all += 1;
        if (before[index] !== after[index]) other += 1;
      }
    }
    expect(all).toBeGreaterThan(5000);
    expect(other / all).toBeLessThan(0.02);
  });

  it("tell the parts of Python apart", () => {
    const source =
      'class A(Base):\n    """About."""\n\n\ndef f(x: int) -> str:\n    return g(x, "s") or 1  # c\n';
    const colours = editorColours(source);
    const of = (part: string) => colours[source.indexOf(part)];
    expect(
      ["class", "A", "Base", '"""', "f(x", "x: int", "int", "return", "g(", '"s"', "1", "#"].map(of),
    ).toEqual(["k", "f", "f", "c", "f", "v", "m", "k", "f", "s", "m", "c"]);
    expect(of("x, ")).toBe("p");
  });
});

describe("a text whose parse is kept", () => {
  it("is not parsed again, while any other is", () => {
    const source = "value = 1\n";
    const tree = python.parser.parse(source);
    expect(tree.toString()).toContain("AssignStatement");
    expect(python.parser.parse(source)).not.toBe(tree);
    keepParse(source, tree);
    expect(python.parser.parse(source)).toBe(tree);
    expect(python.parser.parse("import re\n").toString()).toContain("ImportStatement");
  });
});
