// The build puts a line before this: `const RELEASE = { id, ahead }`, the release of the site that this worker is
// of, and the files it fetches ahead of their use, below the folder of the site; the shell comes last.
const { scope } = self.registration;
const SCOPE = new URL(scope).pathname;
// Other apps may live on the same host: names begin with the folder.
const RELEASES = `${SCOPE}release:`;
const OWN = RELEASES + RELEASE.id;
const PYTHONS = `${SCOPE}python`;
const PYTHON = `${scope}python/`;
const ASSETS = `${scope}assets/`;
const SHELL = `${scope}shell.html`;
/** What every page of this release says of itself. */
const MARK = `name="release" content="${RELEASE.id}"`;
/** How long a page may take to arrive while it can be had here, in milliseconds. */
const PAGE_PATIENCE = 5000;
/** How long a tab may take to say of which release it is, in milliseconds. */
const TAB_PATIENCE = 2000;
/** Files under way at a time: what the reader asks for meanwhile should not wait behind them. */
const LANES = 3;

const pathOf = (url) => new URL(url).pathname;
const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** A page is the same for every query. */
const pageKey = (url) => url.replace(/[?#].*$/, "");
const isPage = (response) => /^text\/html\b/.test(response.headers.get("Content-Type") ?? "");
const isPagePath = (url) => /\/[^/.]*$|\.html$/.test(pathOf(url));
/** Some hosts answer what they do not have with a page. */
const isSound = (url, response) => response.ok && isPage(response) === isPagePath(url);

/** A copy that a browser takes for a page: it refuses what came by a redirect, as from `shell.html` to `shell`. */
async function plain(response) {
  const copy = response.clone();
  return copy.redirected ? new Response(await copy.blob(), { headers: copy.headers }) : copy;
}

/** Only the Python in use: an older one is 13 MB that nobody asks for again. */
async function dropOtherPythons(cache, url) {
  const version = url.slice(0, url.lastIndexOf("/") + 1);
  for (const request of await cache.keys()) if (!request.url.startsWith(version)) await cache.delete(request);
}

// Storage that is full, broken or forbidden is no reason not to answer.
async function keep(url, response) {
  try {
    const isPython = url.startsWith(PYTHON);
    const cache = await caches.open(isPython ? PYTHONS : OWN);
    await cache.put(url, await plain(response));
    if (isPython) await dropOtherPythons(cache, url);
  } catch {
    // it works as long as there is a network
  }
}

/** What is kept in one cache, or in any: a tab of an older release finds its own files. */
async function kept(url, cacheName) {
  try {
    // A file is the same for every kind of request.
    return await caches.match(url, { ignoreVary: true, ...(cacheName && { cacheName }) });
  } catch {
    return undefined;
  }
}

/** A page is kept with the files of its own release, or not at all. */
async function keepPage(url, response) {
  if (isSound(url, response) && (await response.clone().text()).includes(MARK)) await keep(url, response);
}

async function fixed(event, { url } = event.request) {
  const found = await kept(url);
  if (found) return found;
  const response = await fetch(event.request);
  if (isSound(url, response)) event.waitUntil(keep(url, response.clone()));
  return response;
}

async function newest(event, { url } = event.request) {
  try {
    const response = await fetch(event.request);
    if (isSound(url, response)) event.waitUntil(keep(url, response.clone()));
    return response;
  } catch (error) {
    const found = (await kept(url, OWN)) ?? (await kept(url));
    if (found) return found;
    throw error;
  }
}

async function keptPage(url) {
  return (await kept(url, OWN)) ?? (isPagePath(url) ? kept(SHELL, OWN) : undefined);
}

/** The page as the host has it now; where it has none, fails or takes long, the one of this release. */
async function page(event) {
  const url = pageKey(event.request.url);
  const arrive = async () => {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    event.waitUntil(keepPage(url, response.clone()));
    return response;
  };
  const arriving = arrive();
  const settled = arriving.then(
    (response) => response.status < 500,
    () => false,
  );
  // Should it arrive after all, it is kept for the next time.
  event.waitUntil(settled);
  if (await Promise.race([settled, later(PAGE_PATIENCE)])) return arriving;
  return (await keptPage(url)) ?? arriving;
}

/** @throws when it does not arrive as it is in this release. */
async function take(cache, url) {
  const isFixed = url.startsWith(ASSETS);
  const here = isFixed ? await kept(url) : undefined;
  const response = here ?? (await fetch(url, { priority: "low", cache: isFixed ? "default" : "no-cache" }));
  if (!isSound(url, response)) throw new Error(`${url} was answered with status ${response.status}`);
  // A host may be late with a part of what it was given.
  if (url === SHELL && !(await response.clone().text()).includes(MARK)) throw new Error("an older shell");
  await cache.put(url, await plain(response));
}

async function takeAll() {
  const cache = await caches.open(OWN);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const all = RELEASE.ahead.map((path) => new URL(path, scope).href).filter((url) => !there.has(url));
  const next = all.filter((url) => url !== SHELL).values();
  const lane = async () => {
    for (const url of next) await take(cache, url);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  // Where the shell is kept, all that it may need is there.
  if (all.includes(SHELL)) await take(cache, SHELL);
}

let completing;

/** Fetches what is missing of this release, but for readers who save data. @throws when something is not to be had. */
function complete() {
  if (navigator.connection?.saveData) return Promise.resolve();
  completing ??= takeAll().finally(() => {
    completing = undefined;
  });
  return completing;
}

/** The releases that the open tabs are of; null for one that does not say. */
async function releasesOpen() {
  const all = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const tabs = all.filter(({ url }) => url.startsWith(scope));
  const ask = (tab) => {
    const { port1, port2 } = new MessageChannel();
    const said = new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
    });
    tab.postMessage({ kind: "release" }, [port2]);
    return Promise.race([said, later(TAB_PATIENCE).then(() => null)]);
  };
  return Promise.all(tabs.map(ask));
}

/** Lets go of older releases that no tab is of any more. */
async function tidy() {
  const { installing, waiting } = self.registration;
  // What they fetched ahead is theirs.
  if (installing || waiting) return;
  const others = (await caches.keys()).filter((name) => name.startsWith(RELEASES) && name !== OWN);
  if (others.length === 0) return;
  const open = await releasesOpen();
  if (open.includes(null)) return;
  for (const name of others) if (!open.includes(name.slice(RELEASES.length))) await caches.delete(name);
}

async function keepOpened(urls) {
  for (const url of urls) {
    if (await kept(url)) continue;
    const response = await fetch(url).catch(() => null);
    if (!response) continue;
    if (isPage(response)) await keepPage(url, response);
    else if (isSound(url, response)) await keep(url, response);
  }
}

const HEARD = {
  /** What the page had loaded before this worker was there. */
  opened: ({ urls }) => keepOpened(urls),
  /** The page is at rest. What does not arrive now is asked for again with the next visit. */
  rest: () => complete().then(tidy, () => {}),
  release: (_data, [port]) => port.postMessage(RELEASE.id),
  /** The reader wants this release now. */
  agreed: () => self.skipWaiting(),
  /** Where every tab is of this release already, there is nobody to ask. */
  consider: async () => {
    const open = await releasesOpen();
    if (open.every((release) => release === RELEASE.id)) await self.skipWaiting();
  },
};

// The first of all takes over at once, so that a first run of Python passes through it. A later one is complete
// before it is offered, and waits until the reader agrees or every tab is closed.
self.addEventListener("install", (event) => {
  if (self.registration.active) event.waitUntil(complete());
});
self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
  event.waitUntil(self.registration.navigationPreload?.enable());
});
self.addEventListener("message", (event) => {
  event.waitUntil(Promise.resolve(HEARD[event.data.kind]?.(event.data, event.ports)));
});
self.addEventListener("fetch", (event) => {
  const { method, url, mode, cache } = event.request;
  if (method !== "GET" || !url.startsWith(scope) || cache === "no-store") return;
  // The names of these change with their content.
  const isFixed = url.startsWith(ASSETS) || url.startsWith(PYTHON);
  if (mode === "navigate") event.respondWith(page(event));
  else event.respondWith(isFixed ? fixed(event) : newest(event));
});
