import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { leaveOldRelease, leaveWhenGone, loadingPage } from "#app/release.ts";
import { fakeStorage, forbiddenStorage } from "../fixtures/fake-storage.ts";

const OWN = "0000000001";
const NEWER = "0000000002";

/** A page of the release `own`, of a site that answers with `site`. */
function page(site: string | Error, own: string | null = OWN) {
  const reload = vi.fn();
  const told = vi.fn(async (_address: string, _options: RequestInit) => {
    if (site instanceof Error) throw site;
    return new Response(site);
  });
  const listeners = new EventTarget();
  vi.stubGlobal("document", { querySelector: () => (own === null ? null : { content: own }) });
  vi.stubGlobal("window", Object.assign(listeners, { location: { reload } }));
  vi.stubGlobal("fetch", told);
  return { reload, told };
}

beforeEach(() => vi.stubGlobal("sessionStorage", fakeStorage()));
afterEach(() => vi.unstubAllGlobals());

describe("when a part does not arrive", () => {
  test("the page is loaded again where the site has another release, asked past every cache", async () => {
    const { reload, told } = page(`${NEWER}\n`);
    expect(await leaveOldRelease()).toBe(true);
    expect(reload).toHaveBeenCalledOnce();
    expect(told.mock.calls.map(([address, { cache }]) => [address, cache])).toEqual([
      ["/release.txt", "no-store"],
    ]);
  });

  test("it is loaded again once for a release, and once more for the next", async () => {
    page(NEWER);
    await leaveOldRelease();
    const second = page(NEWER);
    expect(await leaveOldRelease()).toBe(false);
    expect(second.reload).not.toHaveBeenCalled();
    page("0000000003");
    expect(await leaveOldRelease()).toBe(true);
  });

  test("several parts at once are one reload", async () => {
    const { reload } = page(NEWER);
    expect(await Promise.all([leaveOldRelease(), leaveOldRelease()])).toEqual([true, true]);
    expect(reload).toHaveBeenCalledOnce();
  });

  test.each([
    ["the site is of the same release", OWN],
    ["the site cannot be asked", new TypeError("Failed to fetch")],
    ["the host answers with something else", "<!doctype html>"],
  ])("it stays where %s", async (_, site) => {
    const { reload } = page(site);
    expect(await leaveOldRelease()).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });

  test("it stays where nothing can be noted: it might be loaded for ever", async () => {
    vi.stubGlobal("sessionStorage", forbiddenStorage());
    const { reload } = page(NEWER);
    expect(await leaveOldRelease()).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });

  test("nobody is asked by a page that is of no release, as in development", async () => {
    const { told } = page(NEWER, null);
    expect(await leaveOldRelease()).toBe(false);
    expect(told).not.toHaveBeenCalled();
  });
});

describe("code that is loaded by and by", () => {
  const fails = () => window.dispatchEvent(new Event("vite:preloadError"));

  test("has the page loaded again when it is gone", async () => {
    const { reload } = page(NEWER);
    const stop = leaveWhenGone();
    fails();
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
    stop();
  });

  test("is left to the error page where it is a page’s: the reader may only have pointed at its link", async () => {
    const { told } = page(NEWER);
    const stop = leaveWhenGone();
    const missing = new TypeError("gone");
    const loaded = loadingPage(async () => {
      fails();
      throw missing;
    });
    await expect(loaded).rejects.toBe(missing);
    expect(told).not.toHaveBeenCalled();
    stop();
    fails();
    expect(told).not.toHaveBeenCalled();
  });
});
