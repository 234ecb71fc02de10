import type { TextMark } from "./drawing.ts";
import { LIGHT } from "./drawing-colours.ts";

export type TextStyle = Partial<Pick<TextMark, "size" | "weight" | "anchor" | "fill">>;

/** One line of text; small and quiet unless `style` says otherwise. @param y the baseline. */
export function textMark(x: number, y: number, text: string, style: TextStyle = {}): TextMark {
  return { kind: "text", x, y, text, size: 13, weight: 400, anchor: "start", fill: LIGHT.ink2, ...style };
}

/** Lines of text below each other. @param y the first baseline. @param step from one to the next. */
export function textLines(
  x: number,
  y: number,
  texts: readonly string[],
  step: number,
  style?: TextStyle,
): TextMark[] {
  return texts.map((text, index) => textMark(x, y + index * step, text, style));
}
