import { describe, expect, test } from "vitest";
import { type FakeStorage, SITE, workerBrowser } from "../fixtures/worker-browser.ts";

const NEWER = "0000000002";

describe("a page", () => {
  test("comes from the network as long as there is one, and then from what was kept", async () => {
    const { visit, offline, network } = workerBrowser();
    await visit("roles/data-engineer");
    await visit("roles/data-engineer");
    expect(network).toHaveBeenCalledTimes(2);
    offline();
    expect(await visit("roles/data-engineer")).toContain(`${SITE}roles/data-engineer by the network`);
  });

  test("is kept once, whatever its query, and the newest of it", async () => {
    const { visit, kept, offline } = workerBrowser();
    await visit("roles/data-engineer?place=CA");
    await visit("roles/data-engineer?place=NY");
    expect(kept()).toEqual(["roles/data-engineer"]);
    offline();
    expect(await visit("roles/data-engineer?local=60")).toContain("place=NY by the network");
  });

  test("that was never opened is made from the shell, once everything is there", async () => {
    const { visit, tell, offline } = workerBrowser();
    await tell("rest");
    offline();
    expect(await visit("map/data-engineer?place=CA")).toContain("shell.html by the network");
    await expect(visit("data/roles.json")).rejects.toThrow("Failed to fetch");
  });

  test("fails as it would without a worker where nothing is kept", async () => {
    const { visit, offline } = workerBrowser();
    offline();
    await expect(visit("roles/never-seen")).rejects.toThrow("Failed to fetch");
  });

  test.each([
    ["fails", () => Promise.resolve(new Response("", { status: 503 }))],
    ["does not answer", () => new Promise<Response>(() => {})],
  ])("comes from what was kept when the host %s", async (_, answer) => {
    const { glimpse, tell, network } = workerBrowser();
    await tell("rest");
    network.mockImplementation(answer);
    expect(await glimpse("roles/data-engineer")).toContain("shell.html by the network");
  });

  test("of another release is shown and not kept: its files are not here", async () => {
    const { visit, kept, host } = workerBrowser();
    host.release = NEWER;
    expect(await visit("roles/data-engineer")).toContain(NEWER);
    expect(kept()).toEqual([]);
  });

  test("that is not there is answered by the host, and not kept", async () => {
    const { visit, kept } = workerBrowser();
    expect(await visit("missing")).toContain("by the network");
    expect(kept()).toEqual([]);
  });
});

describe("a file", () => {
  test("is asked for once where its name changes with its content", async () => {
    const { ask, network } = workerBrowser();
    await ask("assets/role-a1.js");
    expect(await ask("assets/role-a1.js")).toContain("role-a1.js by the network");
    expect(network).toHaveBeenCalledTimes(1);
  });

  test("is had of an older release too, for the tabs that are still of it", async () => {
    const storage: FakeStorage = new Map();
    await workerBrowser({ storage }).tell("rest");
    const { ask, network } = workerBrowser({ storage, release: NEWER });
    expect(await ask("assets/role-a1.js")).toContain("role-a1.js by the network");
    expect(network).not.toHaveBeenCalled();
  });

  test("of another kind is the newest, and offline what was kept", async () => {
    const { ask, offline, network } = workerBrowser();
    await ask("data/samples/orders.csv");
    await ask("data/samples/orders.csv");
    expect(network).toHaveBeenCalledTimes(2);
    offline();
    expect(await ask("data/samples/orders.csv")).toContain("orders.csv by the network");
  });

  test("of Python is kept of one version alone, the latest, whatever the release", async () => {
    const storage: FakeStorage = new Map();
    const { ask } = workerBrowser({ storage });
    await ask("python/1.0/a.wasm");
    await ask("assets/role-a1.js");
    await ask("python/1.0/b.zip");
    const newer = workerBrowser({ storage, release: NEWER });
    expect(await newer.ask("python/1.0/a.wasm")).toContain("a.wasm by the network");
    expect(newer.network).not.toHaveBeenCalled();
    await newer.ask("python/1.1/a.wasm");
    expect(newer.kept().sort()).toEqual(["assets/role-a1.js", "python/1.1/a.wasm"]);
  });

  test("is not kept when it was answered with an error, or with a page in its stead", async () => {
    const { ask, kept, network } = workerBrowser();
    expect(await ask("assets/missing.js")).toContain("by the network");
    network.mockImplementation(async () => new Response("", { headers: { "Content-Type": "text/html" } }));
    await ask("assets/role-a1.js");
    expect(kept()).toEqual([]);
  });

  test.each([
    ["is sent", "data/roles.json", { method: "POST" }],
    ["is of another site", "https://elsewhere.example/a.js", {}],
    ["is of another app on the same host", "/other/a.js", {}],
    ["is asked for past every cache", "release.txt", { cache: "no-store" }],
  ])("that %s is none of its business", async (_, path, options) => {
    const { ask, network } = workerBrowser();
    expect(await ask(path, options)).toBeUndefined();
    expect(network).not.toHaveBeenCalled();
  });
});

