import { afterEach, describe, expect, test, vi } from "vitest";
import { detailFetcher } from "#data/fetch-details.ts";

const answer =
  (body: string, status = 200) =>
  async () =>
    new Response(body, { status });

function served(...answers: (() => Promise<Response>)[]) {
  const fetched = vi.fn<(address: string) => Promise<Response>>();
  for (const each of answers) fetched.mockImplementationOnce(each);
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a detail that is fetched", () => {
  test("is asked for below its folder, once for all who want it, and cannot be changed", async () => {
    const fetched = served(answer('{"slug":"a"}'));
    const load = detailFetcher("/app/assets/details/0/");
    const [one, other] = await Promise.all([load("role/a"), load("role/a")]);
    expect(one).toEqual({ slug: "a" });
    expect(other).toBe(one);
    expect(Object.isFrozen(one)).toBe(true);
    expect(fetched.mock.calls).toEqual([["/app/assets/details/0/role/a.json"]]);
  });

  test("may be null", async () => {
    served(answer("null"));
    expect(await detailFetcher("/")("problem")).toBeNull();
  });

  test.each([
    ["the network is gone", () => Promise.reject(new TypeError("Failed to fetch")), "Failed to fetch"],
    ["it is not there", answer("", 404), "/role/a.json was answered with status 404"],
    ["the host answers with a page", answer("<!doctype html>"), "/role/a.json is not JSON"],
  ])("says so when %s, and is asked for again by the next", async (_what, fails, reason) => {
    const fetched = served(fails, answer('{"slug":"a"}'));
    const load = detailFetcher("/");
    await expect(load("role/a")).rejects.toThrow(`A part of the data could not be loaded (${reason}).`);
    expect(await load("role/a")).toEqual({ slug: "a" });
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});
