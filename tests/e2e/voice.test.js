// What a screen reader says: names, summaries that follow the pictures, and news told one at a time.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PATH } from "./pairs.js";
import { Key, Reader } from "./reader.js";
import { Site } from "./site.js";

let site, reader;
before(async () => {
  [site, reader] = await Promise.all([Site.open(), Reader.arrive()]);
});
after(async () => {
  await reader.leave();
  site.close();
});

const open = (chapter, lang = "en") => reader.start(site.address(`embed.html?lang=${lang}&chapter=${chapter}`));
const EVENNESS = /^How even is even enough/;

// From here on the page keeps what its live region says, and when.
const listen = () => reader.run(() => {
  window.heard = [];
  const region = document.querySelector("cat-divides-meat").shadowRoot.querySelector("[role=status]");
  const note = () => window.heard.push({ text: region.textContent, at: performance.now() });
  new MutationObserver(note).observe(region, { childList: true, characterData: true, subtree: true });
});
const heard = () => reader.run(() => window.heard);
const hears = (text) => reader.until(`to hear ${text}`, async () => (await heard()).some((message) => message.text.includes(text)));

// How many live regions the open chapter has, all cards being open; a panel that is not shown is none.
const voices = () => reader.run(() => {
  const regions = document.querySelector("cat-divides-meat").shadowRoot.querySelectorAll("[aria-live], [role=status], [role=alert], [role=log]");
  return [...regions].filter((region) => region.checkVisibility()).map((region) => `${region.getAttribute("role")} ${region.id}`);
});

test("There is one place that speaks unasked, and it is polite", async () => {
  await open("sandbox");
  await reader.find("button", "Add an actor"); // it is in a module of its own
  await reader.openAll();
  assert.deepEqual(await voices(), ["status announced"]);
});

test("What is found on the table of numbers is told, of each chapter that it changes in", async () => {
  await open("sandbox");
  await reader.find("button", "Add an actor");
  await listen();
  await reader.openAll();
  await reader.slide(EVENNESS, Key.HOME);
  await hears("If only an even split will do, the cat eats it all.");
});

test("What a slider changes is told once it rests, and nothing while the page is hidden", async () => {
  await open("saying");
  await listen();
  await reader.slide(EVENNESS, Key.HOME);
  await hears("If only an even split will do, the cat eats it all.");
  await reader.run(() => {
    Object.defineProperty(document, "hidden", { configurable: true, value: true });
    const { setTimeout } = window;
    window.setTimeout = (act, wait) => setTimeout(() => { act(); window.rested ||= wait === 500; }, wait);
  });
  await reader.slide(EVENNESS, Key.END);
  await reader.until("the time for a message", () => reader.run(() => window.rested));
  await reader.run(() => { delete document.hidden; });
  await reader.slide(EVENNESS, Key.HOME, ...Array(5).fill(Key.ARROW_UP));
  await reader.until("the next message", async () => (await heard()).length > 1);
  const [first, second, ...more] = (await heard()).map((message) => message.text);
  assert.equal(first, "If only an even split will do, the cat eats it all.");
  assert.match(second, /of the meat/);
  assert.deepEqual(more, []);
});

test("A run is told at most every five seconds, and its result at the end", async () => {
  await open("saying");
  await reader.slide(EVENNESS, Key.HOME);
  await listen();
  await reader.press("Play");
  const picture = () => reader.run(() => document.querySelector("cat-divides-meat").shadowRoot.querySelector(".stage [role=img]").getAttribute("aria-label"));
  await reader.find("button", "Pause");
  await reader.until("a message on the way", async () => (await heard()).some(({ text }) => /bites/.test(text)));
  await reader.press("Pause");
  await hears(await picture());
  const messages = await heard();
  const gaps = messages.slice(1).map(({ at }, place) => at - messages[place].at);
  assert.ok(gaps.slice(0, -1).every((gap) => gap >= 5000), `gaps of ${gaps} ms`);
});

for (const chapter of PATH) {
  test(`Every picture of ${chapter} has a summary in words, and its numbers beside it`, async () => {
    await open(chapter);
    await reader.find("heading", /./);
    await reader.openAll();
    const pictures = await reader.run(() => {
      const root = document.querySelector("cat-divides-meat").shadowRoot;
      const pictures = [...root.querySelectorAll("svg:is([role=img], [role~=graphics-document])")];
      // A table, or the list of what the picture shows now. The rounds of a match stand with what they earned.
      const places = ".first, .beside > *, .below > *";
      const hasNumbers = (part) => Boolean(part.querySelector("table, .ledger li, .moves") && root.querySelector("table"));
      return pictures.map((picture) => [picture.getAttribute("aria-label"), hasNumbers(picture.closest(places))]);
    });
    assert.equal(pictures.length > 0, chapter !== "recap");
    assert.deepEqual(pictures.filter(([label, hasNumbers]) => !hasNumbers || !/\d/.test(label)), []);
    assert.deepEqual(await reader.unnamed(), []);
    assert.deepEqual(await voices(), ["status announced"]);
  });
}
