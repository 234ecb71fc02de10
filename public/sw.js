// Registered with the first run of a program, and never before: from then on what the reader opened works
// offline, Python too. Nothing is fetched ahead of its use.
const CACHE = "opened";
const SCOPE = new URL(self.registration.scope).pathname;
// Their names change with their content.
const FIXED = ["assets/", "python/"].map((folder) => SCOPE + folder);
const PYTHON = `${SCOPE}python/`;

/** Only the Python in use: an older one is 13 MB that nobody asks for again. */
async function dropOtherPythons(cache, { pathname }) {
  const version = pathname.slice(0, pathname.lastIndexOf("/") + 1);
  for (const request of await cache.keys()) {
    const { pathname: kept } = new URL(request.url);
    if (kept.startsWith(PYTHON) && !kept.startsWith(version)) await cache.delete(request);
  }
}

/** What it is kept under: a page is the same for every query, and the newest of it the one to be had. */
function keyOf({ url, mode }) {
  return mode === "navigate" ? url.replace(/[?#].*$/, "") : url;
}

// Storage that is full, broken or forbidden is no reason not to answer.
async function keep(key, response) {
  try {
    const cache = await caches.open(CACHE);
    await cache.put(key, response);
    const url = new URL(key);
    if (url.pathname.startsWith(PYTHON)) await dropOtherPythons(cache, url);
  } catch {
    // it works as long as there is a network
  }
}

async function kept(key) {
  try {
    // A file is the same for every kind of request.
    return await (await caches.open(CACHE)).match(key, { ignoreVary: true });
  } catch {
    return undefined;
  }
}

async function fetched(event) {
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(keep(keyOf(event.request), response.clone()));
  return response;
}

async function fixed(event) {
  return (await kept(keyOf(event.request))) ?? fetched(event);
}

async function newest(event) {
  try {
    return await fetched(event);
  } catch (error) {
    const found = await kept(keyOf(event.request));
    if (found) return found;
    throw error;
  }
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin) return;
  event.respondWith(FIXED.some((folder) => pathname.startsWith(folder)) ? fixed(event) : newest(event));
});

// What the page had loaded before this worker was there.
self.addEventListener("message", (event) => {
  const keepAll = async () => {
    for (const url of event.data.urls) {
      if (await kept(url)) continue;
      const response = await fetch(url).catch(() => null);
      if (response?.ok) await keep(url, response);
    }
  };
  event.waitUntil(keepAll());
});
