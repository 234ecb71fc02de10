import { type ComponentProps, type ComponentType, useEffect, useState } from "react";
import { leaveWhenGone, pageRelease } from "./release.ts";
import type { UpdateNotice } from "./update-notice.tsx";
import styles from "./updates.module.css";

/** Where the browser has no sign of being idle, the visit is left alone for so long, in milliseconds. */
const QUIET = 2000;

/** Calls back once the page has loaded and the browser has nothing to do. @returns how to call it off. */
function onceAtRest(callback: () => void): () => void {
  const calls = new AbortController();
  const run = () => {
    if (!calls.signal.aborted) callback();
  };
  const wait = () => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(run);
    else setTimeout(run, QUIET);
  };
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { signal: calls.signal });
  return () => calls.abort();
}

/**
 * What a page does for later visits, once this one is done: it has the site kept for offline use, and offers a newer
 * release. None of it is loaded before.
 */
export function Updates() {
  const [Loaded, setLoaded] = useState<ComponentType<ComponentProps<typeof UpdateNotice>> | null>(null);
  useEffect(() => {
    if (pageRelease() === null) return;
    const stop = leaveWhenGone();
    const callOff = onceAtRest(() => {
      import("./update-notice.tsx").then(
        ({ UpdateNotice }) => setLoaded(() => UpdateNotice),
        () => {
          // the next visit does it
        },
      );
    });
    return () => {
      callOff();
      stop();
    };
  }, []);
  return Loaded && <Loaded className={styles.notice ?? ""} actions={styles.actions ?? ""} />;
}
