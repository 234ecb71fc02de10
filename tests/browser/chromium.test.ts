import { describe, expect, it } from "vitest";
import { findChromium } from "./chromium.ts";
import { candidates } from "./chromium-places.ts";
import type { Machine } from "./machine.ts";

const OWN = "/cache/chromium/chrome";
const FETCH = "node cli.js install chromium";
const UPDATE = "env DEBIAN_FRONTEND=noninteractive apt-get update";
const INSTALL = "env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium";

interface Fake {
  machine: Machine;
  /** Every command run, `--version` questions left out. */
  commands: string[];
}

/**
 * A Linux machine on which only what is named is there and works.
 * @param files what each executable says of its version.
 * @param works the commands that succeed, and the executables they bring.
 */
function fake({
  files = {},
  works = {},
  ...rest
}: {
  files?: Record<string, string>;
  works?: Record<string, Record<string, string>>;
} & Partial<Machine> = {}): Fake {
  const present = new Map(Object.entries(files));
  const commands: string[] = [];
  const machine: Machine = {
    platform: "linux",
    env: { PATH: "/usr/bin:/opt/bin" },
    home: "/home/ada",
    isRoot: true,
    ownDownload: OWN,
    fetchOwn: ["node", "cli.js", "install", "chromium"],
    isExecutable: async (path) => present.has(path),
    run: async ([program, ...args]) => {
      const version = present.get(program);
      if (version !== undefined) return { ok: !version.includes("error"), output: version };
      const command = [program, ...args].join(" ");
      if (command !== "apt-get --version") commands.push(command);
      const brings = works[command];
      for (const [path, says] of Object.entries(brings ?? {})) present.set(path, says);
      return { ok: brings !== undefined, output: brings ? "" : "Reading…\nE: no network\n    at line 7\n" };
    },
    tell: () => {},
    ...rest,
  };
  return { machine, commands };
}

const CHROMIUM = "Chromium 156.0.8078.79 built on Debian";

