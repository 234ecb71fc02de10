import { posix, win32 } from "node:path";
import type { Machine } from "./machine.ts";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];

const LINUX_PLACES = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/usr/lib/chromium", "/opt/google/chrome"];
const MAC_APPS = ["Chromium", "Google Chrome", "Microsoft Edge"];
const WINDOWS_APPS = [
  "Chromium\\Application\\chrome.exe",
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];
const WINDOWS_ROOTS = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];

function usualPlaces({ platform, env, home }: Pick<Machine, "platform" | "env" | "home">): string[] {
  if (platform === "win32") {
    const roots = WINDOWS_ROOTS.flatMap((name) => env[name] ?? []);
    return WINDOWS_APPS.flatMap((app) => roots.map((root) => win32.join(root, app)));
  }
  if (platform === "darwin") {
    const folders = ["/Applications", posix.join(home, "Applications")];
    return MAC_APPS.flatMap((app) =>
      folders.map((folder) => posix.join(folder, `${app}.app`, "Contents/MacOS", app)),
    );
  }
  return NAMES.flatMap((name) => LINUX_PLACES.map((place) => posix.join(place, name)));
}

/** Where a Chromium may be on such a machine: each usual name along PATH first, then the usual places. */
export function candidates(machine: Pick<Machine, "platform" | "env" | "home">): string[] {
  const windows = machine.platform === "win32";
  const { join, delimiter } = windows ? win32 : posix;
  const search = machine.env.PATH ?? machine.env.Path ?? "";
  const folders = search.split(delimiter).filter((folder) => folder !== "");
  const onPath = NAMES.flatMap((name) =>
    folders.map((folder) => join(folder, windows ? `${name}.exe` : name)),
  );
  return [...new Set([...onPath, ...usualPlaces(machine)])];
}
