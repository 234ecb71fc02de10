import { DRAWING_FONT, type Drawing, HATCH, type Mark, OUTLINE, type TextMark } from "#domain/drawing.ts";

type Painter = CanvasRenderingContext2D;
type RectMark = Extract<Mark, { kind: "rect" }>;

function font({ weight, size }: Pick<TextMark, "weight" | "size">): string {
  return `${weight} ${size}px ${DRAWING_FONT}`;
}

function strokeOutline(painter: Painter, stroke: string | undefined): void {
  if (stroke === undefined) return;
  painter.strokeStyle = stroke;
  painter.lineWidth = OUTLINE;
  painter.stroke();
}

/** The lines that the pattern of the SVG has, cut to the path. */
function hatchPath(painter: Painter, { x, y, width, height }: RectMark, colour: string): void {
  const { every, line } = HATCH;
  painter.save();
  painter.clip();
  painter.rotate(Math.PI / 4);
  painter.strokeStyle = colour;
  painter.lineWidth = line;
  painter.beginPath();
  // Turned by 45 degrees, the lines run along one axis and the corners of the rectangle bound the other.
  const turn = Math.SQRT1_2;
  const top = (y - x - width) * turn;
  const bottom = (y + height - x) * turn;
  const end = (x + width + y + height) * turn;
  for (let at = Math.floor(((x + y) * turn) / every) * every + every / 2; at < end + line; at += every) {
    painter.moveTo(at, top);
    painter.lineTo(at, bottom);
  }
  painter.stroke();
  painter.restore();
}

function paintMark(painter: Painter, mark: Mark): void {
  painter.beginPath();
  switch (mark.kind) {
    case "rect":
      painter.rect(mark.x, mark.y, mark.width, mark.height);
      painter.fillStyle = mark.fill;
      painter.fill();
      if (mark.hatch !== undefined) {
        hatchPath(painter, mark, mark.hatch);
        painter.beginPath();
        painter.rect(mark.x, mark.y, mark.width, mark.height);
      }
      strokeOutline(painter, mark.stroke);
      break;
    case "line":
      painter.moveTo(mark.x1, mark.y1);
      painter.lineTo(mark.x2, mark.y2);
      painter.strokeStyle = mark.stroke;
      painter.lineWidth = mark.width;
      painter.stroke();
      break;
    case "diamond": {
      const { x, y, radius } = mark;
      painter.moveTo(x, y - radius);
      painter.lineTo(x + radius, y);
      painter.lineTo(x, y + radius);
      painter.lineTo(x - radius, y);
      painter.closePath();
      painter.fillStyle = mark.fill;
      painter.fill();
      strokeOutline(painter, mark.stroke);
      break;
    }
    case "text":
      painter.font = font(mark);
      painter.textAlign = mark.anchor === "middle" ? "center" : mark.anchor;
      painter.fillStyle = mark.fill;
      painter.fillText(mark.text, mark.x, mark.y);
  }
}

/** Waits for the page's own typeface; where it cannot be had, the next of the list is painted with. */
async function loadFonts({ marks }: Drawing): Promise<void> {
  const fonts = new Set(marks.flatMap((mark) => (mark.kind === "text" ? font(mark) : [])));
  await Promise.allSettled([...fonts].map((name) => document.fonts.load(name)));
}

/**
 * A drawing as a PNG. It is painted mark by mark, because the Content-Security-Policy forbids to show the SVG
 * as an image, which a canvas could take over.
 * @param scale pixels of the file for each of the drawing.
 * @throws Error where the browser gives no canvas or makes no file of it.
 */
export async function drawingPng(drawing: Drawing, scale = 2): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(drawing.width * scale);
  canvas.height = Math.round(drawing.height * scale);
  const painter = canvas.getContext("2d");
  if (!painter) throw new Error("the browser gave no canvas to paint on");
  await loadFonts(drawing);
  painter.scale(scale, scale);
  painter.textBaseline = "alphabetic";
  painter.fillStyle = drawing.background;
  painter.fillRect(0, 0, drawing.width, drawing.height);
  for (const mark of drawing.marks) paintMark(painter, mark);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("the browser made no image of the canvas"));
    }, "image/png");
  });
}
