import { expect, it, vi } from "vitest";
import { once } from "#domain/once.ts";

it("makes nothing before it is asked, and the same thing ever after, null too", () => {
  const make = vi.fn(() => null);
  const made = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([made(), made()]).toEqual([null, null]);
  expect(make).toHaveBeenCalledTimes(1);
});
