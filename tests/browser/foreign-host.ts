import { createServer } from "node:http";
import { type Listening, listening } from "../listening.ts";

/** Somebody else's site, which keeps what it is asked for. */
export interface ForeignHost extends Listening {
  /** The paths that it was asked for. */
  asked(): readonly string[];
}

/** What it answers a path with. */
const TYPES: readonly [ending: string, type: string, body: string][] = [
  [".js", "text/javascript", "globalThis.planted = 'a foreign script';"],
  [".css", "text/css", "main { display: none; }"],
  [".svg", "image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg"/>'],
];

/**
 * Starts another origin on this machine, open to anybody.
 * @param pages the HTML of its pages, by path.
 */
export async function startForeignHost(pages: Readonly<Record<string, string>> = {}): Promise<ForeignHost> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const [path = "/"] = (request.url ?? "/").split("?");
    asked.push(path);
    const [, type = "text/html", body = pages[path] ?? "<p>Hello"] =
      TYPES.find(([ending]) => path.endsWith(ending)) ?? [];
    response.writeHead(200, { "Content-Type": type, "Access-Control-Allow-Origin": "*" });
    response.end(body);
  });
  return { ...(await listening(server)), asked: () => asked };
}
