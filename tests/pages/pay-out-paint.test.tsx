import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DRAWING_FONT, type Drawing } from "#domain/drawing.ts";
import { drawingPng } from "#features/pay-out/paint.ts";

const DRAWING: Drawing = {
  width: 200,
  height: 100,
  background: "#ffffff",
  title: "T",
  description: "D",
  marks: [
    { kind: "rect", x: 1, y: 2, width: 30, height: 4, fill: "#eeeeee", stroke: "#222222" },
    { kind: "rect", x: 5, y: 6, width: 12, height: 12, fill: "#dddddd", hatch: "#aa0000" },
    { kind: "line", x1: 1, y1: 2, x2: 3, y2: 4, stroke: "#333333", width: 3 },
    { kind: "diamond", x: 50, y: 60, radius: 7, fill: "#444444", stroke: "#555555" },
    { kind: "text", x: 10, y: 20, text: "$120k", size: 13, weight: 700, anchor: "middle", fill: "#111111" },
  ],
};

/** What a canvas was asked to do, in order: calls, and values that were set. */
function recorder() {
  const done: string[] = [];
  const painter = new Proxy<Record<string, unknown>>(
    {},
    {
      get:
        (_, name) =>
        (...given: unknown[]) =>
          done.push(`${String(name)} ${given.join(" ")}`.trim()),
      set: (_, name, value) => done.push(`${String(name)}=${value}`) > 0,
    },
  );
  return { done, painter };
}

/** A canvas that records what it is asked, with the size it had when its file was made. */
function spyOnCanvas(blob: Blob | null = new Blob(["png"], { type: "image/png" })) {
  const { done, painter } = recorder();
  const made: string[] = [];
  Object.defineProperty(HTMLCanvasElement.prototype, "getContext", {
    configurable: true,
    value: () => painter,
  });
  vi.spyOn(HTMLCanvasElement.prototype, "toBlob").mockImplementation(function (
    this: HTMLCanvasElement,
    take,
    type,
  ) {
    made.push(`${this.width} × ${this.height} ${type}`);
    take(blob);
  });
  return { done, made };
}

const load = vi.fn((_font: string) => Promise.resolve([]));
const { getContext } = HTMLCanvasElement.prototype;
beforeEach(() => {
  load.mockClear();
  Object.defineProperty(document, "fonts", { configurable: true, value: { load } });
});

afterEach(() => {
  Object.defineProperty(HTMLCanvasElement.prototype, "getContext", { configurable: true, value: getContext });
});

describe("a drawing as PNG", () => {
  test("has twice as many pixels as the drawing, or as many as asked for", async () => {
    const { done, made } = spyOnCanvas();
    const file = await drawingPng(DRAWING);
    await drawingPng(DRAWING, 3);
    expect(file.type).toBe("image/png");
    expect(made).toEqual(["400 × 200 image/png", "600 × 300 image/png"]);
    expect(done).toContain("scale 2 2");
    expect(done).toContain("scale 3 3");
  });

  test("waits for the page’s typeface in every size and weight of the texts before it paints", async () => {
    const { done } = spyOnCanvas();
    let arrived = (_: never[]) => {};
    load.mockImplementationOnce(() => new Promise((resolve) => (arrived = resolve)));
    const file = drawingPng(DRAWING);
    await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
    expect(load).toHaveBeenCalledWith(`700 13px ${DRAWING_FONT}`);
    expect(done).toEqual([]);
    arrived([]);
    await file;
    expect(done).toContain("fillText $120k 10 20");
  });

  test("is painted with another typeface where the page’s cannot be had", async () => {
    const { done } = spyOnCanvas();
    load.mockImplementationOnce(() => Promise.reject(new Error("offline")));
    await drawingPng(DRAWING);
    expect(done).toContain("fillText $120k 10 20");
  });

  test("has the background and then the marks as the SVG has them", async () => {
    const { done } = spyOnCanvas();
    await drawingPng(DRAWING);
    const order = [
      "fillStyle=#ffffff",
      "fillRect 0 0 200 100",
      "rect 1 2 30 4",
      "fillStyle=#eeeeee",
      "strokeStyle=#222222",
      "rect 5 6 12 12",
      "clip",
      "strokeStyle=#aa0000",
      "restore",
      "moveTo 1 2",
      "lineTo 3 4",
      "lineWidth=3",
      "moveTo 50 53",
      "lineTo 57 60",
      "fillStyle=#444444",
      `font=700 13px ${DRAWING_FONT}`,
      "textAlign=center",
      "fillText $120k 10 20",
    ];
    const places = order.map((step) => done.indexOf(step));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("fails in words where the browser gives no canvas, or makes no file of it", async () => {
    spyOnCanvas(null);
    await expect(drawingPng(DRAWING)).rejects.toThrow("no image");
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    await expect(drawingPng(DRAWING)).rejects.toThrow("no canvas");
  });
});
