import { readFile } from "node:fs/promises";
import { runInNewContext } from "node:vm";
import { describe, expect, test, vi } from "vitest";
import { present } from "../../fixtures/present.ts";

const script = await readFile("public/sw.js", "utf8");
const SITE = "https://careers.example/app/";

interface FakeEvent {
  request?: { url: string; method: string; mode: string };
  data?: { urls: string[] };
  respondWith: (answer: Promise<Response>) => void;
  waitUntil: (work: Promise<unknown>) => void;
}

/** A browser in which public/sw.js runs, on a site below /app/ that answers each address with its own text. */
function serviceWorker() {
  const listeners = new Map<string, (event: FakeEvent) => void>();
  const entries = new Map<string, Response>();
  const cache = {
    put: vi.fn(async (key: string, response: Response) => {
      entries.set(key, response);
    }),
    match: async (key: string) => entries.get(key)?.clone(),
    keys: async () => [...entries.keys()].map((url) => ({ url })),
    delete: async ({ url }: { url: string }) => entries.delete(url),
  };
  const network = vi.fn(async (asked: string | { url: string }) => {
    const url = typeof asked === "string" ? asked : asked.url;
    return new Response(`${url} by the network`, { status: url.includes("missing") ? 404 : 200 });
  });
  const self = {
    registration: { scope: SITE },
    skipWaiting: vi.fn(),
    clients: { claim: vi.fn(async () => {}) },
    addEventListener: (type: string, listener: (event: FakeEvent) => void) => listeners.set(type, listener),
  };
  const location = new URL(`${SITE}sw.js`);
  const caches = { open: vi.fn(async () => cache) };
  runInNewContext(script, { self, location, URL, fetch: network, caches });

  /** Has it hear an event. Returns what it answers, once all that it does for it is done; null for no answer. */
  async function hear(type: string, more: Partial<FakeEvent> = {}): Promise<Response | null> {
    const work: Promise<unknown>[] = [];
    let answer: Promise<Response> | null = null;
    present(listeners.get(type))({
      ...more,
      respondWith: (response) => {
        answer = response;
      },
      waitUntil: (promise) => work.push(promise),
    });
    const response = await answer;
    await Promise.all(work);
    return response;
  }
  const ask = async (path: string, { mode = "cors", method = "GET" } = {}) => {
    const answer = await hear("fetch", { request: { url: new URL(path, SITE).href, method, mode } });
    return answer?.text();
  };
  return {
    ...{ self, caches, cache, network, hear, ask },
    visit: (path: string) => ask(path, { mode: "navigate" }),
    offline: () => network.mockRejectedValue(new TypeError("Failed to fetch")),
    kept: () => [...entries.keys()].map((url) => url.slice(SITE.length)),
  };
}

describe("what the reader opened", () => {
  test("is asked of the network as long as there is one, and then of what was kept", async () => {
    const { visit, ask, offline, network } = serviceWorker();
    await visit("roles/data-engineer");
    await ask("data/samples/orders.csv");
    await visit("roles/data-engineer");
    expect(network).toHaveBeenCalledTimes(3);
    offline();
    expect(await visit("roles/data-engineer")).toBe(`${SITE}roles/data-engineer by the network`);
    expect(await ask("data/samples/orders.csv")).toContain("orders.csv by the network");
    await expect(visit("roles/never-seen")).rejects.toThrow("Failed to fetch");
  });

  test("is kept once for a page, whatever its query, and the newest of it", async () => {
    const { visit, kept, offline } = serviceWorker();
    await visit("roles/data-engineer?place=CA");
    await visit("roles/data-engineer?place=NY");
    expect(kept()).toEqual(["roles/data-engineer"]);
    offline();
    expect(await visit("roles/data-engineer?local=60")).toContain("place=NY by the network");
  });

  test("is asked for once where its name changes with its content", async () => {
    const { ask, network } = serviceWorker();
    await ask("assets/role-a1.js");
    expect(await ask("assets/role-a1.js")).toContain("role-a1.js by the network");
    expect(network).toHaveBeenCalledTimes(1);
  });

  test("is kept of one Python alone, the latest", async () => {
    const { ask, kept } = serviceWorker();
    await ask("python/1.0/a.wasm");
    await ask("assets/role-a1.js");
    await ask("python/1.0/b.zip");
    await ask("python/1.1/a.wasm");
    expect(kept()).toEqual(["assets/role-a1.js", "python/1.1/a.wasm"]);
  });
});

describe("what is not kept", () => {
  test("is what was answered with an error", async () => {
    const { ask, kept } = serviceWorker();
    expect(await ask("assets/missing.js")).toContain("by the network");
    expect(kept()).toEqual([]);
  });

  test.each([
    ["is sent", "data/roles.json", "POST"],
    ["is of another site", "https://elsewhere.example/a.js", "GET"],
  ])("is what %s: that is none of its business", async (_, path, method) => {
    const { ask, network } = serviceWorker();
    expect(await ask(path, { method })).toBeUndefined();
    expect(network).not.toHaveBeenCalled();
  });

  test("is answered all the same where storage is full", async () => {
    const { ask, cache, kept } = serviceWorker();
    cache.put.mockRejectedValue(new DOMException("no room", "QuotaExceededError"));
    expect(await ask("python/1.0/a.wasm")).toContain("by the network");
    expect(kept()).toEqual([]);
  });
});

test("answers by the network where there is no storage", async () => {
  const { ask, visit, caches } = serviceWorker();
  caches.open.mockRejectedValue(new DOMException("no storage", "SecurityError"));
  expect(await ask("assets/role-a1.js")).toContain("by the network");
  expect(await visit("roles/data-engineer")).toContain("by the network");
});

test("takes over the pages that are open at once", async () => {
  const { self, hear } = serviceWorker();
  await hear("install");
  await hear("activate");
  expect(self.skipWaiting).toHaveBeenCalledOnce();
  expect(self.clients.claim).toHaveBeenCalledOnce();
});

test("keeps what a page names, but for what it has or cannot get", async () => {
  const { ask, hear, kept, network } = serviceWorker();
  await ask("assets/role-a1.js");
  network.mockClear();
  const urls = ["assets/role-a1.js", "assets/missing.css", "assets/late.css"].map((path) => SITE + path);
  await hear("message", { data: { urls } });
  expect(kept()).toEqual(["assets/role-a1.js", "assets/late.css"]);
  expect(network).toHaveBeenCalledTimes(2);
});
