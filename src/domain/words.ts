/** The words of a text without case and accents. The # of C# and the + of C++ tell languages apart. */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}#+]+/u)
    .filter((word) => word !== "");
}
