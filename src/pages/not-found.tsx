import { data, type LoaderFunctionArgs } from "react-router";
import type { NotFound } from "#domain/not-found.ts";
import { paths } from "#paths";

/** @throws always: an address without a page is a 404, which the error page words. */
export function loader({ request }: LoaderFunctionArgs): never {
  const { pathname } = new URL(request.url);
  const address = pathname.endsWith(paths.notFound.build()) ? null : pathname;
  throw data({ kind: "page", address } satisfies NotFound, { status: 404 });
}

/** Never drawn, because the loader always throws. */
export function Component() {
  return null;
}
