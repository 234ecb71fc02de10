import { data, type LoaderFunctionArgs } from "react-router";
import type { NotFound } from "#domain/not-found.ts";

/** @throws always: an address without a page is a 404, which the error page words. */
export function loader({ request }: LoaderFunctionArgs): never {
  throw data({ kind: "page", address: new URL(request.url).pathname } satisfies NotFound, { status: 404 });
}

/** Never drawn, because the loader always throws. */
export function Component() {
  return null;
}
