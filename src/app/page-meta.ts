import type { UIMatch } from "react-router";

export interface PageMeta {
  title: string;
  description: string;
  /** Whether search engines may list it: not what is the reader’s own, nor what stands for a page that is not there. */
  indexed?: boolean;
  /** The page that this one is another view of, as `#paths` builds it; itself when left out. */
  address?: string;
}

/** What a route module exports as `handle`, so that every page is titled in one way. */
export interface PageHandle {
  /** null when the loader had nothing to hand over, because it failed or found nothing. */
  meta(loaderData: unknown): PageMeta | null;
}

function isPageHandle(handle: unknown): handle is PageHandle {
  return (
    typeof handle === "object" && handle !== null && "meta" in handle && typeof handle.meta === "function"
  );
}

/** The title and description of the innermost page that has one; `fallback` when none has. */
export function metaOf(
  matches: readonly Pick<UIMatch, "handle" | "loaderData">[],
  fallback: PageMeta,
): PageMeta {
  const match = matches.findLast(({ handle }) => isPageHandle(handle));
  return (match && isPageHandle(match.handle) && match.handle.meta(match.loaderData)) || fallback;
}
