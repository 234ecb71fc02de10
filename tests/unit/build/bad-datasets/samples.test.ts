import { describe, expect, test } from "vitest";
import { illTold, judgeWhole, type Outcome } from "./judge.ts";
import { memoryFile } from "./memory-folder.ts";

const CODE = "samples/data-engineer/load_orders.py";
const OUTPUT = "samples/data-engineer/load_orders.txt";
const TABLE = "samples/orders.csv";
const START = "samples/data-engineer/task/start.py";

const bytes = (...list: number[]) => Buffer.from(list);

/** What is done to a file of code, or to what it reads and prints. */
const SPOILT: readonly [
  file: string,
  what: string,
  outcome: Outcome,
  spoil: (text: string) => string | Uint8Array | null,
][] = [
  [CODE, "not there", "refused", () => null],
  [OUTPUT, "not there", "refused", () => null],
  [TABLE, "not there", "refused", () => null],
  [START, "not there", "refused", () => null],
  ["samples/make_orders.py", "not there", "refused", () => null],
  ["samples/make_orders.txt", "not there", "refused", () => null],
  [CODE, "empty", "refused", () => ""],
  [OUTPUT, "empty", "refused", () => ""],
  [START, "the solution itself", "refused", () => memoryFile("samples/data-engineer/task/solution.py")],
  [CODE, "in UTF-16", "refused", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
  [CODE, "in Latin-1", "refused", (text) => Buffer.from(`${text}# ä`, "latin1")],
  [
    TABLE,
    "with a byte of no character",
    "refused",
    (text) => Buffer.concat([Buffer.from(text), bytes(0xff)]),
  ],
  [CODE, "with a byte order mark", "refused", (text) => `\ufeff${text}`],
  [
    CODE,
    "with a mark that turns its direction",
    "refused",
    (text) => `${text}# \u202e\u2066 if x:\u2069 \u2066`,
  ],
  [CODE, "with a space without width", "refused", (text) => `${text}x\u200b = 1\n`],
  [CODE, "with a zero byte", "refused", (text) => `${text}\u0000`],
  [CODE, "with an escape sequence of a terminal", "refused", (text) => `${text}# \u001b[2J\n`],
  [OUTPUT, "with a bell", "refused", (text) => `${text}\u0007`],
  [TABLE, "with the line ends of the first Macintosh", "refused", (text) => text.replaceAll("\n", "\r")],
  [CODE, "of a megabyte", "refused", (text) => `${text}# ${"x".repeat(1_000_000)}\n`],
  [TABLE, "of ten megabytes", "refused", (text) => text + "1,2,3\n".repeat(1_700_000)],
  [CODE, "with the line ends of Windows", "inert", (text) => text.replaceAll("\n", "\r\n")],
  [TABLE, "with the line ends of Windows", "inert", (text) => text.replaceAll("\n", "\r\n")],
  [CODE, "with markup", "inert", (text) => `${text}# </script><script>alert(1)</script><!-- \${x} $& \`\n`],
  [OUTPUT, "with markup", "inert", (text) => `${text}<img src=x onerror=alert(1)>\n`],
  [TABLE, "with a formula", "inert", (text) => `${text}=cmd|' /C calc'!A0\n`],
  [CODE, "with other scripts and an emoji", "inert", (text) => `${text}# مهندس 🧑🏽‍💻\n`],
  ["samples/spare.py", "that nobody names", "refused", () => ""],
  ["samples/data-engineer/__proto__.py", "that nobody names", "refused", () => ""],
  ["samples/data-engineer/\u202egpj.py", "that nobody names", "refused", () => ""],
  ["samples/.hidden.py", "of an editor", "inert", () => ""],
  ["samples/._load_orders.py", "of a system", "inert", () => bytes(0, 5, 22, 7)],
  ["samples/.ipynb_checkpoints/load_orders.py", "in a folder of an editor", "inert", () => "x"],
  ["samples/__pycache__/load_orders.cpython-313.pyc", "of Python", "inert", () => bytes(0xff, 0)],
  ["samples/notes.md", "of another kind", "inert", () => "# Notes"],
  ["roles/data-engineer.json.bak", "beside its file", "inert", () => "{"],
  ["roles/.data-engineer.json.swp", "of an editor", "inert", () => bytes(0xff)],
  ["roles/.DS_Store", "of a system", "inert", () => bytes(0, 0, 0, 1)],
  ["roles/._data-engineer.json", "of a system", "inert", () => bytes(0, 5, 22, 7)],
  ["roles/README.md", "of another kind", "inert", () => "# Roles"],
  ["roles/old/data-engineer.json", "in a folder of its own", "inert", () => "{"],
  ["roles/data-plumber.JSON", "with its ending in capitals", "refused", () => "{}"],
  [
    "roles/constructor.json",
    "named as an object’s maker",
    "refused",
    () => memoryFile("roles/data-engineer.json"),
  ],
  [
    "roles/__proto__.json",
    "named as an object’s prototype",
    "refused",
    () => memoryFile("roles/data-engineer.json"),
  ],
  [
    "roles/toString.json",
    "named as an object’s method",
    "refused",
    () => memoryFile("roles/data-engineer.json"),
  ],
  ["roles/Data-Engineer.json", "with capitals", "refused", () => memoryFile("roles/data-engineer.json")],
  ["roles/data engineer.json", "with a space", "refused", () => memoryFile("roles/data-engineer.json")],
  ["roles/\u001b[2J.json", "with an escape sequence", "refused", () => "{"],
  ["site.json.orig", "of a merge", "inert", () => "<<<<<<<"],
  ["notes/any.json", "in a folder that nobody reads", "inert", () => "{"],
];

describe("samples, and files beside the dataset's own", () => {
  test.each(SPOILT)("%j %s is %s", async (file, _what, outcome, spoil) => {
    const problems = await judgeWhole({ [file]: spoil(memoryFile(file)) });
    expect(problems.length > 0 ? "refused" : "inert", JSON.stringify(problems[0])).toBe(outcome);
    expect(illTold(problems)).toEqual([]);
  });
});
