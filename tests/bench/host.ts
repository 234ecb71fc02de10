import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { type Listening, listening } from "../listening.ts";

/** What a host has at an address. */
export interface Answer {
  status: number;
  /** Its media type, with the charset. */
  type: string;
  body: Buffer;
  headers: Readonly<Record<string, string>>;
}

/** What a host answers a path, which begins with a slash and has no query. */
export type Site = (path: string) => Promise<Answer>;

const compress = promisify(brotliCompress);
const PACKED = /^text\/|javascript|json|svg|wasm/;

/** Compressed once, as static hosts do: with Brotli at its highest level. */
async function pack(answer: Answer): Promise<Answer> {
  if (!PACKED.test(answer.type)) return answer;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: answer.body.length,
  };
  const headers = { ...answer.headers, "Content-Encoding": "br", Vary: "Accept-Encoding" };
  return { ...answer, body: await compress(answer.body, { params }), headers };
}

/**
 * Serves `site` over HTTP/1.1 from memory, on a free port of this machine. What was asked for once is kept
 * compressed, so a visit ahead of the measured ones leaves nothing to do but to send.
 */
export async function startHost(site: Site): Promise<Listening> {
  const kept = new Map<string, Promise<Answer>>();
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const known = kept.get(pathname) ?? site(pathname).then(pack);
    kept.set(pathname, known);
    const { status, type, body, headers } = await known;
    response.writeHead(status, { ...headers, "Content-Type": type, "Content-Length": body.length });
    response.end(body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { "Content-Type": "text/plain" });
      response.end(String(error));
    });
  });
  return listening(server);
}
