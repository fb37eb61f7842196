// Our own page as an app: kept by the browser after one visit, there without a network, and replaced by the next build.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DIST, FOLDER } from "./site.js";
import { reader, site } from "./visit.js";

const read = (name) => readFileSync(join(DIST, name), "utf8");
const address = (rest = "") => site.address(`index.html?lang=en${rest}`);

const hashOf = (bytes) => createHash("sha256").update(bytes).digest("base64");

// From now on the site serves this file changed, and a worker whose list knows it.
function publish(name, change) {
  const worker = read("service-worker.js");
  const build = worker.match(/[A-Za-z0-9+/]{43}=(?=")/g).pop(); // it stands after the list
  const body = change(read(name));
  site.answer(name, { body });
  site.answer("service-worker.js", { body: worker.replace(hashOf(read(name)), hashOf(body)).replace(build, hashOf(build)) });
}

// Waits until the worker of the page has kept all that it keeps.
const kept = () => reader.runAsync(() => navigator.serviceWorker.ready.then((registration) => registration.scope));

const waits = () => navigator.serviceWorker.getRegistration().then((registration) => Boolean(registration.waiting));

test("After one visit the page opens without a network, at any chapter and in any language", async () => {
  await reader.start(address());
  assert.equal(await kept(), site.address());
  const [folder, chapter] = [site.address(), address("#/vacuum")];
  site.close();
  await reader.start(chapter);
  await reader.find("heading", "An empty chair fills up");
  await reader.choose("Language", "اردو");
  await reader.until("Urdu", () => reader.run(() => document.querySelector("cat-divides-meat").snapshot().language === "ur"));
  await reader.start(folder);
});

test("The next build takes over with one reload, whole, and keeps the place in the address", async () => {
  await reader.start(address());
  await kept();
  await reader.start(address("#/vacuum")); // now it is the worker that answers
  publish("scenarios/op-ed.json", (scenario) => scenario.replace("The op-ed warns", "A new build warns"));
  await reader.runAsync(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update()));
  await reader.until("the next build", () => reader.runAsync(waits));
  await reader.sees("The op-ed warns: if"); // nothing moves under the reader's eyes
  await reader.driver.navigate().refresh();
  await reader.sees("A new build warns: if");
  assert.equal(await reader.run(() => location.hash), "#/vacuum");
  const stores = () => reader.runAsync(() => caches.keys());
  await reader.until("the old build gone", async () => (await stores()).length === 1);
});

test("A build of which one file is another's is not taken over", async () => {
  await reader.start(address());
  await kept();
  publish("scenarios/fable.json", (scenario) => `${scenario} `);
  site.answer("scenarios/fable.json", { body: `${read("scenarios/fable.json")}  ` });
  const outcome = () => navigator.serviceWorker.getRegistration().then(async (registration) => {
    await registration.update();
    const next = registration.installing || registration.waiting;
    await new Promise((resolve) => (next.state === "installing" ? (next.onstatechange = resolve) : resolve()));
    return next.state;
  });
  assert.equal(await reader.runAsync(outcome), "redundant");
});

test("Neither a frame nor an embed keeps anything", async () => {
  const frames = `<iframe src="${site.address("index.html")}"></iframe><iframe src="${site.address("embed.html")}"></iframe>`;
  await reader.open(site.page("/host", `<title>Host</title>${frames}<script src="${FOLDER}cat-divides-meat.js"></script><cat-divides-meat loading="eager"></cat-divides-meat>`));
  await reader.ready();
  for (const place of [0, 1]) {
    await reader.driver.switchTo().frame(place);
    await reader.ready();
    await reader.driver.switchTo().defaultContent();
  }
  const count = () => reader.runAsync((folder) => navigator.serviceWorker.getRegistrations().then((all) => all.length), FOLDER);
  assert.equal(await count(), 0);
  assert.ok(!site.requests.includes(`${FOLDER}service-worker.js`));
});

test("The page may be installed: it has a name, a place to start and icons of every kind", async () => {
  const manifest = JSON.parse(read("manifest.webmanifest"));
  assert.match(read("index.html"), /<link rel="manifest" href="manifest.webmanifest">/);
  assert.equal(new URL(manifest.start_url, site.address("manifest.webmanifest")).href, site.address());
  await reader.open(site.page("/icons", manifest.icons.map(({ src }) => `<img src="${FOLDER}${src}">`).join("")));
  const sizes = await reader.run(() => [...document.images].map((image) => image.complete && image.naturalWidth));
  const promised = manifest.icons.map(({ sizes }) => Number.parseInt(sizes, 10) || null);
  sizes.forEach((size, place) => assert.ok(promised[place] ? size === promised[place] : size > 0, manifest.icons[place].src));
  for (const purpose of [undefined, "maskable"]) {
    assert.ok(manifest.icons.some((icon) => icon.purpose === purpose && icon.type === "image/png" && icon.sizes === "512x512"));
  }
});

test("The worker's list holds every file that the page asks for, as it is", async () => {
  await reader.start(address());
  const asked = await reader.run(() => performance.getEntriesByType("resource").map((entry) => entry.name.split("?")[0]));
  const list = read("service-worker.js");
  for (const name of asked.map((name) => name.slice(site.address().length)).filter((name) => name !== "service-worker.js")) {
    assert.ok(list.includes(hashOf(readFileSync(join(DIST, name)))), name);
  }
});

