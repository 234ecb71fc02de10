import { matchRoutes, type RouteObject } from "react-router";
import { withoutBase } from "./base-path.ts";
import { savesData } from "./saves-data.ts";

/** What tells that a reader may follow a link: the pointer on it, the focus, a finger. */
const SIGNS = ["pointerover", "focusin", "pointerdown", "touchstart"] as const;

/** The address of a link that leads to a page of this site; null for anything else. */
function pageAddress(target: EventTarget | null): URL | null {
  const link = target instanceof Element ? target.closest("a") : null;
  if (!link?.href || link.hasAttribute("download") || (link.target !== "" && link.target !== "_self")) {
    return null;
  }
  const address = new URL(link.href);
  const { origin, pathname } = window.location;
  return address.origin === origin && address.pathname !== pathname ? address : null;
}

/** Loads the code and the data of the page at `address`, as a visit would. Both are kept by who loads them. */
async function loadPage(routes: RouteObject[], address: URL): Promise<void> {
  const matches = matchRoutes(routes, withoutBase(address.pathname)) ?? [];
  for (const { route, params } of matches) {
    if (typeof route.lazy !== "function") continue;
    const { loader } = await route.lazy();
    if (typeof loader !== "function") continue;
    const request = new Request(address);
    await loader({ request, url: address, pattern: route.path ?? "", params, context: {} });
  }
}

/**
 * Loads a page of the site as soon as a reader seems about to go there: once for each address, and never for
 * readers who save data.
 * @param routes the route table that the router has.
 * @returns how to stop.
 */
export function prefetchLinks(routes: RouteObject[]): () => void {
  const asked = new Set<string>();
  const prefetch = ({ target }: Event) => {
    const address = pageAddress(target);
    if (!address || asked.has(address.pathname) || savesData()) return;
    asked.add(address.pathname);
    // What went wrong, such as an address without a page, is said when the reader goes there.
    loadPage(routes, address).catch(() => asked.delete(address.pathname));
  };
  for (const sign of SIGNS) document.addEventListener(sign, prefetch, { passive: true });
  return () => {
    for (const sign of SIGNS) document.removeEventListener(sign, prefetch);
  };
}
