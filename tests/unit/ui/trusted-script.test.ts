import { afterEach, beforeEach, expect, test, vi } from "vitest";

const PAGE = "https://careers.example/folder/roles/data-engineer?place=CA";

/** A browser with Trusted Types: what it is told of policies, and addresses that it can tell from texts. */
const createPolicy = vi.fn((_name: string, rules: { createScriptURL(address: string): string }) => ({
  createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}`,
}));

async function freshly() {
  vi.resetModules();
  return import("#ui/trusted-script.ts");
}

beforeEach(() => {
  createPolicy.mockClear();
  vi.stubEnv("BASE_URL", "/folder/");
  vi.stubEnv("DEV", false);
  vi.stubGlobal("window", { location: new URL(PAGE), trustedTypes: { createPolicy } });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  // Other files share the modules: none may find the policy that was made here.
  vi.resetModules();
});

test.each(["/folder/sw.js", "/folder/assets/python-worker-CHWac_-G.js"])(
  "%s is a script of the site",
  async (address) => {
    const { trustedScript, SCRIPT_POLICY } = await freshly();
    expect(trustedScript(address)).toBe(`trusted ${address}`);
    expect(trustedScript(address)).toBe(`trusted ${address}`);
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual([SCRIPT_POLICY]);
  },
);

test.each([
  ["another host’s", "https://elsewhere.example/folder/sw.js"],
  ["another host’s without a scheme", "//elsewhere.example/folder/sw.js"],
  ["a text as code", "data:text/javascript,alert(1)"],
  ["a text as code", "javascript:alert(1)"],
  ["a blob", "blob:https://careers.example/1"],
  ["another app’s on the same host", "/sw.js"],
  ["another app’s on the same host", "/folder/../assets/a-1.js"],
  ["a file that is no script", "/folder/data/skills.json"],
  ["one below a folder", "/folder/assets/details/a.js"],
  ["one with a query", "/folder/sw.js?other"],
  ["no address at all", "https://"],
])("%s is refused: %s", async (_what, address) => {
  const { trustedScript } = await freshly();
  expect(() => trustedScript(address)).toThrow(TypeError);
});

test("in a browser without Trusted Types the same addresses pass, as texts", async () => {
  vi.stubGlobal("window", { location: new URL(PAGE) });
  const { trustedScript } = await freshly();
  expect(trustedScript("/folder/sw.js")).toBe("/folder/sw.js");
  expect(() => trustedScript("/sw.js")).toThrow("is no script of this site");
});

test("in development a worker comes from where it is written", async () => {
  vi.stubEnv("DEV", true);
  const { trustedScript } = await freshly();
  expect(trustedScript("/folder/src/worker.ts?worker_file&type=module")).toContain("trusted ");
  expect(() => trustedScript("https://elsewhere.example/folder/sw.js")).toThrow(TypeError);
});
