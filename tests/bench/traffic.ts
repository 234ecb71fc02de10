import type { CDPSession } from "playwright-core";

/** What one response took over the wire, its head included. */
export interface Response {
  /** Its media type, e.g. `text/javascript`. */
  mime: string;
  bytes: number;
}

/** Bytes over the wire. */
export interface Bytes {
  script: number;
  fonts: number;
  all: number;
}

const SCRIPT = /\bjavascript$/;
const FONT = /^font\/|\bfont-woff2?$/;

/** Sums of `responses`, by what they hold. */
export function bytesOf(responses: readonly Response[]): Bytes {
  const sum = (mime: RegExp) =>
    responses.reduce((total, one) => total + (mime.test(one.mime) ? one.bytes : 0), 0);
  return { script: sum(SCRIPT), fonts: sum(FONT), all: sum(/^/) };
}

/** Listens to what the page of `cdp` loads from now on. @returns what arrived since then. */
export function listen(cdp: CDPSession): () => Response[] {
  const mimes = new Map<string, string>();
  const sizes = new Map<string, number>();
  cdp.on("Network.responseReceived", ({ requestId, response }) => mimes.set(requestId, response.mimeType));
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength),
  );
  // What was preloaded is told again when it is used.
  cdp.on("Network.requestServedFromCache", ({ requestId }) => sizes.set(requestId, 0));
  return () => [...sizes].map(([id, bytes]) => ({ mime: mimes.get(id) ?? "", bytes }));
}
