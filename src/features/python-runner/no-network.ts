/** By these names a worker asks for something, from this site or another. */
const ASKING = ["fetch", "XMLHttpRequest", "WebSocket", "WebSocketStream", "EventSource", "WebTransport"];

/**
 * Takes the network from this thread for good. The policy refuses other hosts as well, but not every host of
 * the built app sends it.
 */
export function removeNetwork(): void {
  for (const name of ASKING) Reflect.defineProperty(globalThis, name, { value: undefined });
}
