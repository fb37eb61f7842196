// Keeps our own page for the next visit, with or without a network. Embeds and frames never meet it.
//
// All files of a build come together or not at all: each is checked against the build's own list, so that no page ever
// runs on a mixture of two. The next build waits until the page is opened or reloaded, and then takes over at once.
"use strict";

// `cargo xtask build` writes every file that the page may ask for here with its hash, and a hash of them all.
const FILES = {};
const BUILD = "";

const scope = self.registration.scope;
const PREFIX = "cat-divides-meat " + scope + " "; // one site may hold several copies of the page
const STORE = PREFIX + BUILD;

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(clear()));
self.addEventListener("message", ({ data }) => data === "take over" && self.skipWaiting());
self.addEventListener("fetch", (event) => {
  const name = nameOf(event.request);
  if (name !== null) event.respondWith(answer(event, name));
});

async function fill() {
  const store = await caches.open(STORE);
  await Promise.all(Object.entries(FILES).map(async ([name, hash]) => store.put(name, await whole(name, hash))));
}

// The file of this very build: what was kept before if it is the same, else what the server has now.
async function whole(name, hash) {
  const kept = await caches.match(new URL(name, scope));
  if (kept && (await hashOf(kept)) === hash) return kept;
  const response = await fetch(name, { cache: "no-cache" });
  if (!response.ok || (await hashOf(response)) !== hash) throw new Error(name + " is not the one of this build");
  // A page must not be answered with what came by way of another address.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

async function hashOf(response) {
  const digest = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

async function clear() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== STORE).map((name) => caches.delete(name)));
}

// The file that a request means, or null where it is none of the page's.
function nameOf({ method, mode, destination, url }) {
  if (method !== "GET" || (mode === "navigate" && destination !== "document")) return null;
  const address = url.split(/[?#]/)[0];
  const name = address.slice(scope.length) || "index.html";
  return address.startsWith(scope) && Object.hasOwn(FILES, name) ? name : null;
}

async function answer({ request, clientId }, name) {
  if (request.mode === "navigate" && (await isReplaced())) return again();
  const client = clientId ? await self.clients.get(clientId) : null;
  const isFramed = client && client.frameType === "nested";
  const kept = isFramed ? null : await (await caches.open(STORE)).match(name);
  return kept || fetch(request);
}

// Whether the next build waits, and nobody is reading this one: then it is its turn.
async function isReplaced() {
  const { waiting } = self.registration;
  if (!waiting || (await self.clients.matchAll({ type: "window" })).length > 1) return false;
  waiting.postMessage("take over");
  return true;
}

// A page that asks once more, by when the next build answers. Not a redirect, which would lose the fragment.
function again() {
  return new Response("<script>location.reload()</script>", { headers: { "Content-Type": "text/html" } });
}
