import { candidates } from "./chromium-places.ts";
import { type Command, type Machine, thisMachine } from "./machine.ts";

/** Either a browser, or what was tried in vain. */
type Attempt = { path: string } | { tried: string };

/** The oldest Chromium the app is built for: `build.target` in vite.config.ts. */
const OLDEST = 123;

/** How long a program may take, in milliseconds. */
const LIMIT = { answer: 20_000, download: 120_000, package: 300_000 };

/**
 * Whether the browser at `path` is one to use. An executable file is not enough: Ubuntu's
 * `chromium-browser` may only say that it wants a snap, and a downloaded browser may miss libraries.
 */
async function isUsable(machine: Machine, path: string): Promise<boolean> {
  if (!(await machine.isExecutable(path))) return false;
  // On Windows a browser does not answer: it opens a window.
  if (machine.platform === "win32") return true;
  const { ok, output } = await machine.run([path, "--version"], LIMIT.answer);
  const major = Number(/\b(\d+)\.\d+\.\d+/.exec(output)?.[1]);
  return ok && major >= OLDEST;
}

async function onThisMachine(machine: Machine): Promise<Attempt> {
  for (const path of candidates(machine)) {
    if (await isUsable(machine, path)) return { path };
  }
  return { tried: `no Chromium, Chrome or Edge of version ${OLDEST} or later on this machine` };
}

async function playwrightDownload(machine: Machine): Promise<Attempt> {
  const { ownDownload: path, fetchOwn } = machine;
  if (await isUsable(machine, path)) return { path };
  machine.tell("No Chromium on this machine: downloading Playwright's own, two minutes at the most …");
  const { ok, output } = await machine.run(fetchOwn, LIMIT.download);
  if (!ok) return { tried: `Playwright could not download its own: ${reason(output)}` };
  return (await isUsable(machine, path))
    ? { path }
    : { tried: `Playwright's own was downloaded to ${path} but does not start; libraries may be missing` };
}

/** How to run a program as root: as it is, or by a sudo that asks for no password; undefined when there is no way. */
async function rootPrefix(machine: Machine): Promise<string[] | undefined> {
  if (machine.isRoot) return [];
  const { ok } = await machine.run(["sudo", "-n", "true"], LIMIT.answer);
  return ok ? ["sudo", "-n"] : undefined;
}

/** Without questions; through `env`, because sudo drops the variables it is given. */
function aptCommand(prefix: readonly string[], args: readonly string[]): Command {
  const [program = "env", ...rest] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
  return [program, ...rest];
}

async function debianPackage(machine: Machine): Promise<Attempt> {
  const apt = await machine.run(["apt-get", "--version"], LIMIT.answer);
  if (!apt.ok) return { tried: "there is no apt-get to install Debian's package with" };
  const prefix = await rootPrefix(machine);
  if (!prefix) return { tried: "installing Debian's package takes root, or a sudo without password" };
  machine.tell("Installing Debian's chromium package …");
  const steps = [["update"], ["install", "-y", "--no-install-recommends", "chromium"]];
  for (const step of steps) {
    const { ok, output } = await machine.run(aptCommand(prefix, step), LIMIT.package);
    if (!ok) return { tried: `apt-get ${step[0]} failed: ${reason(output)}` };
  }
  const found = await onThisMachine(machine);
  return "path" in found
    ? found
    : { tried: "Debian's package was installed but holds no Chromium that starts" };
}

/** The line of a failed program's output that says why: its first error, else the last line. */
function reason(output: string): string {
  const lines = output.trim().split("\n");
  return lines.find((line) => /^(E|Error): /.test(line)) ?? lines.at(-1) ?? "";
}

function noneFound(tried: readonly string[]): Error {
  const lines = [
    "The browser tests need Chromium, and none could be had:",
    ...tried.map((what) => `  - ${what}`),
    "Any one of these helps:",
    "  - set CHROMIUM_PATH to the executable of a Chromium, Chrome or Edge you have",
    "  - install Chromium, e.g. apt-get install chromium, or brew install --cask chromium",
    "  - npx playwright-core install chromium",
  ];
  return new Error(lines.join("\n"));
}

/**
 * The executable of a Chromium: CHROMIUM_PATH, then one on the machine, then Playwright's own download,
 * then Debian's package when it may be installed.
 * @throws when CHROMIUM_PATH names no executable, and, saying how to get one, when none can be had.
 */
export async function findChromium(machine: Machine = thisMachine()): Promise<string> {
  const chosen = machine.env.CHROMIUM_PATH;
  if (chosen) {
    if (await machine.isExecutable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, which is no executable file. Mend it, or unset it.`);
  }
  const tried: string[] = [];
  for (const attempt of [onThisMachine, playwrightDownload, debianPackage]) {
    const result = await attempt(machine);
    if ("path" in result) return result.path;
    tried.push(result.tried);
  }
  throw noneFound(tried);
}
