import { type FromWorker, MAX_OUTPUT, type Stream } from "./protocol.ts";

/**
 * What hands on the bytes that one run writes to a stream, as text, up to MAX_OUTPUT characters of both streams
 * together. The first character beyond is told as `flooded`, once; nothing is sent after that.
 */
export function outputSender(
  post: (message: FromWorker) => void,
): (stream: Stream) => (bytes: Uint8Array) => number {
  let room = MAX_OUTPUT;
  return (stream) => {
    const decoder = new TextDecoder();
    return (bytes) => {
      const text = decoder.decode(bytes, { stream: true });
      if (room > 0 && text !== "") post({ kind: "output", stream, text: text.slice(0, room) });
      if (room >= 0 && text.length > room) post({ kind: "flooded" });
      room -= text.length;
      return bytes.length;
    };
  };
}
