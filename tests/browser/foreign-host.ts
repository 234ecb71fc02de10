import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Somebody else's site, which keeps what it is asked for. */
export interface ForeignHost {
  /** Without a slash at the end. */
  origin: string;
  /** The paths that it was asked for. */
  asked(): readonly string[];
  close(): Promise<void>;
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
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("the host has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked: () => asked,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
