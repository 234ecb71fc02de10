import { isRouteErrorResponse, useRouteError } from "react-router";
import { isNotFound } from "#domain/not-found.ts";
import { BrokenMessage } from "#features/not-found/broken-message.tsx";
import { Message } from "#features/not-found/message.tsx";
import { NotFoundMessage } from "#features/not-found/not-found-message.tsx";

function detailOf(error: unknown): string {
  if (isRouteErrorResponse(error)) return `${error.status} ${error.statusText}`.trim();
  return error instanceof Error ? error.message : String(error);
}

/** The one error page: an address without a page says why; anything else says that the app failed. */
export function ErrorPage() {
  const error = useRouteError();
  const reason = isRouteErrorResponse(error) ? error.data : null;
  return (
    <Message>
      {isNotFound(reason) ? <NotFoundMessage reason={reason} /> : <BrokenMessage detail={detailOf(error)} />}
    </Message>
  );
}

/** The same for a layout that failed: nothing of the catalogue or the store may be needed. */
export function BareErrorPage() {
  return (
    <main>
      <Message>
        <BrokenMessage detail={detailOf(useRouteError())} />
      </Message>
    </main>
  );
}
