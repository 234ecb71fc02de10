const RELEASE = /^[0-9a-f]{10}$/;
/** For which release this tab was last loaded again. */
const RELOADED = "reloaded-for-release";
/** How long the site may take to tell its release, in milliseconds. */
const PATIENCE = 5000;

/** The release of the site that the page is of; null where it is of none, as in development. */
export function pageRelease(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content ?? null;
}

/** The release that the site has now; null when it cannot be told. */
async function siteRelease(): Promise<string | null> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}release.txt`, {
      // Past every cache, the service worker's too.
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE),
    });
    const text = (await response.text()).trim();
    return response.ok && RELEASE.test(text) ? text : null;
  } catch {
    return null;
  }
}

/** Notes that the tab is loaded again for a release. @returns false where it was already, or nothing can be noted. */
function noteReload(release: string): boolean {
  try {
    if (sessionStorage.getItem(RELOADED) === release) return false;
    sessionStorage.setItem(RELOADED, release);
    return true;
  } catch {
    return false;
  }
}

let pagesUnderWay = 0;

/**
 * Loads a page by `load`. That it did not arrive is for the error page to say: a reader who only pointed at its link
 * is to notice nothing.
 */
export async function loadingPage<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  pagesUnderWay += 1;
  try {
    return await load();
  } finally {
    pagesUnderWay -= 1;
  }
}

let asked: Promise<boolean> | undefined;

async function reloadIfReplaced(own: string): Promise<boolean> {
  const site = await siteRelease();
  if (site === null || site === own || !noteReload(site)) return false;
  window.location.reload();
  return true;
}

/**
 * To be called when a part of the page did not arrive: where the site has another release by now, the part is gone,
 * and the page is loaded again at its present address, once for each release. What the reader chose is in the
 * address, and what they told in storage.
 * @returns whether it is being loaded again; false, and nobody is asked, for a page that is of no release.
 */
export async function leaveOldRelease(): Promise<boolean> {
  const own = pageRelease();
  if (own === null) return false;
  asked ??= reloadIfReplaced(own).finally(() => {
    asked = undefined;
  });
  return asked;
}

/** The same when code that the page loads by and by does not arrive. @returns how to stop. */
export function leaveWhenGone(): () => void {
  const leave = () => {
    if (pagesUnderWay === 0) void leaveOldRelease();
  };
  window.addEventListener("vite:preloadError", leave);
  return () => window.removeEventListener("vite:preloadError", leave);
}
