import { useEffect, useState } from "react";
import { isRouteErrorResponse, useRouteError } from "react-router";
import { isNotFound } from "#domain/not-found.ts";
import { BrokenMessage, NoPageMessage } from "#features/not-found/broken-message.tsx";
import { Message } from "#features/not-found/message.tsx";
import { NotFoundMessage } from "#features/not-found/not-found-message.tsx";
import { leaveOldRelease, pageRelease } from "./release.ts";

function detailOf(error: unknown): string {
  if (isRouteErrorResponse(error)) return `${error.status} ${error.statusText}`.trim();
  return error instanceof Error ? error.message : String(error);
}

/** What failed, unless it is gone with an older release of the site: then the page is loaded again. */
function Failed({ detail }: { detail: string }) {
  const [isLeaving, setLeaving] = useState(() => pageRelease() !== null);
  useEffect(() => {
    let isShown = true;
    void leaveOldRelease().then((leaves) => isShown && setLeaving(leaves));
    return () => {
      isShown = false;
    };
  }, []);
  return isLeaving ? (
    <p role="status">Looking for a newer version of this page…</p>
  ) : (
    <BrokenMessage detail={detail} />
  );
}

/** The one error page: an address without a page says why; anything else says that the app failed. */
export function ErrorPage() {
  const error = useRouteError();
  const reason = isRouteErrorResponse(error) ? error.data : null;
  return (
    <Message>
      {isNotFound(reason) ? <NotFoundMessage reason={reason} /> : <Failed detail={detailOf(error)} />}
    </Message>
  );
}

/**
 * The same for a layout that failed, and for an address that matches no pattern at all, as one with a line end in
 * it: nothing of the catalogue or the store may be needed.
 */
export function BareErrorPage() {
  const error = useRouteError();
  const isUnmatched = isRouteErrorResponse(error) && error.status === 404;
  return (
    <main>
      <Message>{isUnmatched ? <NoPageMessage /> : <BrokenMessage detail={detailOf(error)} />}</Message>
    </main>
  );
}
