import { describe, expect, test } from "vitest";
import { TEXTS } from "./base.ts";
import { illTold, judgeWhole } from "./judge.ts";

const FILES = [...TEXTS.keys()];

/** What becomes of the text of a file that is no sound JSON any more, or holds something else. */
const BROKEN: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
  "an empty file": () => "",
  "white space alone": () => " \n\t",
  "cut off in the middle": (text) => text.slice(0, text.length / 2),
  "cut off before the last bracket": (text) => text.trimEnd().slice(0, -1),
  "cut off in a text": (text) => text.slice(0, text.lastIndexOf('"')),
  "a comma after the last field": (text) => text.replace(/\}\s*$/, ",}"),
  "two commas": (text) => text.replace(",", ",,"),
  "no comma between two fields": (text) => text.replace(",", ""),
  "no colon": (text) => text.replace(":", ""),
  "a line of comment": (text) => `// the data\n${text}`,
  "a comment in it": (text) => text.replace("{", "{ /* all of it */"),
  "single quotation marks": (text) => text.replaceAll('"', "'"),
  "typographic quotation marks": (text) => text.replace(/"(\$schema)"/, "“$1”"),
  "a name without quotation marks": (text) => text.replace('"$schema"', "$schema"),
  "a quotation mark in a text": (text) => text.replace(': "', ': "a "quoted" '),
  "a line break in a text": (text) => text.replace(': "', ': "a\nb'),
  "a tab in a text": (text) => text.replace(': "', ': "a\tb'),
  "an escape that is none": (text) => text.replace(': "', ': "\\x41'),
  "an escape of half a number": (text) => text.replace(': "', ': "\\u12'),
  "two documents": (text) => text + text,
  "a word after the end": (text) => `${text}undefined`,
  "a control character after the end": (text) => `${text}\u0000`,
  "a space that JSON does not know": (text) => `\u00a0${text}`,
  True: (text) => text.replace(/: "[^"]*"/, ": True"),
  undefined: (text) => text.replace(/: "[^"]*"/, ": undefined"),
  NaN: (text) => text.replace(/: "[^"]*"/, ": NaN"),
  "-Infinity": (text) => text.replace(/: "[^"]*"/, ": -Infinity"),
  "a number with a zero in front": (text) => text.replace(/: "[^"]*"/, ": 007"),
  "a number with a plus": (text) => text.replace(/: "[^"]*"/, ": +1"),
  "a number with commas": (text) => text.replace(/: "[^"]*"/, ": 1,000"),
  "a number that begins with its point": (text) => text.replace(/: "[^"]*"/, ": .5"),
  "a hexadecimal number": (text) => text.replace(/: "[^"]*"/, ": 0x10"),
  "marks of a merge conflict": (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`,
  YAML: () => "site:\n  name: x\n",
  "a page of HTML": () => "<!doctype html><title>404</title>",
  code: (text) => `export default ${text}`,
  null: () => "null",
  "a list": () => "[]",
  "an empty object": () => "{}",
  "a text": () => '"x"',
  "a number": () => "7",
  "the content in a list": (text) => `[${text}]`,
  "a field twice": (text) => text.replace("{", '{"$schema": "./schema/other.schema.json",'),
  "a field twice, once with an escape": (text) => text.replace("{", '{"\\u0024schema": "x",'),
  "a field called __proto__": (text) => text.replace("{", '{"__proto__": {"x": 1},'),
  "a field called constructor": (text) => text.replace("{", '{"constructor": {"prototype": {}},'),
  "a hundred thousand lists in each other": () => "[".repeat(100_000) + "]".repeat(100_000),
  "a hundred thousand objects in each other": () => `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`,
  "a hundred thousand open lists": () => "[".repeat(100_000),
  "lists in each other where a text belongs": (text) =>
    text.replace(/: "[^"]*"/, `: ${"[".repeat(5000)}${"]".repeat(5000)}`),
  "a text of ten megabytes": () => `"${"x".repeat(10_000_000)}"`,
  "a name of a megabyte": (text) => text.replace("{", `{"${"x".repeat(1_000_000)}": 1,`),
  "ten thousand fields more": (text) =>
    text.replace("{", `{${Array.from({ length: 10_000 }, (_, i) => `"x${i}": ${i}`).join(",")},`),
  "a byte order mark": (text) => `\ufeff${text}`,
  "two byte order marks": (text) => `\ufeff\ufeff${text}`,
  "UTF-16": (text) => Buffer.from(text, "utf16le"),
  "UTF-16 with its mark": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  "UTF-16 the other way round": (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  "UTF-32": (text) => Buffer.from([...text].join("\0\0\0"), "latin1"),
  "Latin-1": (text) => Buffer.from(text.replace("{", '{"ä": 1,'), "latin1"),
  "a byte of no character": (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff])]),
  "half a character of UTF-8": (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xe2, 0x82])]),
  "a slash in two bytes": (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xc0, 0xaf])]),
  "a surrogate in UTF-8": (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xed, 0xa0, 0x80])]),
  zeros: () => new Uint8Array(1000),
  "a compressed file": () => Buffer.from("1f8b0800000000000003", "hex"),
};

/** What is another text of the same content. */
const SOUND: Readonly<Record<string, (text: string) => string>> = {
  "line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
  "one line": (text) => JSON.stringify(JSON.parse(text)),
  "white space around it": (text) => `\n\n ${text}\r\n\t`,
  "letters as escapes": (text) => text.replaceAll("–", "\\u2013").replaceAll("’", "\\u2019"),
};

/** Each kind of harm for one file, another file for each. */
const cases = Object.entries(BROKEN).map(([what, spoil], i) => {
  const file = FILES[i % FILES.length] ?? "";
  return [file, what, spoil] as const;
});

describe("files that are not what they should be", () => {
  test.each(cases)("%s as %s is refused", async (file, _what, spoil) => {
    const problems = await judgeWhole({ [file]: spoil(TEXTS.get(file) ?? "") });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.file).toBe(file);
    expect(illTold(problems)).toEqual([]);
  });

  test.each(FILES)("%s cut off is refused, with the line", async (file) => {
    const text = TEXTS.get(file) ?? "";
    const [problem] = await judgeWhole({ [file]: text.trimEnd().slice(0, -1) });
    expect(problem).toMatchObject({ file, path: expect.stringMatching(/^line \d+, column \d+$/) });
    expect(problem?.found).toBe("the end of the file");
  });

  test.each(FILES)("%s that is not there is refused", async (file) => {
    const problems = await judgeWhole({ [file]: null });
    // A role that is gone leaves its code behind, and skills that nobody uses any more.
    expect(problems.length).toBeGreaterThan(0);
    if (!file.startsWith("roles/")) expect(problems[0]?.file).toBe(file);
    expect(illTold(problems.filter((problem) => problem.found !== "nothing"))).toEqual([]);
  });

  test.each(Object.entries(SOUND))("%s is inert", async (_what, write) => {
    expect(
      await judgeWhole(Object.fromEntries([...TEXTS].map(([file, text]) => [file, write(text)]))),
    ).toEqual([]);
  });
});
