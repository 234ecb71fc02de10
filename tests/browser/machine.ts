import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";

export type Command = readonly [program: string, ...args: string[]];

/** What the search needs to know of a machine, and can do on it; the tests hand in one of their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  isRoot: boolean;
  /** Where Playwright would keep its own Chromium, whether or not it is there. */
  ownDownload: string;
  /** The command that fetches it. */
  fetchOwn: Command;
  isExecutable(path: string): Promise<boolean>;
  /** Runs a program to its end, or stops it after `limit` milliseconds. Never rejects. */
  run(command: Command, limit: number): Promise<{ ok: boolean; output: string }>;
  /** Tells the reader what takes so long. */
  tell(message: string): void;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function run([program, ...args]: Command, limit: number): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout: limit, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const late = error?.killed ? `stopped after ${limit / 1000} seconds` : "";
      resolve({ ok: error === null, output: [stdout, stderr, late].filter(Boolean).join("\n") });
    });
  });
}

/** The machine this runs on. */
export function thisMachine(): Machine {
  const playwright = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    ownDownload: chromium.executablePath(),
    fetchOwn: [process.execPath, join(playwright, "cli.js"), "install", "--no-shell", "chromium"],
    isExecutable,
    run,
    tell: (message) => console.info(message),
  };
}
