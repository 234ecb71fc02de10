import { availableParallelism } from "node:os";
import { NETWORK, SLOWDOWN, WINDOW } from "./phone.ts";

const DATE = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });

/** What figures were measured on, for the line above their table. */
export function machineLine(chromium: string): string {
  const cores = availableParallelism();
  return `${DATE.format()}, ${cores} ${cores === 1 ? "core" : "cores"}, Node ${process.versions.node}, Chromium ${chromium}`;
}

/** How the phone and its network were slowed down. */
export function phoneLine({ network }: { network: boolean }): string {
  const slow = `${WINDOW.width} × ${WINDOW.height}, CPU ${SLOWDOWN}×`;
  const { down, latency } = NETWORK;
  return network ? `${slow}, ${down / 1e6} Mbit/s, ${latency} ms a request` : slow;
}

/** How often everything was measured, in words. */
export function inRounds(rounds: number): string {
  return rounds === 1 ? "1 round" : `${rounds} rounds`;
}
