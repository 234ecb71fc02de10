import { useEffect, useState } from "react";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { focusMain } from "#ui/focus-main.ts";
import { Notice } from "#ui/notice.tsx";
import { takeNewer, watchReleases } from "./newer-release.ts";
import { keepEveryPage, registerWorker } from "./offline.ts";
import { savesData } from "./saves-data.ts";

const READY = "A newer version is ready";

/** Keeps the site for offline use, and offers a newer release once it is there: it never takes over by itself. */
export function UpdateNotice({ className, actions }: { className: string; actions: string }) {
  const [newer, setNewer] = useState<ServiceWorkerRegistration | null>(null);
  const announce = useAnnounce();
  useEffect(() => {
    // Who saves data gets a worker with a first run of Python, and what it keeps is what was opened.
    if (savesData() && !navigator.serviceWorker?.controller) return;
    let stop = () => {};
    let isGone = false;
    const watch = async () => {
      const registration = await registerWorker();
      if (isGone) return;
      stop = watchReleases(registration, () => setNewer(registration));
      await keepEveryPage();
    };
    watch().catch(() => {
      // Without a service worker everything works as long as there is a network.
    });
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  useEffect(() => {
    if (newer) announce(`${READY}.`);
  }, [newer, announce]);
  if (!newer) return null;
  const putOff = () => {
    setNewer(null);
    focusMain();
  };
  return (
    <section className={className} aria-label="Newer version">
      <Notice title={READY} tone="neutral" quiet>
        <p>Reload to use it. Your choices stay as they are.</p>
        <p className={actions}>
          <Button look="primary" onClick={() => takeNewer(newer)}>
            Reload
          </Button>
          <Button onClick={putOff}>Later</Button>
        </p>
      </Notice>
    </section>
  );
}
