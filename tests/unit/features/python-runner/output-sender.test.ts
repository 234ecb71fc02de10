import { expect, test } from "vitest";
import { outputSender } from "#features/python-runner/output-sender.ts";
import { type FromWorker, MAX_LINES, MAX_OUTPUT } from "#features/python-runner/protocol.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Both streams of one run, and what they have said. */
function streams() {
  const said: FromWorker[] = [];
  const send = outputSender((message) => said.push(message));
  const [out, err] = [send("out"), send("err")];
  return {
    said,
    out: (text: string) => out(bytesOf(text)),
    err: (text: string) => err(bytesOf(text)),
    raw: out,
  };
}

/** What was sent on, as one text. */
const textOf = (said: readonly FromWorker[]) =>
  said.map((message) => (message.kind === "output" ? message.text : "")).join("");
const floods = (said: readonly FromWorker[]) => said.filter(({ kind }) => kind === "flooded").length;

test("says which stream was written to, piece by piece, and takes all of it", () => {
  const { said, out, err } = streams();
  expect([out("one\n"), err("two €\n")]).toEqual([4, 8]);
  expect(said).toEqual([
    { kind: "output", stream: "out", text: "one\n" },
    { kind: "output", stream: "err", text: "two €\n" },
  ]);
});

test("puts a character together whose bytes come in two pieces", () => {
  const { said, raw } = streams();
  const euro = bytesOf("€");
  raw(euro.slice(0, 1));
  raw(euro.slice(1));
  expect(said).toEqual([{ kind: "output", stream: "out", text: "€" }]);
});

test("sends just so much that a reader sees, and says once that there was more", () => {
  const { said, out } = streams();
  const long = "x".repeat(MAX_OUTPUT + 1);
  expect(out(long)).toBe(long.length);
  expect(out("more")).toBe(4);
  expect(textOf(said)).toBe("x".repeat(MAX_OUTPUT));
  expect(floods(said)).toBe(1);
});

test("counts both streams together", () => {
  const { said, out, err } = streams();
  out("x".repeat(MAX_OUTPUT - 1));
  err("yy");
  expect(textOf(said)).toBe(`${"x".repeat(MAX_OUTPUT - 1)}y`);
  expect(floods(said)).toBe(1);
});

test("is not flooded by what just fits, but by the first character beyond", () => {
  const { said, out } = streams();
  for (let piece = 0; piece < MAX_OUTPUT / 2; piece += 1) out("xx");
  expect(textOf(said)).toHaveLength(MAX_OUTPUT);
  expect(floods(said)).toBe(0);
  out("");
  expect(floods(said)).toBe(0);
  out("xx");
  out("xx");
  expect(textOf(said)).toHaveLength(MAX_OUTPUT);
  expect(floods(said)).toBe(1);
});

test.each([
  ["line by line", 1],
  ["in long pieces", 300],
])("is flooded by more lines than a page can lay out, written %s", (_how, atOnce) => {
  const { said, out } = streams();
  for (let lines = 0; lines < MAX_LINES; lines += atOnce)
    out("x\n".repeat(Math.min(atOnce, MAX_LINES - lines)));
  expect(floods(said)).toBe(0);
  out("one more\n");
  expect(textOf(said)).toBe("x\n".repeat(MAX_LINES));
  expect(floods(said)).toBe(1);
});

test("begins anew with each run", () => {
  const first = streams();
  first.out("x".repeat(MAX_OUTPUT + 1));
  const second = streams();
  second.out("hello");
  expect(second.said).toEqual([{ kind: "output", stream: "out", text: "hello" }]);
});
