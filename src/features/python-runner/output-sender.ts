import { type FromWorker, MAX_LINES, MAX_OUTPUT, type Stream } from "./protocol.ts";

/** As much of `text` as has at most so many characters and ends of lines. */
function cut(text: string, characters: number, lines: number): string {
  let end = -1;
  for (let left = lines; left > 0; left -= 1) {
    end = text.indexOf("\n", end + 1);
    if (end < 0) return text.slice(0, characters);
  }
  return text.slice(0, Math.min(characters, end + 1));
}

/**
 * What hands on the bytes that one run writes to a stream, as text, up to MAX_OUTPUT characters and MAX_LINES lines
 * of both streams together. The first character beyond is told as `flooded`, once; nothing is sent after that.
 */
export function outputSender(
  post: (message: FromWorker) => void,
): (stream: Stream) => (bytes: Uint8Array) => number {
  let characters = MAX_OUTPUT;
  let lines = MAX_LINES;
  let flooded = false;
  return (stream) => {
    const decoder = new TextDecoder();
    return (bytes) => {
      const text = decoder.decode(bytes, { stream: true });
      if (flooded || text === "") return bytes.length;
      const shown = cut(text, characters, lines);
      characters -= shown.length;
      lines -= shown.split("\n").length - 1;
      if (shown !== "") post({ kind: "output", stream, text: shown });
      flooded = shown.length < text.length;
      if (flooded) post({ kind: "flooded" });
      return bytes.length;
    };
  };
}
