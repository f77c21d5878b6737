// Keeps the client usable without a network: its own files, and what the API says to everybody. What concerns a person is never kept here;
// passes lie in localStorage (src/api/passes.ts) and go when one signs out. `FILES` and `VERSION` are filled in by the build.
const FILES = __FILES__;
const OWN = "citong-files-__VERSION__";
const PUBLIC = "citong-public";
// The server varies by Origin, which has no meaning for what is its own.
const MATCH = { ignoreVary: true };
const MOST_ANSWERS = 80;
const PUBLIC_GETS = /^\/api\/v1\/(facilities|spaces|regions|sessions|open-days|opening-offers)(\/|$)/;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(OWN).then((cache) => cache.addAll(FILES)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name !== OWN && name !== PUBLIC).map((name) => caches.delete(name))),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    if (!/^\/(api|demo|test|\.well-known)\//.test(url.pathname)) event.respondWith(page(request));
  } else if (url.pathname.startsWith("/assets/")) {
    event.respondWith(file(request));
  } else if (PUBLIC_GETS.test(url.pathname) && !request.headers.has("Authorization")) {
    event.respondWith(networkFirst(event));
  }
});

/** Every address is the same page; the newest there is. */
async function page(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match("/", MATCH);
    if (kept) return kept;
    throw error;
  }
}

/** Names of files have a digest of their content: what is kept stays true. */
async function file(request) {
  const kept = await caches.match(request, MATCH);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    const cache = await caches.open(OWN);
    await cache.put(request, answer.clone());
  }
  return answer;
}

async function networkFirst(event) {
  try {
    const answer = await fetch(event.request);
    if (answer.ok) event.waitUntil(keep(event.request, answer.clone()));
    return answer;
  } catch (error) {
    const kept = await caches.match(event.request, MATCH);
    if (kept) return kept;
    throw error;
  }
}

async function keep(request, answer) {
  const cache = await caches.open(PUBLIC);
  // Newest last, so that the oldest go first.
  await cache.delete(request, MATCH);
  await cache.put(request, answer);
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - MOST_ANSWERS)).map((old) => cache.delete(old)));
}