describe("storage", () => {
  test("that is full keeps nothing from being answered", async () => {
    const { ask, put, kept } = workerBrowser();
    put.mockRejectedValue(new DOMException("no room", "QuotaExceededError"));
    expect(await ask("python/1.0/a.wasm")).toContain("by the network");
    expect(kept()).toEqual([]);
  });

  test("that is forbidden keeps nothing from being answered", async () => {
    const { ask, visit, caches } = workerBrowser();
    const refused = new DOMException("no storage", "SecurityError");
    caches.open.mockRejectedValue(refused);
    caches.match.mockRejectedValue(refused);
    expect(await ask("assets/role-a1.js")).toContain("by the network");
    expect(await visit("roles/data-engineer")).toContain("by the network");
  });
});

describe("what is fetched ahead", () => {
  const AHEAD = ["assets/a-1.js", "assets/b-1.js", "favicon.svg", "shell.html"];

  test("is fetched once the page is at rest, the shell last, and nothing of it twice", async () => {
    const { ask, tell, kept, network } = workerBrowser({ ahead: AHEAD });
    await ask("assets/a-1.js");
    network.mockClear();
    await tell("rest");
    expect(kept().slice(0, -1).sort()).toEqual(AHEAD.slice(0, -1));
    expect(kept().at(-1)).toBe("shell.html");
    expect(network).toHaveBeenCalledTimes(3);
    await tell("rest");
    expect(network).toHaveBeenCalledTimes(3);
  });

  test("is nothing before that, with the first worker, and for readers who save data", async () => {
    const first = workerBrowser({ ahead: AHEAD });
    await first.hear("install");
    const { tell, network } = workerBrowser({ ahead: AHEAD, savesData: true });
    await tell("rest");
    for (const { mock } of [first.network, network]) expect(mock.calls).toEqual([]);
  });

  test("has no shell as long as anything is missing, and is completed with the next visit", async () => {
    const { tell, kept, network } = workerBrowser({ ahead: AHEAD });
    network.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    await tell("rest");
    expect(kept()).not.toContain("shell.html");
    await tell("rest");
    expect(kept()).toContain("shell.html");
  });

  test("never has a shell of another release, from a host that is late with it", async () => {
    const { tell, kept, host } = workerBrowser({ ahead: AHEAD });
    host.release = NEWER;
    await tell("rest");
    expect(kept()).not.toContain("shell.html");
  });

  test("is taken from an older release where its name says that it is the same", async () => {
    const storage: FakeStorage = new Map();
    await workerBrowser({ storage, ahead: AHEAD }).tell("rest");
    const newer = workerBrowser({
      storage,
      ahead: ["assets/a-1.js", "favicon.svg", "shell.html"],
      release: NEWER,
    });
    await newer.tell("rest");
    expect(newer.network.mock.calls.map(([asked]) => asked)).toEqual([
      `${SITE}favicon.svg`,
      `${SITE}shell.html`,
    ]);
  });

  test("is joined by what the page had opened before, but for what it has or cannot get", async () => {
    const { ask, tell, kept, network } = workerBrowser();
    await ask("assets/role-a1.js");
    network.mockClear();
    await tell(
      "opened",
      ["assets/role-a1.js", "assets/missing.css", "assets/late.css", "skills"].map((path) => SITE + path),
    );
    expect(kept()).toEqual(["assets/role-a1.js", "assets/late.css", "skills"]);
    expect(network).toHaveBeenCalledTimes(3);
  });
});
