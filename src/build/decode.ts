import type { Problem } from "#data/problem.ts";

const BOM = "\uFEFF";

/** Text of UTF-8 bytes without a byte order mark, or what is wrong with them; its `file` and `path` are left open. */
export function decoded(bytes: Uint8Array): string | Pick<Problem, "expected" | "found" | "fix"> {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return {
      expected: "UTF-8 text",
      found: "UTF-16, by its byte order mark",
      fix: "Save the file as UTF-8.",
    };
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { expected: "UTF-8 text", found: "bytes that are not UTF-8", fix: "Save the file as UTF-8." };
  }
  return text.startsWith(BOM)
    ? {
        expected: "UTF-8 without a byte order mark",
        found: "a byte order mark",
        fix: "Save the file as UTF-8 without BOM.",
      }
    : text;
}
