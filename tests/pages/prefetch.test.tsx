import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { prefetchLinks } from "#app/prefetch.ts";

/** A table with one page, and what of it is loaded. */
function watchedRoutes() {
  const loader = vi.fn(() => null);
  const lazy = vi.fn(async () => ({ loader }));
  return { routes: [{ path: "/roles/:slug", lazy }], lazy, loader };
}

let stop = () => {};
let table = watchedRoutes();

function link(attributes: string, text = "A role"): HTMLElement {
  document.body.innerHTML = `<a ${attributes}><span>${text}</span></a>`;
  const inner = document.querySelector("span");
  if (!inner) throw new Error("there is no link");
  return inner;
}

const hover = (element: Element) => element.dispatchEvent(new Event("pointerover", { bubbles: true }));

beforeEach(() => {
  table = watchedRoutes();
  stop = prefetchLinks(table.routes);
});

afterEach(() => {
  stop();
  document.body.innerHTML = "";
});

describe("a link to a page", () => {
  it.each(["pointerover", "focusin", "pointerdown", "touchstart"])("is loaded ahead on %s", async (sign) => {
    link('href="/roles/one"').dispatchEvent(new Event(sign, { bubbles: true }));
    await vi.waitFor(() => expect(table.loader).toHaveBeenCalledOnce());
    expect(table.loader).toHaveBeenCalledWith(expect.objectContaining({ params: { slug: "one" } }));
  });

  it("is loaded once, however often it is pointed at", async () => {
    const inner = link('href="/roles/one?unit=hour"');
    hover(inner);
    hover(inner);
    await vi.waitFor(() => expect(table.loader).toHaveBeenCalledOnce());
    hover(inner);
    expect(table.lazy).toHaveBeenCalledOnce();
  });

  it("is asked for again when it did not arrive", async () => {
    table.lazy.mockRejectedValueOnce(new Error("offline"));
    const inner = link('href="/roles/one"');
    hover(inner);
    await vi.waitFor(() => {
      hover(inner);
      expect(table.loader).toHaveBeenCalledOnce();
    });
  });

  it.each([
    ["another site", 'href="https://example.org/roles/one"'],
    ["a file", 'href="/roles/one" download'],
    ["another window", 'href="/roles/one" target="_blank"'],
    ["a place on this page", 'href="#main"'],
    ["nowhere", ""],
  ])("is left alone when it leads to %s", async (_where, attributes) => {
    hover(link(attributes));
    hover(document.body);
    await Promise.resolve();
    expect(table.lazy).not.toHaveBeenCalled();
  });

  it("is left alone for readers who save data", async () => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true });
    try {
      hover(link('href="/roles/one"'));
      await Promise.resolve();
      expect(table.lazy).not.toHaveBeenCalled();
    } finally {
      Reflect.deleteProperty(navigator, "connection");
    }
  });
});
