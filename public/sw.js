/*
 * Shows a page of ours where the browser would show its own because a page can't be fetched. Every page comes from the server, always:
 * nothing is kept but that one page and its style sheet. docs/decisions/0014-offline-page.md says why.
 *
 * The version is a digest of the two files, so that a change of either is a change of this file, which browsers look at again on their
 * own; tests/app/offline.test.ts says which one belongs here.
 */
const VERSION = "db04975c";
const CACHE = `offline-${VERSION}`;
const PAGE = "/offline";
const STYLES = "/plain.css";

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(keep());
});

self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.mode === "navigate" && request.destination === "document") event.respondWith(page(event));
  else if (new URL(request.url).pathname === STYLES) event.respondWith(fetch(request).catch(() => kept(STYLES)));
});

async function keep() {
  const cache = await caches.open(CACHE);
  await cache.addAll([PAGE, STYLES].map((address) => new Request(address, { cache: "reload" })));
}

/** Older versions go, and the browser may ask the server while this worker still wakes up. */
async function takeOver() {
  const older = (await caches.keys()).filter((name) => name.startsWith("offline-") && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
}

async function page(event) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    const { body, headers } = await kept(PAGE);
    return new Response(body, { status: 503, headers });
  }
}

async function kept(address) {
  const cache = await caches.open(CACHE);
  return (await cache.match(address)) ?? Response.error();
}
