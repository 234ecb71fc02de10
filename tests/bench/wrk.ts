import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { PlainError } from "#build/plain-error.ts";

/** What a load came to. */
export interface Load {
  requests: number;
  /** Of all answers, headers and all. */
  bytes: number;
  seconds: number;
  /** Of an answer, in milliseconds: half of them and 99 in a hundred take no longer. */
  median: number;
  slow: number;
}

const CONNECTIONS = 64;

/** A script for wrk: one path after the other, and at the end what it came to, as JSON. */
function script(paths: readonly string[]): string {
  return `local paths = { ${paths.map((path) => JSON.stringify(path)).join(", ")} }
local next = 0
local requests = {}
init = function()
  for i, path in ipairs(paths) do
    requests[i] = wrk.format("GET", path, { ["Accept-Encoding"] = "br, gzip" })
  end
end
request = function()
  next = next % #requests + 1
  return requests[next]
end
done = function(summary, latency)
  local errors = summary.errors
  io.stderr:write(string.format(
    '{"requests":%d,"bytes":%d,"us":%d,"median":%d,"slow":%d,"failed":%d}',
    summary.requests, summary.bytes, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
`;
}

/**
 * Asks a host for paths, one after the other, over 64 connections for so many seconds.
 * @param folder where a file may be put for a while.
 * @throws a PlainError when wrk is not there, and an error when an answer was none.
 */
export async function load(
  origin: string,
  paths: readonly string[],
  seconds: number,
  folder: string,
): Promise<Load> {
  const file = join(folder, "load.lua");
  await writeFile(file, script(paths));
  const options = ["-t1", `-c${CONNECTIONS}`, `-d${seconds}s`, "-s", file, origin];
  const { stderr } = await promisify(execFile)("wrk", options).catch((error) => {
    if (error.code === "ENOENT") throw new PlainError("there is no wrk: apt-get install wrk");
    throw error;
  });
  await rm(file);
  const { us, median, slow, failed, ...sums } = JSON.parse(stderr.slice(stderr.indexOf("{")));
  if (failed > 0) throw new Error(`${failed} of ${sums.requests} requests failed`);
  return { ...sums, seconds: us / 1e6, median: median / 1000, slow: slow / 1000 };
}