describe("finding Chromium", () => {
  it("takes CHROMIUM_PATH before anything else, and asks it nothing", async () => {
    const { machine } = fake({
      env: { PATH: "/usr/bin", CHROMIUM_PATH: "/mine/chrome" },
      files: { "/mine/chrome": "no version", "/usr/bin/chromium": CHROMIUM },
    });
    expect(await findChromium(machine)).toBe("/mine/chrome");
  });

  it("does not pass over a CHROMIUM_PATH that is no executable", async () => {
    const { machine } = fake({
      env: { CHROMIUM_PATH: "/mine/gone" },
      files: { "/usr/bin/chromium": CHROMIUM },
    });
    await expect(findChromium(machine)).rejects.toThrow("CHROMIUM_PATH is /mine/gone");
  });

  it("takes one on the machine before Playwright's own", async () => {
    const { machine, commands } = fake({ files: { "/opt/bin/google-chrome": CHROMIUM, [OWN]: CHROMIUM } });
    expect(await findChromium(machine)).toBe("/opt/bin/google-chrome");
    expect(commands).toEqual([]);
  });

  it.each([
    ["only asks for a snap", "error: requires the chromium snap to be installed"],
    ["is older than the app's target", "Chromium 122.0.6261.57"],
  ])("passes over a browser that %s", async (_, says) => {
    const { machine } = fake({ files: { "/usr/bin/chromium-browser": says, [OWN]: CHROMIUM } });
    expect(await findChromium(machine)).toBe(OWN);
  });

  it("takes Playwright's own without a download when it is there", async () => {
    const { machine, commands } = fake({ files: { [OWN]: CHROMIUM } });
    expect(await findChromium(machine)).toBe(OWN);
    expect(commands).toEqual([]);
  });

  it("downloads Playwright's own before it asks Debian", async () => {
    const { machine, commands } = fake({ works: { [FETCH]: { [OWN]: CHROMIUM } } });
    expect(await findChromium(machine)).toBe(OWN);
    expect(commands).toEqual([FETCH]);
  });

  it("installs Debian's package as root when the download fails", async () => {
    const { machine, commands } = fake({
      works: { "apt-get --version": {}, [UPDATE]: {}, [INSTALL]: { "/usr/bin/chromium": CHROMIUM } },
    });
    expect(await findChromium(machine)).toBe("/usr/bin/chromium");
    expect(commands).toEqual([FETCH, UPDATE, INSTALL]);
  });

  it("installs Debian's package when what was downloaded does not start", async () => {
    const { machine } = fake({
      works: {
        [FETCH]: { [OWN]: "error while loading shared libraries: libnss3.so" },
        "apt-get --version": {},
        [UPDATE]: {},
        [INSTALL]: { "/usr/bin/chromium": CHROMIUM },
      },
    });
    expect(await findChromium(machine)).toBe("/usr/bin/chromium");
  });

  it("uses a sudo that asks for no password when the user is not root", async () => {
    const { machine, commands } = fake({
      isRoot: false,
      works: {
        "apt-get --version": {},
        "sudo -n true": {},
        [UPDATE.replace("env", "sudo -n env")]: {},
        [INSTALL.replace("env", "sudo -n env")]: { "/usr/bin/chromium": CHROMIUM },
      },
    });
    expect(await findChromium(machine)).toBe("/usr/bin/chromium");
    expect(commands).toHaveLength(4);
  });

  it("says what was tried and how to get one when there is none", async () => {
    const { machine } = fake({ isRoot: false, works: { "apt-get --version": {} } });
    await expect(findChromium(machine)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: The browser tests need Chromium, and none could be had:
        - no Chromium, Chrome or Edge of version 123 or later on this machine
        - Playwright could not download its own: E: no network
        - installing Debian's package takes root, or a sudo without password
      Any one of these helps:
        - set CHROMIUM_PATH to the executable of a Chromium, Chrome or Edge you have
        - install Chromium, e.g. apt-get install chromium, or brew install --cask chromium
        - npx playwright-core install chromium]
    `);
  });

  it("says which step of the package's installation failed, and why", async () => {
    const { machine } = fake({ works: { "apt-get --version": {}, [UPDATE]: {} } });
    await expect(findChromium(machine)).rejects.toThrow("apt-get install failed: E: no network");
  });

  it("says so when there is no apt-get", async () => {
    await expect(findChromium(fake().machine)).rejects.toThrow("there is no apt-get");
  });
});

describe("the places looked at", () => {
  it("are names along PATH first, then the usual folders, each once", () => {
    const places = candidates({ platform: "linux", env: { PATH: "/opt/bin::/usr/bin" }, home: "/home/ada" });
    expect(places.slice(0, 3)).toEqual([
      "/opt/bin/chromium",
      "/usr/bin/chromium",
      "/opt/bin/chromium-browser",
    ]);
    expect(places).toContain("/snap/bin/chromium");
    expect(new Set(places).size).toBe(places.length);
  });

  it("are application bundles on macOS, the user's own among them", () => {
    const places = candidates({ platform: "darwin", env: {}, home: "/Users/ada" });
    expect(places[0]).toBe("/Applications/Chromium.app/Contents/MacOS/Chromium");
    expect(places).toContain("/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  });

  it("are the program folders on Windows", () => {
    const env = { Path: "C:\\tools;D:\\bin", PROGRAMFILES: "C:\\Program Files" };
    const places = candidates({ platform: "win32", env, home: "C:\\Users\\ada" });
    expect(places[0]).toBe("C:\\tools\\chromium.exe");
    expect(places).toContain("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
  });

  it("start no browser on Windows, where asking for a version opens a window", async () => {
    const chrome = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
    const { machine } = fake({
      platform: "win32",
      env: { PROGRAMFILES: "C:\\Program Files" },
      files: { [chrome]: "error: a window" },
    });
    expect(await findChromium(machine)).toBe(chrome);
  });
});
