// The page itself, as a reader finds it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "./reader.js";
import { reader, site } from "./visit.js";

const address = (rest = "") => site.address(`index.html?lang=en${rest}`);

test("The page opens at the saying", async () => {
  await reader.start(address());
  await reader.find("heading", "Who would ask a cat?");
});

test("A link to a chapter opens that chapter", async () => {
  await reader.start(address("#/vacuum"));
  await reader.find("heading", "An empty chair fills up");
});

test("One button leads to the next chapter, and the browser's own button leads back", async () => {
  await reader.start(address());
  await reader.press("What if they split it themselves?");
  await reader.find("heading", "Split it yourselves");
  await reader.driver.navigate().back();
  await reader.find("heading", "Who would ask a cat?");
});

test("Moving within a chapter adds no step to the browser's history", async () => {
  await reader.start(address());
  const before = await reader.run(() => history.length);
  await reader.slide(/^How even is even enough/, Key.END);
  await reader.until("the new address", () => reader.run(() => location.hash.includes("?s=")));
  assert.equal(await reader.run(() => history.length), before);
});

test("A slider moved by its keys changes the finding, and undo brings the old one back", async () => {
  await reader.start(address());
  await reader.sees(/expect the cat to eat [\d.]+% of the meat/);
  await reader.slide(/^How even is even enough/, Key.HOME);
  await reader.sees("If only an even split will do, the cat eats it all.");
  await reader.press("Undo");
  await reader.sees(/expect the cat to eat [\d.]+% of the meat/);
});

test("A link with a share code opens the same picture", async () => {
  await reader.start(address());
  await reader.slide(/^How even is even enough/, Key.HOME);
  await reader.until("the new address", () => reader.run(() => location.hash.includes("?s=")));
  const link = await reader.run(() => location.href);
  await reader.start(link);
  await reader.sees("If only an even split will do, the cat eats it all.");
});

for (const [kind, code] of [["cut", "1"], ["padded", "AAAAAAAAAAAAAAAAAAAA===="], ["random", "x-8Zq~!%25$"], ["huge", "A".repeat(5000)]]) {
  test(`A ${kind} share code is told, and the chapter opens as it would without`, async () => {
    await reader.start(address(`#/vacuum?s=${code}`));
    await reader.find("heading", "An empty chair fills up");
    await reader.sees("so we start from the beginning");
  });
}

test("In Urdu everything reads from right to left, and so it does on the next visit", async () => {
  const own = site.address("index.html");
  await reader.start(own);
  await reader.choose("Language", "اردو");
  const direction = () => reader.run(() => {
    const widget = document.querySelector("cat-divides-meat").shadowRoot.querySelector("[lang]");
    return `${widget.lang} ${getComputedStyle(widget).direction} ${document.documentElement.dir}`;
  });
  await reader.until("Urdu", async () => (await direction()) === "ur rtl rtl");
  await reader.start(own);
  assert.equal(await direction(), "ur rtl rtl");
});

test("Nothing is asked of any other origin", async () => {
  await reader.start(address());
  await reader.press("What if they split it themselves?");
  await reader.find("heading", "Split it yourselves");
  const origins = await reader.run(() => performance.getEntriesByType("resource").map((entry) => new URL(entry.name).origin));
  assert.deepEqual([...new Set(origins)], [site.origin]);
});

test("The page runs where everything from elsewhere is forbidden", async () => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'";
  site.answer("index.html", { headers: { "Content-Security-Policy": policy } });
  await reader.start(address());
  await reader.find("heading", "Who would ask a cat?");
});
