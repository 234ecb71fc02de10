import { expect, test, vi } from "vitest";
import { afterPaint } from "#app/after-paint.ts";

test("work waits for a frame, and for what comes after its callbacks", async () => {
  const order: string[] = [];
  const work = vi.fn(() => order.push("work"));
  afterPaint(work);
  requestAnimationFrame(() => order.push("frame"));
  expect(work).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(order).toEqual(["frame", "work"]));
});

test.each(["click", "pagehide", "visibilitychange"])(
  "work is done at once with a %s, and only once",
  async (sign) => {
    const work = vi.fn();
    afterPaint(work);
    window.dispatchEvent(new Event(sign));
    expect(work).toHaveBeenCalledOnce();
    window.dispatchEvent(new Event(sign));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(work).toHaveBeenCalledOnce();
  },
);
