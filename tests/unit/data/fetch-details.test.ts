import { afterEach, describe, expect, test, vi } from "vitest";
import { detailFetcher, LONGEST_SILENCE } from "#data/fetch-details.ts";

const ROLE = '{"slug":"a","occupation":{}}';

const answer =
  (body: string, status = 200) =>
  async () =>
    new Response(body, { status });

function served(...answers: ((signal: AbortSignal) => Promise<Response>)[]) {
  const fetched = vi.fn<(address: string, asked: RequestInit) => Promise<Response>>();
  for (const each of answers) {
    fetched.mockImplementationOnce((_address, { signal }) => each(signal ?? new AbortController().signal));
  }
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

/** As fetch does when it is ended. */
const whenEnded = (signal: AbortSignal, end: (reason: unknown) => void) =>
  signal.addEventListener("abort", () => end(signal.reason));

/** An answer that never begins. */
const silent = (signal: AbortSignal) =>
  new Promise<Response>((_resolve, reject) => whenEnded(signal, reject));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a detail that is fetched", () => {
  test("is asked for below its folder, once for all who want it, and cannot be changed", async () => {
    const fetched = served(answer(ROLE));
    const load = detailFetcher("/app/assets/details/0/");
    const [one, other] = await Promise.all([load("role/a"), load("role/a")]);
    expect(one).toEqual({ slug: "a", occupation: {} });
    expect(other).toBe(one);
    expect(Object.isFrozen(one)).toBe(true);
    expect(fetched.mock.calls.map(([address, { cache }]) => [address, cache])).toEqual([
      ["/app/assets/details/0/role/a.json", "default"],
    ]);
  });

  test.each(["problem", "program/a"])("may be null: %s", async (path) => {
    served(answer("null"));
    expect(await detailFetcher("/")(path)).toBeNull();
  });

  test.each([
    ["the network is gone", () => Promise.reject(new TypeError("Failed to fetch")), "Failed to fetch"],
    ["it is not there", answer("", 404), "/role/a.json was answered with status 404"],
  ])("says so when %s, and is asked for again by the next", async (_what, fails, reason) => {
    const fetched = served(fails, answer(ROLE));
    const load = detailFetcher("/");
    const failed = load("role/a");
    await expect(failed).rejects.toThrow(`A part of the data could not be loaded (${reason}).`);
    await expect(failed).rejects.toMatchObject({ cause: { message: reason } });
    expect(await load("role/a")).toMatchObject({ slug: "a" });
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test.each([
    ["a page", "<!doctype html>", "is not JSON"],
    ["nothing", "", "is not JSON"],
    ["a part of itself", ROLE.slice(0, -1), "is not JSON"],
    ["no detail", "null", "holds something else"],
    ["a text", '"a"', "holds something else"],
    ["a detail of another kind", '{"lessons":{}}', "holds something else"],
  ])("is asked for past the browser’s cache when %s came, and then given up", async (_what, body, reason) => {
    const fetched = served(answer(body), answer(ROLE), answer(body), answer(body));
    expect(await detailFetcher("/")("role/a")).toMatchObject({ slug: "a" });
    expect(fetched.mock.calls.map(([, { cache }]) => cache)).toEqual(["default", "reload"]);
    await expect(detailFetcher("/")("role/a")).rejects.toThrow(`(/role/a.json ${reason}).`);
  });

  test("is asked for again when an answer without a body came", async () => {
    served(async () => new Response(null, { status: 200 }), answer(ROLE));
    expect(await detailFetcher("/")("role/a")).toMatchObject({ slug: "a" });
  });

  test("is no text, though a text has a length as a list has one", async () => {
    served(answer('"<html>"'), answer("[]"));
    expect(await detailFetcher("/")("sources")).toEqual([]);
  });

  test("of a kind that has no key of its own is taken as it comes", async () => {
    served(answer('{"a":1}'));
    expect(await detailFetcher("/")("other")).toEqual({ a: 1 });
  });

  test("that is no JSON names as its cause what stood in the way", async () => {
    served(answer("{"), answer("{"));
    await expect(detailFetcher("/")("role/a")).rejects.toMatchObject({
      cause: { cause: expect.any(SyntaxError) },
    });
  });

  test("is waited for no longer once it is there, or is not to be had", async () => {
    vi.useFakeTimers();
    served(answer(ROLE), answer("", 404));
    const load = detailFetcher("/");
    await load("role/a");
    await expect(load("role/b")).rejects.toThrow("404");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is given up once nothing has come for half a minute, and asked for again by the next", async () => {
    vi.useFakeTimers();
    served(silent, answer(ROLE));
    const load = detailFetcher("/");
    const lost = expect(load("role/a")).rejects.toThrow("(nothing came for 30 seconds).");
    await vi.advanceTimersByTimeAsync(LONGEST_SILENCE);
    await lost;
    expect(await load("role/a")).toMatchObject({ slug: "a" });
  });

  test("may take as long as it likes while something comes, and is given up where that stops", async () => {
    vi.useFakeTimers();
    let send: ReadableStreamDefaultController<Uint8Array> | undefined;
    const slow = async (signal: AbortSignal) => {
      const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
        send = controller;
        whenEnded(signal, (reason) => controller.error(reason));
      };
      return new Response(new ReadableStream({ start }));
    };
    served(slow, slow);
    const load = detailFetcher("/");
    const whole = load("role/a");
    for (const piece of ROLE) {
      await vi.advanceTimersByTimeAsync(LONGEST_SILENCE - 1);
      send?.enqueue(new TextEncoder().encode(piece));
    }
    send?.close();
    expect(await whole).toMatchObject({ slug: "a" });
    const cut = expect(load("role/b")).rejects.toThrow("(nothing came for 30 seconds).");
    await vi.advanceTimersByTimeAsync(1);
    send?.enqueue(new TextEncoder().encode("{"));
    await vi.advanceTimersByTimeAsync(LONGEST_SILENCE);
    await cut;
  });
});
