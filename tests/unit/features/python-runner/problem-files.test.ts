import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { problemFiles } from "#features/python-runner/problem-files.ts";

/** What the server has, by address; the files of each test have names of their own, since they are kept. */
const served = new Map<string, () => Promise<Response>>();
const fetching = vi.fn((address: string) => served.get(address)?.() ?? gone());

const gone = async () => new Response("no such file", { status: 404 });
const serve = (file: string, text: string) =>
  served.set(`/data/samples/${file}`, async () => new Response(text));

beforeEach(() => {
  vi.stubGlobal("fetch", fetching);
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetching.mockClear();
  served.clear();
});

test("come by their names, and none when none is asked for", async () => {
  serve("one.csv", "a,b\n");
  serve("one.log", "");
  expect(
    await problemFiles([
      { file: "one.csv", length: 4 },
      { file: "one.log", length: 0 },
    ]),
  ).toEqual({ "one.csv": "a,b\n", "one.log": "" });
  expect(await problemFiles([])).toEqual({});
});

test("are fetched once each, also by two who ask at the same time", async () => {
  serve("two.csv", "a");
  serve("two.log", "b");
  await Promise.all([
    problemFiles([{ file: "two.csv", length: 1 }]),
    problemFiles([
      { file: "two.csv", length: 1 },
      { file: "two.log", length: 1 },
    ]),
  ]);
  expect(
    await problemFiles([
      { file: "two.log", length: 1 },
      { file: "two.csv", length: 1 },
    ]),
  ).toEqual({ "two.csv": "a", "two.log": "b" });
  expect(fetching.mock.calls.map(([address]) => address)).toEqual([
    "/data/samples/two.csv",
    "/data/samples/two.log",
  ]);
});

test("that the server does not have are named, with its answer, and asked for again", async () => {
  await expect(problemFiles([{ file: "three.csv", length: 4 }])).rejects.toThrow(
    "three.csv did not come: the server answered 404",
  );
  serve("three.csv", "late");
  expect(await problemFiles([{ file: "three.csv", length: 4 }])).toEqual({ "three.csv": "late" });
});

test("that nobody answers for are named, and asked for again", async () => {
  served.set("/data/samples/four.csv", () => Promise.reject(new TypeError("Failed to fetch")));
  await expect(problemFiles([{ file: "four.csv", length: 4 }])).rejects.toThrow(
    "four.csv did not come: there is no connection",
  );
  serve("four.csv", "back");
  expect(await problemFiles([{ file: "four.csv", length: 4 }])).toEqual({ "four.csv": "back" });
});

test("keep the one that came when another did not", async () => {
  serve("five.csv", "a");
  await expect(
    problemFiles([
      { file: "five.csv", length: 1 },
      { file: "five.log", length: 1 },
    ]),
  ).rejects.toThrow("five.log did not come");
  serve("five.log", "b");
  await problemFiles([
    { file: "five.csv", length: 1 },
    { file: "five.log", length: 1 },
  ]);
  expect(fetching.mock.calls.filter(([address]) => address.endsWith("five.csv"))).toHaveLength(1);
});

test("that come as a page, or not in time, are named, and asked for again", async () => {
  const headers = { "content-type": "text/html; charset=utf-8" };
  served.set("/data/samples/six.csv", async () => new Response("<!doctype html>", { headers }));
  await expect(problemFiles([{ file: "six.csv", length: 4 }])).rejects.toThrow(
    "six.csv did not come: the server answered with a page",
  );
  const late = new DOMException("signal timed out", "TimeoutError");
  served.set("/data/samples/six.csv", () => Promise.reject(late));
  await expect(problemFiles([{ file: "six.csv", length: 4 }])).rejects.toThrow(
    "six.csv did not come: it took longer than 30 seconds",
  );
  serve("six.csv", "back");
  expect(await problemFiles([{ file: "six.csv", length: 4 }])).toEqual({ "six.csv": "back" });
});

test("that come as something else are named, and asked for again", async () => {
  serve("seven.csv", "a,");
  const asked = () => problemFiles([{ file: "seven.csv", length: 4 }]);
  await expect(asked()).rejects.toThrow("seven.csv did not come: the server answered with something else");
  serve("seven.csv", "a,b\n");
  expect(await asked()).toEqual({ "seven.csv": "a,b\n" });
});
