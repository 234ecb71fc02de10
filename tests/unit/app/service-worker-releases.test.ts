import { describe, expect, test, vi } from "vitest";
import { type FakeStorage, RELEASE, workerBrowser } from "../fixtures/worker-browser.ts";

const NEWER = "0000000002";

describe("a newer release", () => {
  test("is complete before it is offered, and waits", async () => {
    const { self, hear, kept } = workerBrowser({ release: NEWER });
    self.registration.active = {};
    await hear("install");
    expect(kept()).toEqual(["assets/role-a1.js", "shell.html"]);
    expect(self.skipWaiting).not.toHaveBeenCalled();
  });

  test("that cannot be had whole is not offered", async () => {
    const { self, hear, offline } = workerBrowser({ release: NEWER });
    self.registration.active = {};
    offline();
    await expect(hear("install")).rejects.toThrow("Failed to fetch");
  });

  test("takes over when the reader agrees", async () => {
    const { self, tell, hear } = workerBrowser({ release: NEWER });
    await tell("agreed");
    expect(self.skipWaiting).toHaveBeenCalledOnce();
    await hear("activate");
    expect(self.clients.claim).toHaveBeenCalledOnce();
  });

  test.each([
    ["where every tab is of it already", [NEWER, NEWER], 1],
    ["not while a tab is of an older one", [NEWER, RELEASE], 0],
    ["not while a tab does not say", [NEWER, null], 0],
  ])("takes over unasked %s", async (_, tabs, times) => {
    const { self, tell } = workerBrowser({ release: NEWER, tabs });
    await tell("consider");
    expect(self.skipWaiting).toHaveBeenCalledTimes(times);
  });

  test("says which it is", async () => {
    const postMessage = vi.fn();
    await workerBrowser().hear("message", { data: { kind: "release" }, ports: [{ postMessage }] });
    expect(postMessage).toHaveBeenCalledWith(RELEASE);
  });

  test.each([
    ["goes when no tab is of it", [NEWER], [NEWER]],
    ["stays while a tab is of it", [NEWER, RELEASE], [RELEASE, NEWER]],
    ["stays while a tab does not say", [null], [RELEASE, NEWER]],
  ])("has an older one: it %s", async (_, tabs, left) => {
    const storage: FakeStorage = new Map([["/other/release:0000000003", new Map()]]);
    await workerBrowser({ storage }).tell("rest");
    const { tell, releases } = workerBrowser({ storage, release: NEWER, tabs });
    await tell("rest");
    expect(releases()).toEqual(["0000000003", ...left]);
  });

  test("keeps what it fetched while it waits", async () => {
    const storage: FakeStorage = new Map();
    await workerBrowser({ storage, release: NEWER }).tell("rest");
    const { self, tell, releases } = workerBrowser({ storage, tabs: [RELEASE] });
    self.registration.waiting = {};
    await tell("rest");
    expect(releases()).toEqual([NEWER, RELEASE]);
  });
});
