/** A chart as it is written into a file: placed marks in pixels, y downwards, and colours spelt out. */
export type Mark =
  | {
      kind: "rect";
      x: number;
      y: number;
      width: number;
      height: number;
      fill: string;
      stroke?: string;
      /** Hatched over the fill in this colour: what was not published. */
      hatch?: string;
    }
  | { kind: "line"; x1: number; y1: number; x2: number; y2: number; stroke: string; width: number }
  /** A square on its corner, `radius` from its middle to each of them. */
  | { kind: "diamond"; x: number; y: number; radius: number; fill: string; stroke: string }
  | TextMark;

export interface TextMark {
  kind: "text";
  x: number;
  /** The baseline. */
  y: number;
  text: string;
  size: number;
  weight: number;
  anchor: "start" | "middle" | "end";
  fill: string;
}

/** Marks of one part of a drawing, and how high it is. */
export interface Part {
  marks: Mark[];
  height: number;
}

export interface Drawing {
  width: number;
  height: number;
  background: string;
  title: string;
  /** The message in words, for who cannot see it. */
  description: string;
  marks: readonly Mark[];
}

/** The page's typeface, and what is as wide where a file is opened without it. */
export const DRAWING_FONT = "Archivo, 'Helvetica Neue', Arial, sans-serif";

/** Width of the stroke around rectangles and diamonds. */
export const OUTLINE = 1.5;

/** Hatching: parallel lines of `line` px every `every` px, turned by 45 degrees about the drawing's origin. */
export const HATCH = { every: 6, line: 2 } as const;

/**
 * Width of an average character in parts of the font size. Measured in Archivo and in Liberation Sans, which
 * is as wide as Arial: sentences are 0.44 to 0.50, bold ones the wider; amounts are 0.52 to 0.58.
 */
export const CHARACTER_WIDTH = 0.5;

/** How wide a text comes out, about: a sentence a little narrower, an amount a little wider. */
export function textWidth(text: string, size: number): number {
  return text.length * CHARACTER_WIDTH * size;
}

/**
 * A text in lines of at most `maxWidth` px by the average width of a character; a word that is longer is cut.
 * @returns no lines for an empty text.
 */
export function wrapText(text: string, maxWidth: number, size: number): string[] {
  const most = Math.max(1, Math.floor(maxWidth / (CHARACTER_WIDTH * size)));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s/).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= most) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (line.length > most) {
      lines.push(line.slice(0, most));
      line = line.slice(most);
    }
  }
  return line === "" ? lines : [...lines, line];
}
