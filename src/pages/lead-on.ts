import { redirect } from "react-router";

/**
 * Leads on from a page's former address to `path`, today's, keeping the query and the fragment. Routers keep
 * the fragment from loaders; it is the browser's, which stands at that address already: only links from
 * elsewhere have former ids in them.
 */
export function leadOn(path: string, request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const { location } = globalThis;
  const isHere = location?.pathname === pathname && location.search === search;
  return redirect(`${path}${search}${isHere ? location.hash : ""}`);
}
