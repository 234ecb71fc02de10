/** Finds the first line of `text` that holds a stretch: its number, from 1; 0 when no line does. */
export function linesOf(text: string): (stretch: string) => number {
  const lines = text.split("\n");
  return (stretch) => lines.findIndex((line) => line.includes(stretch)) + 1;
}
